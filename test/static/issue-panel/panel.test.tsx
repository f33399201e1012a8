import type { ItemHealth } from '../../../src/contract/item-health';
import { Panel } from '../../../static/issue-panel/panel';
import {
  ageing,
  aHealth,
  carryOver,
  chainLink,
  container,
  evidence,
  item,
  scopeCreep,
  stalled,
  waiting,
} from '../harness/health-builder';
import { READINGS } from '../harness/states/readings';
import { inOrder, markup, visibleText } from './rendered';

const panel = (health: ItemHealth) => (
  <Panel health={health} refreshing={false} failure={null} refresh={() => undefined} />
);
const textOf = (health: ItemHealth) => visibleText(panel(health));
const reading = (name: string): ItemHealth => READINGS[name] ?? aHealth();

describe('the order of the panel', () => {
  it('tells level, sentence, findings, time, chain, next step, sprint, epic, what cannot be told, and how', () => {
    const text = textOf(reading('troubled'));
    expect(
      inOrder(text, [
        'At risk',
        'due 3 Mar',
        'Waits for PLAT-7',
        'Stalled in Review',
        '2 smaller findings',
        'Where the time went',
        'What it waits for',
        'Next step',
        'Sprint',
        'Epic',
        '2 questions cannot be answered yet',
        'How this is known',
      ]),
    ).toBe(true);
  });

  it('puts the dates of an epic into its head, and its ledger after what to do, on the epic’s own view', () => {
    const text = textOf(reading('epic'));
    const parts = ['At risk', 'Expected by', 'Scope grew', 'Next step', 'Scope of this epic', 'Latest changes'];
    expect(inOrder(text, [...parts, 'Items in it that need a look', 'SHOP-41'])).toBe(true);
    expect(text).not.toContain('Epic · SHOP-2');
  });

  it('tells by how much an epic is late once: in the headline, or beneath where that tells a date that has passed', () => {
    const slip = {
      totalDays: 9,
      against: 'target',
      parts: [{ cause: 'waiting', days: 9, facts: [], count: 0 }],
    } as const;
    const epic = container({ kind: 'epic', item: item('SHOP-2'), slip });
    const late: ItemHealth = { ...reading('epic'), level: 'off-track', dueOn: null, findings: [], epic };
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
    expect(inOrder(text, ['Next steps, best first', 'assign PLAT-7 . That frees 3 items.', 'SHOP-61 first'])).toBe(
      true,
    );
    const [one] = reading('epic').epic?.nextSteps ?? [];
    if (one === undefined) throw new Error('The epic has next steps');
    const many = Array.from({ length: 5 }, () => one);
    const epic = container({ kind: 'epic', item: item('SHOP-2'), nextSteps: many });
    expect(textOf({ ...reading('epic'), epic }).match(/That frees 3 items/g)).toHaveLength(3);
  });

  it('is one of an item, however much is to be done around', () => {
    const epic = container({ kind: 'epic', item: item('SHOP-2'), nextSteps: reading('epic').epic?.nextSteps ?? [] });
    const text = textOf({ ...reading('troubled'), epic });
    expect(inOrder(text, ['Next step', 'Ask the project lead to assign PLAT-7 . That frees 3 items.'])).toBe(true);
    expect(text).not.toContain('best first');
  });
});

describe('the findings', () => {
  it('stand as the resolver orders them, three at most', () => {
    const text = textOf(aHealth({ level: 'at-risk', findings: [ageing(), waiting(), stalled(), carryOver()] }));
    expect(inOrder(text, ['Open longer than usual', 'Waits for', 'Stalled in Review'])).toBe(true);
    expect(text).not.toContain('In its 3rd sprint');
  });

  it.each([
    [3, null],
    [4, '1 smaller finding '],
    [5, '2 smaller findings '],
  ])('of %s, the rest is told as %s', (count, words) => {
    const findings = [waiting(), stalled(), ageing(), carryOver(), scopeCreep()].slice(0, count);
    const text = textOf(aHealth({ level: 'at-risk', findings }));
    if (words === null) expect(text).not.toContain('smaller');
    else expect(text).toContain(words);
  });

  it('show no price and no bar until there is one', () => {
    const html = markup(panel(aHealth({ level: 'at-risk', findings: [waiting(), stalled()] })));
    expect(html).not.toContain('bw-price');
    expect(html).not.toContain('What it costs');
  });

  it('show prices, and a bar of what each cause costs at most, dearest first', () => {
    const findings = [stalled({ priceDays: 3 }), ageing({ priceDays: 2.5 }), waiting({ priceDays: 4 })];
    const html = markup(panel(aHealth({ level: 'at-risk', findings })));
    expect(html).toContain('What it costs: waiting 4\u00a0d, stalled 3\u00a0d');
    expect(html).toContain('+2.5\u00a0d');
  });

  it('draw no bar of what its sprint or its epic costs, nor of one cause alone', () => {
    const around = [stalled({ priceDays: 3 }), scopeCreep({ subject: 'sprint', priceDays: 17 })];
    const html = markup(panel(aHealth({ level: 'at-risk', findings: around })));
    expect(html).toContain('+17\u00a0d');
    expect(html).not.toContain('What it costs');
  });

  it('carry the colour of their cause and say the cause in words', () => {
    const html = markup(panel(aHealth({ level: 'at-risk', findings: [waiting(), stalled(), scopeCreep()] })));
    expect(
      inOrder(html, [
        'bw-cause-dependency',
        'Evidence: Waits for',
        'bw-cause-stall',
        'bw-cause-scope',
        'Evidence: Sprint scope grew',
      ]),
    ).toBe(true);
  });
});

