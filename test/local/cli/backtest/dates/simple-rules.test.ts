import { SIMPLE_RULES } from '../../../../../local/cli/backtest/dates/simple-rules';
import { deriveFacts } from '../../../../../src/core/facts/facts';
import { lifeBook } from '../../../../../src/core/forecast/ends/life-book';
import { anItem } from '../../../../builders/item';
import { aSnapshot, aVersion } from '../../../../builders/snapshot';

const DAY_MS = 86_400_000;

/** Versions v1 to v3 run one after the other, for 9, 14 and 19 working days; of v4, four of eight items are finished. */
function finishedIn(version: string, from: string, days: readonly number[]) {
  return days.map((day, index) =>
    anItem(`AB-${version.slice(1)}${String(index)}`, { at: '2023-12-01T09:00Z', state: { versionIds: [version] } })
      .movesTo('in-progress', `${from}T09:00Z`)
      .movesTo('done', new Date(Date.parse(`${from}T12:00Z`) + day * DAY_MS).toISOString()),
  );
}

const items = [
  ...finishedIn('v1', '2024-01-01', [1, 2, 3, 4, 11]),
  ...finishedIn('v2', '2024-02-05', [1, 2, 3, 4, 18]),
  ...finishedIn('v3', '2024-03-04', [1, 2, 3, 4, 25]),
  ...finishedIn('v4', '2024-04-01', [1, 2, 3, 4]),
  ...[5, 6, 7, 8].map((number) =>
    anItem(`AB-4${String(number)}`, { at: '2024-01-01T09:00Z', state: { versionIds: ['v4'] } }),
  ),
];
const versions = [
  aVersion('v1', { projectKey: 'AB', releaseOn: '2024-01-12', released: true }),
  aVersion('v2', { projectKey: 'AB', releaseOn: '2024-02-23', released: true }),
  aVersion('v3', { projectKey: 'AB', releaseOn: '2024-03-29', released: true }),
  aVersion('v4', { projectKey: 'AB' }),
];
const facts = deriveFacts(aSnapshot({ takenAt: '2024-06-01T09:00Z', items, versions }));
const book = lifeBook(facts);

function asked(at: string) {
  const life = { ...book.lifeOf({ kind: 'version', id: 'v4' }), startedAt: new Date('2024-04-01T09:00Z') };
  return { life, state: book.stateAt(life, new Date(at)), at: new Date(at), book };
}

describe('the open work at the own pace', () => {
  it('of the last four weeks is one date', () => {
    // Four finished in four weeks, four open: four weeks more.
    const end = SIMPLE_RULES.lastMonth(asked('2024-04-15T12:00Z'));
    expect([end?.daysAt(0.05), end?.daysAt(0.95)].map((days) => Math.ceil(days ?? NaN))).toEqual([20, 20]);
  });

  it('is not told where nothing was finished', () => {
    expect(SIMPLE_RULES.lastMonth(asked('2024-05-27T12:00Z'))).toBeNull();
  });

  it('of the last eight weeks has a spread', () => {
    const end = SIMPLE_RULES.fixedScope(asked('2024-04-15T12:00Z'));
    // 4.5 in 3.02 weeks: four more take about 13 days, half the time.
    expect(end.daysAt(0.5)).toBeGreaterThan(11);
    expect(end.daysAt(0.5)).toBeLessThan(16);
    expect(end.daysAt(0.85)).toBeGreaterThan(20);
  });
});

describe('how long earlier ones lasted', () => {
  it('is told of those that lasted longer', () => {
    // After ten days: of two that lasted 14 and 19 days, half end within 4 and all within 9.
    const end = SIMPLE_RULES.referenceClass(asked('2024-04-15T12:00Z'));
    expect([3, 4, 8, 9].map((days) => end?.shareBy(days))).toEqual([0, 0.5, 0.5, 1]);
  });

  it('is not told of what has outlasted them', () => {
    expect(SIMPLE_RULES.referenceClass(asked('2024-05-27T12:00Z'))).toBeNull();
  });
});
