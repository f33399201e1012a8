import type { ItemHealth } from '../../../src/contract/item-health';
import { Chain } from '../../../static/issue-panel/chain';
import { EvidenceList } from '../../../static/issue-panel/findings/evidence-list';
import { HowKnown } from '../../../static/issue-panel/known/how-known';
import { Panel } from '../../../static/issue-panel/panel';
import { AroundView } from '../../../static/issue-panel/views/around-view';
import { aHealth, chainLink, container, evidence, item, stalled } from '../harness/health-builder';
import { READINGS } from '../harness/states/readings';
import { inOrder, visibleText } from './rendered';

const panel = (health: ItemHealth) => (
  <Panel health={health} refreshing={false} failure={null} refresh={() => undefined} />
);
const textOf = (health: ItemHealth) => visibleText(panel(health));
const reading = (name: string): ItemHealth => READINGS[name] ?? aHealth();

describe('the order of the panel', () => {
  it('tells level, sentence, findings, next step, time, chain, how sprint and epic are, proof, and how', () => {
    const text = textOf(reading('troubled'));
    expect(
      inOrder(text, [
        'This item Epic Sprint',
        'At risk',
        'due 3 Mar',
        'Waits for PLAT-7',
        'Stalled in Review',
        'Open longer than usual',
        'All findings (4)',
        'Next step',
        'Where the time went',
        'What it waits for',
        'Its sprint is at risk',
        'Its epic is on track',
        'From 64 items of this type in Review.',
        'How this is known',
      ]),
    ).toBe(true);
  });

  it('puts the dates of an epic into its head, and its ledger after what to do, on the epic’s own view', () => {
    const text = textOf(reading('epic'));
    const parts = ['At risk', 'Expected by', 'Epic scope grew', 'Next step', 'Scope 5 of 16 done', 'Scope changes'];
    expect(inOrder(text, [...parts, 'Items in it that need a look', 'From 8 earlier epics'])).toBe(true);
    expect(text).not.toContain('SHOP-2 ');
  });

  it('tells of the item alone first: what is found around it stands in its own tab', () => {
    const text = textOf(reading('troubled'));
    expect(text).not.toContain('Sprint scope grew');
    expect(text).not.toContain('at the start');
  });

  it('needs no tabs where nothing is around', () => {
    expect(textOf(reading('healthy'))).toMatch(/^This item Sprint On track/);
    expect(textOf(aHealth())).toMatch(/^On track/);
  });

  it('says no sentence twice', () => {
    for (const health of Object.values(READINGS)) {
      const sentences = textOf(health)
        .split(/(?<=[.!?]) /)
        .filter((sentence) => sentence.split(' ').length > 3);
      expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
    }
  });

  it('tells by how much an epic is late once: in the headline, or beneath where that tells a date that has passed', () => {
    const slip = {
      totalDays: 9,
      against: 'target',
      parts: [{ cause: 'waiting', days: 9, facts: [], count: 0 }],
    } as const;
    const epic = container({ kind: 'epic', item: item('SHOP-2'), slip });
    const late: ItemHealth = {
      ...reading('epic'),
      ...{ level: 'off-track', levelReason: 'target-unlikely', dueOn: null, findings: [], epic },
    };
    const told = (health: ItemHealth) => textOf(health).match(/Up to \d working days late/g);
    expect(told(late)).toEqual(['Up to 9 working days late']);
    const overdue: ItemHealth = { ...late, dueOn: '2026-01-30' };
    expect(textOf(overdue)).toContain('Overdue since 30 Jan.');
    expect(told(overdue)).toEqual(['Up to 9 working days late']);
  });
});

