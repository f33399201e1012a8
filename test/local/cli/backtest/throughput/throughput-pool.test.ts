import { pooled, reliability, tallied } from '../../../../../local/cli/backtest/throughput/throughput-pool';
import type { ThroughputRow } from '../../../../../local/cli/backtest/throughput/throughput-row';

const kept = (share: number) => ({ 50: share, 70: share, 85: share, 95: share });

function aRow(row: Partial<ThroughputRow>): ThroughputRow {
  return {
    file: 'team.csv',
    horizonDays: 14,
    windowDays: 60,
    n: 40,
    raw: kept(0.7),
    calibrated: kept(0.85),
    pinball: { raw: 2, calibrated: 1, iid: 1 },
    at85: { tied: 0, empty: 0, keptOfOthers: 0.85 },
    ...row,
  };
}

describe('a pool', () => {
  it('weighs rows by their forecasts', () => {
    const pool = pooled([aRow({ n: 30, calibrated: kept(0.8) }), aRow({ n: 10, calibrated: kept(1) })]);
    expect(pool.n).toBe(40);
    expect(pool.calibrated[85]).toBeCloseTo(0.85, 12);
  });

  it('weighs the rest by the promises that promised something', () => {
    const rows = [
      aRow({ n: 10, at85: { tied: 0, empty: 0.5, keptOfOthers: 0.6 } }),
      aRow({ n: 5, at85: { tied: 0, empty: 0, keptOfOthers: 0.8 } }),
      aRow({ n: 99, at85: { tied: 0, empty: 1, keptOfOthers: null } }),
    ];
    expect(pooled(rows).keptOfOthers).toBeCloseTo(0.7, 12);
  });

  it('is what a reliability diagram shows', () => {
    const [first] = reliability(pooled([aRow({})]), 'raw');
    expect(first).toEqual({ from: 0.5, to: 0.5, n: 40, foretold: 0.5, observed: 0.7 });
  });
});

describe('a tally', () => {
  it('counts rows of 40 or more forecasts, 80 to 90 % both included', () => {
    const rows = [0.8, 0.9, 0.79, 0.91].map((share) => aRow({ calibrated: kept(share) }));
    expect(tallied([...rows, aRow({ n: 39 })])).toMatchObject({ rows: 4, within: 2 });
  });

  it('allows 3 % more loss than the plain bootstrap', () => {
    const rows = [1.03, 1.04].map((calibrated) => aRow({ pinball: { raw: 2, calibrated, iid: 1 } }));
    expect(tallied(rows)).toMatchObject({ noDearer: 1, rawLossOverPlain: 2 });
    expect(tallied(rows).lossOverPlain).toBeCloseTo(1.035, 12);
  });
});
