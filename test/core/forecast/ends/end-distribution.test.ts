import { distributionOf, endDistribution, weightedErrors } from '../../../../src/core/forecast/ends/end-distribution';

/** Errors of −ln 2, 0 and ln 2 around ten days: 4, 10 and 22 days, each with a third. */
const errors = weightedErrors([
  { error: Math.LN2, weight: 1 },
  { error: -Math.LN2, weight: 1 },
  { error: 0, weight: 1 },
]);
const answer = { expected: Math.log(12), errors };

describe('the distribution of an end', () => {
  it('gives each error its share', () => {
    const { shareBy } = endDistribution([answer]);
    expect([3, 4.1, 9, 10.1, 21, 22.1].map((days) => Math.round(shareBy(days) * 3))).toEqual([0, 1, 1, 2, 2, 3]);
  });

  it('is the mean of what several regressions say', () => {
    const later = { expected: Math.log(102), errors };
    expect(endDistribution([answer, later]).shareBy(30)).toBeCloseTo(0.5, 9);
  });

  it('reads the days of a chance on the line between days', () => {
    expect(distributionOf((days) => Math.min(1, Math.floor(days) / 10)).daysAt(0.45)).toBeCloseTo(4.5, 9);
    expect(distributionOf(() => 1).daysAt(0.5)).toBe(0);
  });

  it('never is above its bound, and is late where the bound is never reached', () => {
    const bounded = endDistribution([answer], (days) => (days < 30 ? 0.1 : 0.6));
    expect(bounded.shareBy(22.1)).toBe(0.1);
    expect(bounded.daysAt(0.5)).toBeCloseTo(29.8, 9);
    expect(bounded.daysAt(0.85)).toBe(Infinity);
  });

  it('has no chance before now', () => {
    expect(endDistribution([answer]).shareBy(-1)).toBe(0);
  });
});
