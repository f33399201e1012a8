import type { EndFeatures } from '../../../../src/core/forecast/ends/end-features';
import type { PastContainer } from '../../../../src/core/forecast/ends/end-model';
import { lastStretch } from '../../../../src/core/forecast/ends/last-stretch';

const features: EndFeatures = {
  open: 0,
  elapsed: 0,
  doneShare: 0,
  arrivals: 0,
  departures: 0,
  sinceFinish: 0,
  projectPace: 0,
  nothingOpen: 0,
  usualLength: 0,
  usualRest: 0,
  pastContainers: 0,
};

/** At a pace of 1.5 a week, four weeks before its end: six were to be foretold. */
const ended = (finishedLater: number): PastContainer => ({
  isOwn: true,
  weeks: [
    {
      at: new Date(0),
      features,
      remainingDays: 20,
      finishedLater,
      state: {
        open: 5,
        done: 0,
        elapsedDays: 100,
        elapsedWeeks: 20,
        entered: 0,
        left: 0,
        cancelled: 0,
        finished: 13,
        sinceFinishDays: 0,
        projectFinished: 0,
      },
    },
  ],
});

describe('the last stretch', () => {
  it('is twice as fast where nothing is known', () => {
    expect(lastStretch([])).toBe(2);
    expect(lastStretch([ended(0)])).toBe(2);
  });

  it('nears the median of earlier ones', () => {
    const fifteen = Array.from({ length: 15 }, () => ended(6));
    // As many own ones as the prior weighs: half way, on a log scale.
    expect(lastStretch(fifteen)).toBeCloseTo(Math.SQRT2, 9);
  });
});
