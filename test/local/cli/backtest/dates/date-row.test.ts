import { dateRow } from '../../../../../local/cli/backtest/dates/date-row';
import type { ScoredEnd } from '../../../../../local/cli/backtest/dates/end-scores';
import type { DatedWeek } from '../../../../../local/cli/backtest/dates/weekly-dates';

const versions = { file: 'a.jsonl', kind: 'version' } as const;
const epics = { ...versions, kind: 'epic' } as const;

const anEnd: ScoredEnd = { days50: 9, days85: 14, days95: 20, pit: 0.25, crps: 3, remainingDays: 4 };
const noRule = { fixedScope: null, referenceClass: null, lastMonth: null };

function aWeek(on: string, week: Partial<DatedWeek> = {}): DatedWeek {
  return {
    containerId: 'v1',
    kind: 'version',
    on,
    endedOn: '2024-06-14',
    status: 'known',
    end: anEnd,
    p50: '2024-06-07',
    firstTarget: null,
    rules: noRule,
    ...week,
  };
}

describe('a row of dates', () => {
  it('scores the weeks with a date, beside the rules', () => {
    const rules = { ...noRule, fixedScope: { ...anEnd, days50: 2 } };
    const row = dateRow(versions, [aWeek('2024-06-03', { rules }), aWeek('2024-06-10')]);
    expect(row).toMatchObject({ containers: 1, weeks: 2, n: 2, told: 1, coverage: { 50: 1, 85: 1, 95: 1 }, ratio: 2 });
    expect(row.rules.fixedScope).toMatchObject({ weeks: 2, told: 0.5, coverage: { 50: 0 }, ratio: 0.6 });
    expect(row.rules.lastMonth).toMatchObject({ told: 0, coverage: { 50: null }, crps: null });
  });

  it('counts weeks without a date, but buckets apart', () => {
    const none = { end: null, p50: null };
    const weeks = [
      aWeek('2024-06-03', { status: 'bucket', ...none }),
      aWeek('2024-06-10', { status: 'not-started', ...none }),
      aWeek('2024-06-10'),
    ];
    expect(dateRow(versions, weeks)).toMatchObject({ weeks: 2, n: 1, told: 0.5, buckets: 1 });
  });
});

describe('the announcement of a slip', () => {
  const target = { firstTarget: '2024-06-01' };
  const late = { p50: '2024-06-10', ...target };

  it('is the first week from which on the target was said to be missed', () => {
    const weeks = [
      aWeek('2024-05-06', { ...target, p50: '2024-05-30' }),
      aWeek('2024-05-13', late),
      aWeek('2024-05-20', { ...late, p50: null }),
      aWeek('2024-06-03', late),
    ];
    // From 13 May to 1 June.
    expect(dateRow(epics, weeks)).toMatchObject({ slips: 1, announced: 1, leadDays: { p50: 19 } });
  });

  it('begins anew when it was taken back', () => {
    const weeks = [
      aWeek('2024-05-13', late),
      aWeek('2024-05-20', { ...target, p50: '2024-06-01' }),
      aWeek('2024-05-27', late),
    ];
    expect(dateRow(epics, weeks).leadDays.p50).toBe(5);
  });

  it('never came when only the passing of the target told it', () => {
    const weeks = [aWeek('2024-05-27', { ...target, p50: '2024-06-01' }), aWeek('2024-06-03', late)];
    expect(dateRow(epics, weeks)).toMatchObject({ slips: 1, announced: 0, leadDays: { p25: 0, p50: 0 } });
  });

  it('is of the first date foretold at 50 % where nobody set one', () => {
    const weeks = [aWeek('2024-05-06', { p50: '2024-06-05' }), aWeek('2024-05-20', { p50: '2024-06-20' })];
    expect(dateRow(versions, weeks)).toMatchObject({ slips: 1, leadDays: { p50: 16 } });
  });

  it('is none for what met its target', () => {
    expect(dateRow(versions, [aWeek('2024-05-06', { p50: '2024-06-14' })])).toMatchObject({
      slips: 0,
      leadDays: { p50: null },
    });
  });
});
