import { dateRow } from '../../../../../local/cli/backtest/dates/date-row';
import type { DatedWeek } from '../../../../../local/cli/backtest/dates/weekly-dates';

const versions = { file: 'a.jsonl', kind: 'version', everyWeeks: 1 } as const;
const epics = { ...versions, kind: 'epic' } as const;

function aWeek(on: string, week: Partial<DatedWeek> = {}): DatedWeek {
  return {
    containerId: 'v1',
    kind: 'version',
    on,
    endedOn: '2024-06-14',
    status: 'known',
    p50: '2024-06-07',
    p85: '2024-06-14',
    p95: null,
    firstTarget: null,
    foretoldDays: 9,
    remainingDays: 4,
    ...week,
  };
}

describe('a row of dates', () => {
  it('says how often the work had been finished by the foretold date, that day included', () => {
    const row = dateRow(versions, [aWeek('2024-06-03'), aWeek('2024-06-10', { p85: '2024-06-13' })]);
    expect(row).toMatchObject({ containers: 1, n: 2, coverage: { 50: 0, 85: 0.5, 95: null }, medianRatio: 2 });
  });

  it('counts weeks without a date apart', () => {
    const none = { p50: null, p85: null, p95: null, foretoldDays: null };
    const weeks = [
      aWeek('2024-06-03', { status: 'no-end', ...none }),
      aWeek('2024-06-10', { status: 'unknown', ...none }),
    ];
    expect(dateRow(versions, weeks)).toMatchObject({
      n: 0,
      noEnd: 1,
      untold: 1,
      coverage: { 50: null },
      medianRatio: null,
    });
  });
});

describe('the announcement of a slip', () => {
  const target = { firstTarget: '2024-06-01' };
  const late = { p50: '2024-06-10', ...target };

  it('is the first week from which on the target was said to be missed', () => {
    const weeks = [
      aWeek('2024-05-06', { ...target, p50: '2024-05-30' }),
      aWeek('2024-05-13', late),
      aWeek('2024-05-20', { ...late, status: 'no-end', p50: null }),
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
