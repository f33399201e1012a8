import type { Finding, ItemHealth } from '../../../src/contract/item-health';
import { containerLead } from '../../../src/words/finding/container-lead';
import { headline, itemLead } from '../../../src/words/finding/headline';
import { plainText } from '../../../src/words/phrase';
import { container, forecast, item } from '../../static/harness/health-builder';
import { context, fact, finding, hidden, named, say, voice } from '../finding-builder';

const calm: ItemHealth = {
  takenAt: context.takenAt,
  timeZone: context.timeZone,
  item: { key: 'SHOP-41', id: '41' },
  level: 'on-track',
  levelReason: 'nothing-severe',
  progress: 'in-progress',
  finished: false,
  finishedOn: null,
  cancelledOn: null,
  ageDays: 4,
  startedByActivity: false,
  waitDays: null,
  usualWaitDays: null,
  idleDays: 1,
  chanceInTime: 0.8,
  expectedDays: 14,
  dueOn: null,
  findings: [],
  close: [],
  cannotTell: [],
  timeInStatus: [],
  chain: [],
  waitsForUnseen: false,
  nextStep: null,
  epic: null,
  sprint: null,
  someHidden: false,
  ignoredSettings: [],
  read: { items: 100, changes: 900, truncated: false },
  firstLook: null,
};

const waiting = (item = named('PLAT-7')): Finding =>
  finding('waiting', {
    figures: {
      blockers: 1,
      depth: 1,
      rootHasOwner: false,
      rootInIteration: false,
      rootStarted: false,
      rootStalled: false,
      days: 12,
    },
    evidence: [fact('waits-for', item)],
  });
const silent = finding('silent', { figures: { idleDays: 14, usualDays: 3, statusName: 'Review' } });
const ring = finding('deadlock', { figures: { length: 3 }, severity: 'severe' });

const said = (health: Partial<ItemHealth>): string => plainText(headline({ ...calm, ...health }, say), say);