describe('the next steps', () => {
  it('are those of all that is in an epic, in order, on its own view; three at most', () => {
    const text = textOf(reading('epic'));
    expect(inOrder(text, ['Next steps, best first', 'assign PLAT-7 . Then 3 items can go on.', 'SHOP-61 first'])).toBe(
      true,
    );
    const [one] = reading('epic').epic?.nextSteps ?? [];
    if (one === undefined) throw new Error('The epic has next steps');
    const many = Array.from({ length: 5 }, () => one);
    const epic = container({ kind: 'epic', item: item('SHOP-2'), nextSteps: many });
    expect(textOf({ ...reading('epic'), epic }).match(/Then 3 items can go on/g)).toHaveLength(3);
  });

  it('is one of an item, however much is to be done around', () => {
    const epic = container({ kind: 'epic', item: item('SHOP-2'), nextSteps: reading('epic').epic?.nextSteps ?? [] });
    const text = textOf({ ...reading('troubled'), epic });
    expect(inOrder(text, ['Next step', 'Ask the project lead to assign PLAT-7 . Then 3 items can go on.'])).toBe(true);
    expect(text).not.toContain('best first');
  });

  it('are not those of its sprint where the item itself needs none', () => {
    const health = { ...reading('healthy'), nextStep: reading('troubled').nextStep };
    expect(textOf(health)).not.toContain('Next step');
  });

  it('say what they gain, in whole days', () => {
    const text = textOf(reading('priced'));
    expect(inOrder(text, ['Next step', '4 days earlier', 'Ask the project lead to assign PLAT-7'])).toBe(true);
    const [one] = reading('epic').epic?.nextSteps ?? [];
    if (one === undefined) throw new Error('The epic has next steps');
    const gains = [
      { ...one, daysEarlier: 4.4 },
      { ...one, daysEarlier: 0.3 },
      { ...one, daysEarlier: 0 },
    ];
    const epic = container({ kind: 'epic', item: item('SHOP-2'), nextSteps: gains });
    expect(
      inOrder(textOf({ ...reading('epic'), epic }), [
        '4 days earlier',
        'under 1 day earlier',
        'no effect on the date',
        'Together the steps gain less than their sum.',
      ]),
    ).toBe(true);
  });
});

describe('what the viewer may not see', () => {
  it('is told by one sentence on what waits for it, and a note that some are hidden', () => {
    const text = textOf(reading('hidden'));
    const told = ['Waits for an item you cannot see', 'What it waits for'];
    expect(inOrder(text, [...told, 'Some items are hidden from you.'])).toBe(true);
    const chain = visibleText(<Chain links={reading('hidden').chain} />);
    expect(inOrder(chain, ['INF-12', 'It also waits for an item you cannot see.'])).toBe(true);
  });

  it('is told so where the item waits for nothing else', () => {
    expect(textOf(aHealth({ waitsForUnseen: true }))).toContain('It waits for an item you cannot see.');
  });
});

describe('the chain of blockers', () => {
  const chain = [chainLink('SHOP-41', 0), chainLink('A-1', 1), chainLink('A-2', 1), chainLink('B-1', 2)];

  it('tells apart what blocks the item and what blocks its blockers', () => {
    const text = visibleText(<Chain links={chain} />);
    expect(inOrder(text, ['Which waits for: A-1', 'And for: A-2', 'Which waits for: B-1'])).toBe(true);
  });

  it('shows the nearest four, and the rest on demand', () => {
    const long = [...chain, ...['C-1', 'C-2', 'C-3'].map((key) => chainLink(key, 3))];
    const text = visibleText(<Chain links={long} />);
    expect(text).toContain('C-1');
    expect(text).not.toContain('C-2');
    expect(text).toContain('2 more items');
  });

  it('says nothing of an owner that was not read', () => {
    const unread = chainLink('A-1', 1, { hasOwner: null, inIteration: null, statusName: null, category: null });
    const text = visibleText(<Chain links={[chainLink('SHOP-41', 0), unread]} />);
    expect(text).toContain('A-1');
    expect(text).not.toMatch(/assignee|unknown user|no due date/);
  });
});

