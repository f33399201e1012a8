import { seededRandom } from '../../../../src/core/math/random';
import { stageEnds, type StagePlan } from '../../../../src/core/forecast/slip/stage-ends';
import { drawTrialSet, NEVER } from '../../../../src/core/forecast/simulation/trial-set';
import { daily } from './a-replay';

const trialSet = drawTrialSet({ trials: 20, days: 100, blockDays: 5 }, seededRandom(1));

/** Ten items wait in the stage, ten more come to it; one a day comes, one a day leaves. */
const plan: StagePlan = {
  before: 10,
  inStage: 10,
  entered: daily(1, 60),
  left: daily(1, 60),
  arrived: daily(0, 60),
  paceSpread: 0,
};

const endOf = (own: Partial<StagePlan>, times: number) => [...new Set(stageEnds(trialSet, { ...plan, ...own }, times))];

it('takes a day for each item where one a day leaves', () => {
  expect(endOf({}, 1)).toEqual([20]);
});

it('works off what waits while more comes, where two a day leave', () => {
  expect(endOf({}, 2)).toEqual([10]);
});

it('lets no more pass than comes', () => {
  expect(endOf({ before: 30, inStage: 2 }, 2)).toEqual([30]);
});

it('goes on while the scope grows', () => {
  // Half an item a day comes in: of what is ahead of the stage half an item a day is gained.
  expect(endOf({ arrived: daily(0.5, 60) }, 2)).toEqual([20]);
});

it('never ends where nothing leaves', () => {
  expect(endOf({ left: daily(0, 60) }, 2)).toEqual([NEVER]);
});

it('has ended where nothing has to pass', () => {
  expect(endOf({ before: 0, inStage: 0 }, 2)).toEqual([0]);
});

it('goes on with the oldest day where a block reaches beyond the newest', () => {
  // A window of three days, on one of which three leave: in blocks of five, one such day in any three.
  const uneven = { before: 0, inStage: 9, entered: daily(0, 3), left: Float64Array.of(0, 0, 3), arrived: daily(0, 3) };
  expect(endOf(uneven, 1).every((end) => end >= 5 && end <= 15)).toBe(true);
});
