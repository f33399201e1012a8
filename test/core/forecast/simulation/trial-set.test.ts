import { seededRandom } from '../../../../src/core/math/random';
import {
  blockSums,
  drawTable,
  drawTrialSet,
  placeOf,
  trialSetFrom,
} from '../../../../src/core/forecast/simulation/trial-set';

describe('trials', () => {
  const plan = { trials: 1_000, days: 12, blockDays: 5 };
  const trialSet = drawTrialSet(plan, seededRandom(1));

  it('hold enough blocks for every day of each trial', () => {
    expect(trialSet.blocks).toBe(3);
    expect(trialSet.draws).toHaveLength(3_000);
    expect(trialSet.pace).toHaveLength(1_000);
  });

  it('are the same for the same seed', () => {
    expect(drawTrialSet(plan, seededRandom(1))).toEqual(trialSet);
    expect(drawTrialSet(plan, seededRandom(2)).draws).not.toEqual(trialSet.draws);
  });

  it('have each row of the table once, from some row on', () => {
    const [first = 0, ...others] = [...trialSet.rows].map((row) => row / trialSet.blocks);
    expect(others).toEqual(others.map((_, index) => (first + index + 1) % 1_000));
  });

  it('of two teams are made from the same draws, and no trial of both from the same row', () => {
    const table = drawTable(plan, seededRandom(1));
    const [one, other] = [2, 3].map((seed) => trialSetFrom(table, seededRandom(seed)));
    expect(one!.draws).toBe(other!.draws);
    expect(one!.rows.every((row, trial) => row !== other!.rows[trial])).toBe(true);
    expect(one!.pace).not.toEqual(other!.pace);
  });

  it('have paces of mean 0 and deviation 1, in no order', () => {
    const paces = [...trialSet.pace];
    expect(paces.reduce((sum, pace) => sum + pace, 0) / 1_000).toBeCloseTo(0, 6);
    expect(paces.reduce((sum, pace) => sum + pace * pace, 0) / 1_000).toBeCloseTo(1, 1);
    expect(paces).not.toEqual([...paces].sort((one, other) => one - other));
  });

  it('begin blocks on every day of a window about equally often', () => {
    const begun = new Array<number>(6).fill(0);
    for (const draw of trialSet.draws) begun[placeOf(draw, 6)]! += 1;
    for (const count of begun) expect(Math.abs(count - 500)).toBeLessThan(100);
  });
});

describe('a draw', () => {
  it.each([
    [0, 60, 0],
    [65_535, 60, 59],
    [32_768, 60, 30],
    [32_767, 60, 29],
    [65_535, 1, 0],
  ])('%d is, of a window of %d days, day %d', (draw, windowDays, place) => {
    expect(placeOf(draw, windowDays)).toBe(place);
  });
});

describe('blocks', () => {
  it('sum up what follows, going on with the oldest day after the newest', () => {
    expect([...blockSums(new Float64Array([1, 2, 3, 4]), 3)]).toEqual([6, 9, 8, 7]);
  });

  it('count the days of a shorter window more than once', () => {
    expect([...blockSums(new Float64Array([1, 2]), 5)]).toEqual([7, 8]);
  });
});
