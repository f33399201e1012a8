import { leftAfter } from '../../../../src/core/forecast/simulation/left-after';
import { seededRandom } from '../../../../src/core/math/random';
import { drawTrialSet } from '../../../../src/core/forecast/simulation/trial-set';

const trialSet = drawTrialSet({ trials: 500, days: 40, blockDays: 5 }, seededRandom(1));
const calibration = {
  paceSpread: 0,
  missShares: { 50: 0.5, 70: 0.3, 85: 0.15, 95: 0.05 },
  past: 0,
  status: 'too-few-past',
} as const;
const steady = { open: 20, finished: new Float64Array(60).fill(1), arrived: new Float64Array(60), paceSpread: 0 };

describe('what is left after some days', () => {
  it.each([
    [0, 20],
    [4, 16],
    [5, 15],
    [13, 7],
    [20, 0],
    [30, 0],
  ])('of 20, one finished a day, after %d: %d', (days, left) => {
    expect(leftAfter(trialSet, steady, { days, calibration })).toEqual({
      most: { 50: left, 70: left, 85: left, 95: left },
      chance: left === 0 ? 1 : 0,
    });
  });

  it('counts what came in', () => {
    const plan = { ...steady, arrived: new Float64Array(60).fill(2) };
    expect(leftAfter(trialSet, plan, { days: 10, calibration }).most[85]).toBe(30);
  });

  it('is more at a higher confidence', () => {
    const plan = { ...steady, paceSpread: 0.5 };
    const { most: left, chance } = leftAfter(trialSet, { ...plan, open: 10 }, { days: 10, calibration });
    expect(left[50]).toBeLessThan(1);
    // At a pace that is as often above one a day as below.
    expect(chance).toBeCloseTo(0.5, 1);
    expect(left[85]).toBeGreaterThan(left[50]);
    expect(left[95]).toBeGreaterThan(left[85]);
  });

  it('is told for the last simulated day at most', () => {
    expect(leftAfter(trialSet, { ...steady, open: 100 }, { days: 400, calibration }).most[50]).toBe(60);
  });
});
