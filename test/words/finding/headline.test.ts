import type { Finding, ItemHealth } from '../../../src/contract/item-health';
import { headline, slipInHeadline } from '../../../src/words/finding/headline';
import { plainText } from '../../../src/words/phrase';
import { container, forecast, item } from '../../static/harness/health-builder';
import { context, fact, finding, hidden, named } from '../finding-builder';

const calm: ItemHealth = {
  takenAt: context.takenAt,
  timeZone: context.timeZone,
  item: { key: 'SHOP-41', id: '41' },
  level: 'on-track',
  finished: false,
  ageDays: 4,
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

const said = (health: Partial<ItemHealth>): string => plainText(headline({ ...calm, ...health }, context));

describe('the headline', () => {
  it('tells the level and the cause', () => {
    expect(said({ level: 'at-risk', findings: [waiting()] })).toBe('At risk, because it waits for PLAT-7.');
    expect(said({ level: 'at-risk', findings: [waiting(), silent] })).toBe(
      'At risk, mostly because it waits for PLAT-7.',
    );
    expect(said({ level: 'off-track', findings: [ring] })).toBe(
      'Off track, because 3 items wait for each other in a ring.',
    );
  });

  it('tells of an epic by how much it is late, and what the bar splits that into', () => {
    const slip = {
      totalDays: 9,
      against: 'target',
      parts: [{ cause: 'waiting', days: 9, facts: [], count: 0 }],
    } as const;
    const epic = (key: string) => container({ kind: 'epic', item: item(key), slip });
    expect(said({ level: 'at-risk', findings: [waiting(), silent], epic: epic('SHOP-41') })).toBe(
      'At risk: up to 9 working days late, mostly because of waiting for other work.',
    );
    expect(said({ level: 'off-track', epic: epic('SHOP-41') })).toBe(
      'Off track: up to 9 working days late, mostly because of waiting for other work.',
    );
    expect(said({ level: 'on-track', findings: [silent], epic: epic('SHOP-41') })).toMatch(/^On track, but /);
    // Of a story within it, the epic’s own delay says nothing.
    expect(said({ level: 'at-risk', findings: [waiting()], epic: epic('SHOP-2') })).toBe(
      'At risk, because it waits for PLAT-7.',
    );
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
    expect(slipInHeadline(late)).toEqual(slip);
    expect(slipInHeadline({ ...late, level: 'on-track' })).toBeNull();
    expect(slipInHeadline({ ...late, item: { key: 'SHOP-2', id: '2' } })).toBeNull();
    const overdue: ItemHealth = { ...late, dueOn: '2026-02-27' };
    expect(slipInHeadline(overdue)).toBeNull();
    expect(said(overdue)).toBe('Off track: it was due on 27 Feb.');
    const inRing: ItemHealth = { ...overdue, findings: [ring] };
    expect(slipInHeadline(inRing)).toEqual(slip);
    expect(said(inRing)).toBe('Off track: up to 9 working days late, mostly because of waiting for other work.');
  });

  it('tells of an epic that is late already without what it waits for unseen', () => {
    const late = (given: Parameters<typeof forecast>[0]) =>
      container({ kind: 'epic', item: item('SHOP-41'), forecast: forecast(given) });
    expect(said({ level: 'off-track', findings: [waiting(hidden)], epic: late({ atBest: true }) })).toBe(
      'Off track: at most 12\u00a0% chance of the target.',
    );
    expect(said({ level: 'off-track', findings: [waiting(hidden)], epic: late({}) })).toMatch(/because it waits/);
    expect(said({ level: 'on-track', epic: late({ atBest: true, chance: 0.9 }) })).toMatch(/^On track/);
    const severe: Finding = { ...waiting(hidden), severity: 'severe' };
    expect(said({ level: 'off-track', findings: [severe], epic: late({ atBest: true }) })).toMatch(/because it waits/);
  });

  it('hides what may not be seen', () => {
    expect(said({ level: 'at-risk', findings: [waiting(hidden)] })).toBe(
      'At risk, because it waits for an item you cannot see.',
    );
  });

  it('tells a date that has passed first', () => {
    const overdue = { level: 'off-track', dueOn: '2026-02-27' } as const;
    expect(said(overdue)).toBe('Off track: it was due on 27 Feb.');
    expect(said({ ...overdue, findings: [silent] })).toBe(
      'Off track: it was due on 27 Feb, and nothing has happened for 14 days.',
    );
    expect(said({ ...overdue, findings: [ring] })).toBe('Off track, because 3 items wait for each other in a ring.');
  });

  it('is not overdue on the day itself, where the viewer is', () => {
    const late = {
      level: 'off-track',
      dueOn: '2026-03-02',
      takenAt: '2026-03-02T22:30:00Z',
      findings: [silent],
    } as const;
    expect(said(late)).toBe('Off track, because nothing has happened for 14 days.');
    expect(said({ ...late, takenAt: '2026-03-02T23:30:00Z' })).toBe(
      'Off track: it was due on 2 Mar, and nothing has happened for 14 days.',
    );
  });

  it('is calm when nothing was found', () => {
    expect(said({})).toBe('On track: 4 days since the start, usually done within 14.');
    expect(said({ ageDays: null })).toBe('On track: nothing points to trouble.');
    expect(said({ findings: [silent] })).toBe('On track, but nothing has happened for 14 days.');
    expect(said({ finished: true, findings: [silent] })).toBe('Finished.');
  });

  it('says what is close to a finding where nothing else can be said', () => {
    expect(said({ level: 'unknown', close: ['ageing', 'silent'] })).toBe(
      'Close to a finding (ageing, silent), but others in its project are worse.',
    );
    expect(said({ close: ['ageing'] })).toBe('On track: 4 days since the start, usually done within 14.');
  });

  it('says why it cannot tell', () => {
    const cannotTell = [{ signal: 'ageing', reason: 'too-few-finished', have: 4, need: 8 }] as const;
    expect(said({ level: 'unknown', cannotTell })).toBe('Can’t tell yet: 4 finished items, 8 needed.');
    expect(said({ level: 'unknown' })).toBe('Can’t tell yet.');
    expect(said({ level: 'unknown', cannotTell, findings: [waiting()] })).toBe(
      'Can’t tell if it will be in time, but it waits for PLAT-7.',
    );
  });
});
