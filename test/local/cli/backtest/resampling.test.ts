import { intervalOf, resamplings } from '../../../../local/cli/backtest/resampling';

describe('resamplings', () => {
  const cases = [
    { item: 'a', value: 1 },
    { item: 'a', value: 2 },
    { item: 'b', value: 3 },
  ];

  it('draw whole groups, as many as there are, the same ones each time', () => {
    const drawn = resamplings(cases, ({ item }) => item);
    expect(drawn).toHaveLength(200);
    for (const sample of drawn) expect([2, 3, 4]).toContain(sample.length);
    expect(new Set(drawn.map((sample) => sample.length)).size).toBe(3);
    expect(resamplings(cases, ({ item }) => item)).toEqual(drawn);
  });

  it('say nothing of a single group', () => {
    expect(resamplings(cases, () => 'one')).toEqual([]);
    expect(intervalOf([])).toBeNull();
  });

  it('leave 2.5 % out at either end', () => {
    expect(intervalOf(Array.from({ length: 201 }, (_, index) => index))).toEqual({ from: 5, to: 195 });
    expect(intervalOf([null, null, 0.5])).toBeNull();
  });
});