describe('the states', () => {
  it('healthy: one calm sentence says what was looked at', () => {
    expect(textOf(reading('healthy'))).toContain('412 items checked for scope, stalls, dependencies and dates.');
  });

  it('cannot tell: the reason is in the sentence', () => {
    const text = textOf(reading('unknown'));
    expect(text).toMatch(/^This item Sprint Can’t tell/);
    expect(text).toContain('Not started.');
    const known = visibleText(<HowKnown health={reading('unknown')} shown="item" />);
    expect(known).toContain('4 questions cannot be answered yet');
  });

  it('finished: one quiet line, no findings, no bars, no next step', () => {
    const { findings, nextStep, chain, timeInStatus } = reading('troubled');
    const text = textOf({ ...reading('finished'), findings, nextStep, chain, timeInStatus });
    expect(text).toBe('Finished Finished on 12 Feb. Took 6.5 days; usual: up to 9 days. How this is known');
  });

  it('a first look: says so, how far it has come, and that levels come later', () => {
    const text = textOf(aHealth({ level: 'unknown', levelReason: 'cannot-tell', firstLook: { share: 0.3 } }));
    expect(text).toMatch(
      /^Can’t tell .*Still reading this project: 30% so far. Levels appear when reading is complete./,
    );
    expect(textOf({ ...reading('troubled'), firstLook: { share: null } })).toMatch(
      /^Still reading this project. What you see rests on a part of it. This item Epic Sprint At risk/,
    );
  });

  it('an older reading is shown under a note when a newer one could not be had', () => {
    const failure = { problem: 'unexpected', reference: '7f3a', retryAfterSeconds: null } as const;
    const text = visibleText(
      <Panel health={reading('healthy')} refreshing={false} failure={failure} refresh={() => undefined} />,
    );
    expect(
      inOrder(text, [
        'Bellwether could not read this item',
        'What you see was read before',
        'Try again',
        '7f3a',
        'On track',
      ]),
    ).toBe(true);
  });

  it('settings that have no effect are told of, each cause once', () => {
    const unreachable = (['site', 'project'] as const).map((layer) => ({ layer, because: 'unreachable' as const }));
    const text = textOf(aHealth({ ignoredSettings: [...unreachable, { layer: 'project', because: 'damaged' }] }));
    expect(text.split('The settings could not be read just now')).toHaveLength(2);
    expect(text).toContain('The settings of this project could not be read. The site settings are used.');
    expect(textOf(aHealth())).not.toMatch(/settings/i);
  });

  it('a question is one question', () => {
    const health = aHealth({ cannotTell: [{ signal: 'silent', reason: 'no-history', have: null, need: null }] });
    const text = visibleText(<HowKnown health={health} shown="item" />);
    expect(text).toContain('1 question cannot be answered yet');
  });
});

describe('the words of Jira', () => {
  const health = aHealth({
    chain: [chainLink('SHOP-41', 0), chainLink('PLAT-7', 1, { hasOwner: true, ownerId: 'acc-1' })],
    sprint: container({ kind: 'sprint', sprintId: '31', scope: null }),
    findings: [stalled({ evidence: [evidence({ kind: 'entered-status', by: 'acc-1' })] })],
  });

  const sprint = container({ kind: 'sprint', sprintId: '31', scope: null });

  it('degrade to the key, to an unknown user and to a sprint', () => {
    expect(visibleText(<Chain links={health.chain} />)).toContain('PLAT-7 To do unknown user');
    expect(visibleText(<AroundView container={sprint} />)).toMatch(/^Sprint At risk/);
  });

  it('stand where they are known', () => {
    const words = {
      summaries: new Map([['PLAT-7', 'Token service']]),
      people: new Map([['acc-1', 'Mia']]),
      sprintNames: new Map([['31', 'Checkout 14']]),
    };
    expect(visibleText(<Chain links={health.chain} />, words)).toContain('PLAT-7 Token service To do Mia');
    expect(visibleText(<AroundView container={sprint} />, words)).toMatch(/^Checkout 14 At risk/);
    const evidenceOf = (to: string) => [evidence({ kind: 'in-iteration', by: null, to })];
    expect(visibleText(<EvidenceList facts={evidenceOf('31')} count={1} />, words)).toBe('In Checkout 14 since 5 Feb.');
    expect(visibleText(<EvidenceList facts={evidenceOf('30')} count={1} />, words)).toBe('In a sprint since 5 Feb.');
  });
});