describe('the headline', () => {
  it('tells of what is not started when it waits for longer than usual', () => {
    const idle = { level: 'unknown', progress: 'not-started', ageDays: null } as const;
    expect(said({ ...idle, waitDays: 20, usualWaitDays: null })).toBe('Not started yet.');
    expect(said({ ...idle, waitDays: 20, usualWaitDays: 20 })).toBe('Not started yet.');
    expect(said({ ...idle, waitDays: 20.1, usualWaitDays: 20 })).toBe('Not started for 20.1 days; usual: up to 20.');
  });

  it('tells the main cause, and never the level', () => {
    expect(said({ level: 'at-risk', findings: [waiting()] })).toBe('Waits for PLAT-7.');
    expect(said({ level: 'at-risk', findings: [waiting(), silent] })).toBe('Waits for PLAT-7.');
    expect(said({ level: 'off-track', findings: [ring] })).toBe('3 items wait for each other.');
  });

  it('tells of an epic by how much it is late, and what the bar splits that into', () => {
    const slip = {
      totalDays: 9,
      against: 'target',
      parts: [{ cause: 'waiting', days: 9, facts: [], count: 0 }],
    } as const;
    const epic = (key: string) => container({ kind: 'epic', item: item(key), slip });
    expect(said({ level: 'at-risk', findings: [waiting(), silent], epic: epic('SHOP-41') })).toBe(
      'Up to 9 working days late, mostly because of waiting for other work.',
    );
    expect(said({ level: 'on-track', findings: [silent], epic: epic('SHOP-41') })).toBe('One thing is worth a look.');
    // Of a story within it, the epic’s own delay says nothing.
    expect(said({ level: 'at-risk', findings: [waiting()], epic: epic('SHOP-2') })).toBe('Waits for PLAT-7.');
  });

  it('names the slip that it tells, and none where it tells something else', () => {
    const slip = {
      totalDays: 9,
      against: 'target',
      parts: [{ cause: 'waiting', days: 9, facts: [], count: 0 }],
    } as const;
    const late: ItemHealth = {
      ...calm,
      level: 'off-track',
      epic: container({ kind: 'epic', item: item('SHOP-41'), slip }),
    };
    const tellsSlip = (health: ItemHealth) => itemLead(health, say).showsSlip;
    expect(tellsSlip(late)).toBe(true);
    expect(tellsSlip({ ...late, item: { key: 'SHOP-2', id: '2' } })).toBe(false);
    const overdue: ItemHealth = { ...late, dueOn: '2026-02-27' };
    expect(tellsSlip(overdue)).toBe(false);
    expect(said(overdue)).toBe('Overdue since 27 Feb.');
  });

  it('tells what gave the level: a ring before any date, since no later date would open it', () => {
    const slip = {
      totalDays: 4,
      against: 'target',
      parts: [{ cause: 'pace', days: 4, facts: [], count: 0 }],
    } as const;
    const epic = container({ kind: 'epic', item: item('SHOP-41'), slip, forecast: forecast({ chance: 0.845 }) });
    const inside: Finding = { ...ring, subject: 'epic' };
    const inRing = { level: 'off-track', levelReason: 'deadlock', findings: [inside], epic } as const;
    expect(said(inRing)).toBe('3 items here wait for each other.');
    expect(said({ ...inRing, dueOn: '2026-02-27' })).toBe('3 items here wait for each other.');
    expect(itemLead({ ...calm, ...inRing }, say).showsSlip).toBe(false);
    const severe: Finding = { ...silent, severity: 'severe' };
    expect(said({ level: 'at-risk', levelReason: 'severe-signal', findings: [waiting(), severe] })).toBe(
      'No activity for 14 days.',
    );
    const dear: Finding = { ...silent, priceDays: 3 };
    expect(said({ level: 'at-risk', levelReason: 'moves-a-date', findings: [waiting(), dear] })).toBe(
      'No activity for 14 days.',
    );
  });

  it('is about the item itself, whatever is found around it', () => {
    const around: Finding = { ...silent, subject: 'sprint', severity: 'severe' };
    expect(said({ findings: [around] })).toBe('In progress, within the usual time.');
    expect(said({ level: 'at-risk', levelReason: 'severe-signal', findings: [around, waiting()] })).toBe(
      'Waits for PLAT-7.',
    );
  });

  it('tells once finished when that was, and how long it took', () => {
    const lead = itemLead({ ...calm, finished: true, finishedOn: '2026-02-12' }, say);
    expect(plainText(lead.headline, say)).toBe('Finished on 12 Feb.');
    expect(plainText(lead.line ?? [], say)).toBe('Took 4 days; usual: up to 14 days.');
  });

  it('says while its project is read for the first time how far that has come', () => {
    const part = { level: 'unknown', levelReason: 'cannot-tell', findings: [silent] } as const;
    expect(said({ ...part, firstLook: { share: 0.3 } })).toBe('Still reading this project: 30% so far.');
    expect(said({ ...part, firstLook: { share: null } })).toBe('Still reading this project.');
    expect(said({ ...part, level: 'at-risk', firstLook: { share: 0.3 } })).toBe('No activity for 14 days.');
  });

  it('tells the chance of an epic that is judged by its date', () => {
    const late = (given: Parameters<typeof forecast>[0]) =>
      container({ kind: 'epic', item: item('SHOP-41'), forecast: forecast(given) });
    const unseen = { level: 'off-track', findings: [waiting(hidden)] } as const;
    expect(said({ ...unseen, epic: late({}) })).toMatch(/^12% chance to finish by /);
    expect(said({ level: 'on-track', epic: late({ chance: 0.9 }) })).toMatch(/^In progress/);
    const severe: Finding = { ...waiting(hidden), severity: 'severe' };
    expect(said({ level: 'off-track', findings: [severe], epic: late({}) })).toBe('Waits for an item you cannot see.');
  });

  it('tells a date that has passed first', () => {
    const overdue = { level: 'off-track', dueOn: '2026-02-27' } as const;
    expect(said(overdue)).toBe('Overdue since 27 Feb.');
    expect(said({ ...overdue, findings: [silent] })).toBe('Overdue since 27 Feb.');
    expect(said({ ...overdue, findings: [ring] })).toBe('3 items wait for each other.');
  });

  it('is not overdue on the day itself, where the viewer is', () => {
    const late = {
      level: 'off-track',
      dueOn: '2026-03-02',
      takenAt: '2026-03-02T22:30:00Z',
      findings: [silent],
    } as const;
    expect(said(late)).toBe('No activity for 14 days.');
    expect(said({ ...late, takenAt: '2026-03-02T23:30:00Z' })).toBe('Overdue since 2 Mar.');
  });

  it('is calm when nothing was found', () => {
    expect(said({})).toBe('In progress, within the usual time.');
    expect(said({ startedByActivity: true })).toBe('In progress by its activity; its status still says to do.');
    expect(said({ ageDays: null })).toBe('Nothing stands out.');
    expect(said({ findings: [silent, waiting()] })).toBe('2 things are worth a look.');
    expect(said({ finished: true, findings: [silent] })).toBe('Finished.');
    expect(said({ level: 'at-risk' })).toBe('No single cause stands out.');
    const untold = { status: 'unknown', target: null, lacks: 'closed', have: null, need: null } as const;
    const inside = { item: item('SHOP-42'), level: 'off-track' as const, signals: [] };
    const own = container({ kind: 'epic', item: item('SHOP-41'), children: [inside], forecast: untold });
    expect(said({ level: 'at-risk', levelReason: 'severe-inside', epic: own })).toBe('Severe findings on work inside.');
  });

  it('says what would be a finding where nothing else can be said', () => {
    expect(said({ level: 'unknown', close: ['ageing', 'silent'] })).toBe(
      'Worth a look, but other items of its project are more urgent: Too old and No activity.',
    );
    expect(said({ close: ['ageing'] })).toBe('In progress, within the usual time.');
  });

  it('says why it cannot tell', () => {
    const cannotTell = [{ signal: 'ageing', reason: 'too-few-finished', have: 4, need: 8 }] as const;
    expect(said({ level: 'unknown', cannotTell })).toBe('4 finished items so far, 8 needed.');
    expect(said({ level: 'unknown' })).toBe('Too early to judge.');
    expect(said({ level: 'unknown', cannotTell, findings: [waiting()] })).toBe('Waits for PLAT-7.');
  });

  it('says of an epic with dates that it has no target', () => {
    const dates = forecast({ target: null, chance: null });
    const epic = container({ kind: 'epic', level: 'unknown', forecast: dates, open: 3 });
    const { headline: words } = containerLead(epic, { own: null, overdueOn: null }, say);
    expect(plainText(words, say)).toBe('No target date to judge by.');
  });

  it('does not double the full stop of a date', () => {
    const figures = { targetOn: '2026-03-14', daysLeft: 9, open: 8, chance: 0.12, toldBy: 'forecast' } as const;
    const german = voice('de');
    const health: ItemHealth = { ...calm, level: 'at-risk', findings: [finding('date-at-risk', { figures })] };
    expect(plainText(headline(health, german), german)).toMatch(/bis 14\. März fertig zu sein\.$/);
  });
});
