import { horizonTotals, pacedTotals } from '../../../../src/core/forecast/team/horizon-totals';
import { seededRandom } from '../../../../src/core/math/random';
import { drawTrialSet, type TrialSet } from '../../../../src/core/forecast/simulation/trial-set';

/** One trial each: the draws that begin its blocks, in quarters of the window, and its pace. */
function trialSetOf(days: number, trials: readonly { quarters: readonly number[]; pace: number }[]): TrialSet {
  return {
    trials: trials.length,
    days,
    blockDays: 5,
    blocks: Math.ceil(days / 5),
    draws: Uint16Array.from(trials.flatMap(({ quarters }) => quarters.map((quarter) => quarter * 16_384))),
    rows: Int32Array.from(trials, (_, trial) => trial * Math.ceil(days / 5)),
    pace: Float64Array.from(trials.map(({ pace }) => pace)),
  };
}

const window = new Float64Array([1, 0, 2, 0]);

describe('what is finished within a horizon', () => {
  it('is the sum of the blocks of each trial', () => {
    // From day 0: 1+0+2+0+1 = 4; from day 2: 2+0+1+0+2 = 5.
    const trialSet = trialSetOf(10, [
      { quarters: [0, 2], pace: 0 },
      { quarters: [2, 2], pace: 0 },
    ]);
    expect([...horizonTotals(trialSet, window)]).toEqual([9, 10]);
  });

  it('cuts the last block where the horizon ends', () => {
    // The last two days from day 2: 2+0.
    expect([...horizonTotals(trialSetOf(7, [{ quarters: [0, 2], pace: 0 }]), window)]).toEqual([6]);
  });

  it('of a steady team is the same in every trial', () => {
    const trialSet = drawTrialSet({ trials: 50, days: 20, blockDays: 5 }, seededRandom(3));
    expect(new Set(horizonTotals(trialSet, new Float64Array(60).fill(1)))).toEqual(new Set([20]));
  });
});

describe('paced totals', () => {
  const trialSet = trialSetOf(5, [
    { quarters: [0], pace: 1 },
    { quarters: [0], pace: -1 },
    { quarters: [0], pace: 0 },
  ]);

  it('are spread around the resampled ones, and sorted', () => {
    const [slow, same, fast] = pacedTotals(new Float64Array([4, 4, 4]), trialSet, Math.log(2));
    expect(slow).toBeCloseTo(2, 9);
    expect(same).toBeCloseTo(4, 9);
    expect(fast).toBeCloseTo(8, 9);
  });

  it('are the resampled ones where pace does not change', () => {
    expect([...pacedTotals(new Float64Array([6, 4, 5]), trialSet, 0)]).toEqual([4, 5, 6]);
  });
});