describe('what the viewer may not see', () => {
  it('is told by one sentence on what waits for it, and a note that some are hidden', () => {
    const text = textOf(reading('hidden'));
    const told = ['It waits for an item you cannot see.', 'INF-12', 'It also waits for an item you cannot see.'];
    expect(inOrder(text, ['What it waits for', ...told, 'Some items are hidden from you.'])).toBe(true);
  });

  it('is told so where the item waits for nothing else', () => {
    const text = textOf(aHealth({ waitsForUnseen: true }));
    expect(inOrder(text, ['What it waits for', 'It waits for an item you cannot see.'])).toBe(true);
  });
});

describe('the chain of blockers', () => {
  const chain = [chainLink('SHOP-41', 0), chainLink('A-1', 1), chainLink('A-2', 1), chainLink('B-1', 2)];

  it('tells apart what blocks the item and what blocks its blockers', () => {
    const text = textOf(aHealth({ chain }));
    expect(inOrder(text, ['Which waits for: A-1', 'And for: A-2', 'Which waits for: B-1'])).toBe(true);
  });

  it('shows the nearest four, and the rest on demand', () => {
    const long = [...chain, ...['C-1', 'C-2', 'C-3'].map((key) => chainLink(key, 3))];
    const text = textOf(aHealth({ chain: long }));
    expect(text).toContain('C-1');
    expect(text).not.toContain('C-2');
    expect(text).toContain('2 more items');
  });

  it('says nothing of an owner that was not read', () => {
    const unread = chainLink('A-1', 1, { hasOwner: null, inIteration: null, statusName: null, category: null });
    const text = textOf(aHealth({ chain: [chainLink('SHOP-41', 0), unread] }));
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
    expect(text).toMatch(/^Can’t tell/);
    expect(text).toContain('Not started.');
    expect(text).toContain('4 questions cannot be answered yet');
  });

  it('finished: no due work, no next step', () => {
    const health = { ...reading('finished'), nextStep: reading('troubled').nextStep };
    const text = textOf(health);
    expect(text).toMatch(/^Finished took 6.5 d/);
    expect(text).not.toContain('Next step');
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
    const text = textOf(aHealth({ cannotTell: [{ signal: 'silent', reason: 'no-history', have: null, need: null }] }));
    expect(text).toContain('1 question cannot be answered yet');
  });
});

describe('the words of Jira', () => {
  const health = aHealth({
    chain: [chainLink('SHOP-41', 0), chainLink('PLAT-7', 1, { hasOwner: true, ownerId: 'acc-1' })],
    sprint: container({ kind: 'sprint', sprintId: '31', scope: null }),
    findings: [stalled({ evidence: [evidence({ kind: 'entered-status', by: 'acc-1' })] })],
  });

  it('degrade to the key and to an unknown user', () => {
    const text = textOf(health);
    expect(text).toContain('PLAT-7 To do unknown user');
    expect(text).toContain('Sprint At risk');
  });

  it('stand where they are known', () => {
    const words = {
      summaries: new Map([['PLAT-7', 'Token service']]),
      people: new Map([['acc-1', 'Mia']]),
      sprintName: 'Checkout 14',
    };
    const text = visibleText(panel(health), words);
    expect(text).toContain('PLAT-7 Token service To do Mia');
    expect(text).toContain('Sprint · Checkout 14');
  });
});
