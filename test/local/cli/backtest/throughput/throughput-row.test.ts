import { throughputRow } from '../../../../../local/cli/backtest/throughput/throughput-row';

const asked = { file: 'team.csv', horizonDays: 14, windowDays: 60 };

describe('a row', () => {
  it('of a team that finishes one a day says that every promise came true, to the item', () => {
    const row = throughputRow({ ...asked, counts: new Float64Array(200).fill(1) });
    expect(row).toMatchObject({
      file: 'team.csv',
      // From day 10, the first Monday after 8 items, to day 190.
      n: 37,
      raw: { 50: 1, 70: 1, 85: 1, 95: 1 },
      pinball: { raw: 0, iid: 0 },
    });
    expect(row?.calibrated[85]).toBe(1);
    expect(row?.at85.empty).toBe(0);
  });

  it('tells promises of nothing apart from those that could be broken', () => {
    // Nine items at the start of a quarter, then none for the rest of it.
    const counts = Float64Array.from({ length: 240 }, (_, day) => (day % 60 < 9 ? 1 : 0));
    const row = throughputRow({ ...asked, counts });
    expect(row?.at85.empty).toBeGreaterThan(0.5);
    expect(row?.raw[85]).toBeGreaterThan(0.8);
    expect(row?.at85.keptOfOthers).toBeLessThan(0.5);
  });

  it('is none where nothing could be foretold', () => {
    expect(throughputRow({ ...asked, counts: new Float64Array(100) })).toBeNull();
  });
});
