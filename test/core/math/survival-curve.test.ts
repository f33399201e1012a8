import fc from 'fast-check';
import { survivalCurve, type SurvivalCurve } from '../../../src/core/math/survival-curve';

const settings = { minAtRisk: 5, tailShare: 0.25 };
const curveOf = (ended: readonly number[], censored: readonly number[] = []): SurvivalCurve =>
  survivalCurve({ ended: Float64Array.from(ended).sort(), censored: Float64Array.from(censored).sort() }, settings);

describe('without censored cases', () => {
  const curve = curveOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);

  it.each([
    [0, 1],
    [5, 1],
    [5.1, 2],
    [50, 10],
    [85, 17],
    [95, 19],
    [100, 20],
  ])('the %dth percentile is nearest-rank: %d', (percentile, days) => {
    expect(curve.percentile(percentile)).toBe(days);
  });

  it('a chance is the share of those that lasted as long', () => {
    expect(curve.chanceToEnd(0, 5)).toBeCloseTo(5 / 20, 10);
    expect(curve.chanceToEnd(10, 2)).toBeCloseTo(2 / 10, 10);
    expect(curve.chanceToEnd(3.5, 0)).toBe(0);
  });
});

/** Weeks of remission under 6-MP (Freireich 1963), with the survival that textbooks print. */
describe('a textbook case with censoring', () => {
  const curve = curveOf([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);

  it.each([
    [5.9, 1],
    [6, 0.857],
    [7, 0.807],
    [10, 0.753],
    [13, 0.69],
    [16, 0.627],
    [22, 0.538],
    [23, 0.448],
  ])('beyond %d lasts %d', (weeks, share) => {
    expect(curve.lasting(weeks)).toBeCloseTo(share, 3);
  });

  it('knows the median, and no percentile that was never reached', () => {
    expect(curve.percentile(50)).toBe(23);
    expect(curve.percentile(60)).toBeNull();
    expect(curve.ended).toBe(9);
  });

  it('goes on at the pace of the longest quarter beyond what was seen', () => {
    // Beyond week 23: no end, half of one is added; 2 + 9 + 9 + 11 + 12 = 43 weeks lived through.
    expect(curve.chanceToEnd(40, 10)).toBeCloseTo(0.1098, 4);
    expect(curve.chanceToEnd(400, 10)).toBeCloseTo(0.1098, 4);
  });
});

describe('thin or odd cases', () => {
  it.each<[string, SurvivalCurve]>([
    ['nothing', curveOf([])],
    ['one end', curveOf([3])],
    ['only censored cases', curveOf([], [1, 2, 3])],
    ['all of one length', curveOf([2, 2, 2, 2, 2, 2])],
    ['all of no length', curveOf([0, 0, 0, 0, 0, 0])],
  ])('%s: every age has a chance between nought and one', (_what, curve) => {
    for (const age of [0, 1, 2, 3, 100, 10_000]) {
      const chance = curve.chanceToEnd(age, 10);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
  });
});

describe('laws', () => {
  const days = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 60 });

  it('fewer last longer, and a longer look ahead never means a smaller chance', () => {
    fc.assert(
      fc.property(days, days, fc.nat(250), fc.nat(50), (ended, censored, age, ahead) => {
        const curve = curveOf(ended, censored);
        expect(curve.lasting(age + ahead)).toBeLessThanOrEqual(curve.lasting(age) + 1e-12);
        expect(curve.lasting(age)).toBeGreaterThan(0);
        expect(curve.chanceToEnd(age, ahead + 1)).toBeGreaterThanOrEqual(curve.chanceToEnd(age, ahead) - 1e-12);
      }),
    );
  });

  it('a higher percentile is never shorter, and so many have ended by it', () => {
    fc.assert(
      fc.property(days, days, fc.nat(100), (ended, censored, percentile) => {
        const curve = curveOf(ended, censored);
        const reached = curve.percentile(percentile);
        const higher = curve.percentile(Math.min(100, percentile + 7));
        if (higher !== null) expect(reached).toBeLessThanOrEqual(higher);
        if (censored.length === 0 && reached !== null) {
          expect(ended.filter((day) => day <= reached).length * 100).toBeGreaterThanOrEqual(percentile * ended.length);
        }
      }),
    );
  });
});
