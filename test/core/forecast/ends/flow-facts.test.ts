import { daysAtPace, fitting, flowFacts } from '../../../../src/core/forecast/ends/flow-facts';
import type { LifeState } from '../../../../src/core/forecast/ends/life-state';

const state: LifeState = {
  open: 38,
  done: 20,
  elapsedDays: 100,
  elapsedWeeks: 20,
  entered: 12,
  left: 1,
  finished: 9,
  cancelled: 0,
  sinceFinishDays: 2,
  projectFinished: 30,
};

describe('the flow of a container', () => {
  it('is what came and went in eight weeks, or since it began', () => {
    expect(flowFacts(state)).toEqual({ weeks: 8, entered: 12, finished: 9, left: 1 });
    expect(flowFacts({ ...state, cancelled: 2 })).toEqual({
      weeks: 8,
      entered: 12,
      finished: 7,
      left: 1,
      cancelled: 2,
    });
    expect(flowFacts({ ...state, elapsedWeeks: 2.2 }).weeks).toBe(3);
    expect(flowFacts({ ...state, elapsedWeeks: 0 }).weeks).toBe(1);
  });
});

describe('what fits in', () => {
  it('is what the own pace finishes, as it speeds up before an end', () => {
    // 9.5 in nine weeks, twice that: 2.1 a week, in 40 days 17.
    expect(fitting(state, 40, 2)).toBe(17);
    expect(fitting(state, 0, 2)).toBe(0);
  });

  it('is never more than is open', () => {
    expect(fitting(state, 400, 2)).toBe(38);
  });
});

describe('the days at the present pace', () => {
  it('are those of the open work, nothing added', () => {
    // 38 at 9 in eight weeks: 33.8 weeks.
    expect(daysAtPace(state)).toBe(169);
  });

  it('are none where nothing is open, and not known where nothing was finished', () => {
    expect(daysAtPace({ ...state, open: 0 })).toBe(0);
    expect(daysAtPace({ ...state, finished: 0 })).toBeNull();
  });
});
