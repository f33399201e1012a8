import fc from 'fast-check';
import { CONFIDENCES } from '../../../../src/core/forecast/simulation/confidence';
import { dayAt, endDays } from './day-at';
import type { Wait } from '../../../../src/core/forecast/simulation/holds';
import { seededRandom } from '../../../../src/core/math/random';
import { simulateEnds } from '../../../../src/core/forecast/simulation/simulate-ends';
import { NEVER, drawTrialSet } from '../../../../src/core/forecast/simulation/trial-set';

const trialSetOf = (seed: number, days = 120) => drawTrialSet({ trials: 200, days, blockDays: 5 }, seededRandom(seed));
const nothing = (days: number) => new Float64Array(days);

/** Corrected as little or as much as a team's past may teach. */
const nominal = {
  paceSpread: 0,
  missShares: { 50: 0.5, 70: 0.3, 85: 0.15, 95: 0.05 },
  past: 0,
  status: 'too-few-past',
} as const;

const aWindow = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 60 });
const aPlan = fc.record({
  open: fc.integer({ min: 1, max: 60 }),
  finished: aWindow,
  grows: fc.boolean(),
  paceSpread: fc.constantFrom(0, 0.45, 1),
});

const aWait = (amount: number, ...until: readonly number[]): Wait => ({
  itemId: 'A',
  amount,
  until: Int32Array.from({ length: 200 }, (_, trial) => until[trial % until.length]!),
});

describe('the end of work that waits', () => {
  const plan = { open: 10, finished: nothing(60).fill(1), arrived: nothing(60), paceSpread: 0 };
  const endsWith = (...waits: readonly Wait[]) => [...new Set(simulateEnds(trialSetOf(1), plan, { waits }))];

  it('is when it is worked off, from the day on which it is free', () => {
    // Four can be drawn until day 4; six are free on day 20.
    expect(endsWith(aWait(6, 20))).toEqual([25]);
  });

  it('is no later where it is free before all else is done', () => {
    expect(endsWith(aWait(6, 5))).toEqual([10]);
  });

  it('takes up each part as it comes free, in each trial as it falls there', () => {
    expect(endsWith(aWait(3, 20, 31), aWait(3, 21))).toEqual([25, 33]);
  });

  it('never comes where one part is never free', () => {
    expect(endsWith(aWait(1, NEVER), aWait(1, 3))).toEqual([NEVER]);
  });

  it('is no more than what is open, where less is open than waits', () => {
    expect(endsWith(aWait(8, 20), aWait(8, 40))).toEqual([47]);
    expect([...simulateEnds(trialSetOf(1), { ...plan, open: 0 }, { waits: [aWait(8, 20)] })]).toContain(20);
  });

  it('is put off with what it waits for', () => {
    expect(new Set(simulateEnds(trialSetOf(1), plan, { waits: [aWait(6, 20)], waitsLater: 3 }))).toEqual(new Set([28]));
  });

  it('is not put off by what nothing holds', () => {
    expect(new Set(simulateEnds(trialSetOf(1), plan, { waits: [aWait(10, 0)], waitsLater: 3 }))).toEqual(new Set([10]));
  });

  it('comes after what came in meanwhile', () => {
    // Half an item a day comes in: what can be drawn is done on day 4 × 2, then half of the days are lost.
    const growing = { ...plan, arrived: nothing(60).fill(0.5) };
    expect(new Set(simulateEnds(trialSetOf(1), growing, { waits: [aWait(6, 20)] }))).toEqual(new Set([31]));
  });
});

describe('the end of work', () => {
  it.each([1, 4, 5, 6, 23])(
    'is after %d working days where one item is finished each day and so many are open',
    (open) => {
      const plan = { open, finished: new Float64Array(60).fill(1), arrived: nothing(60), paceSpread: 0 };
      expect(new Set(simulateEnds(trialSetOf(1), plan))).toEqual(new Set([open]));
    },
  );

  it('is when growth has been caught up with too', () => {
    // Two a day finished, one a day comes in: one a day is gained.
    const plan = { open: 10, finished: nothing(60).fill(2), arrived: nothing(60).fill(1), paceSpread: 0 };
    expect(new Set(simulateEnds(trialSetOf(1), plan))).toEqual(new Set([10]));
  });

  it('is sooner where work is taken out again', () => {
    const plan = { open: 10, finished: nothing(60).fill(1), arrived: nothing(60).fill(-1), paceSpread: 0 };
    expect(new Set(simulateEnds(trialSetOf(1), plan))).toEqual(new Set([5]));
  });

  it('never comes where work grows as fast as it is finished', () => {
    const plan = { open: 1, finished: nothing(60).fill(2), arrived: nothing(60).fill(2), paceSpread: 0 };
    expect(new Set(simulateEnds(trialSetOf(1), plan))).toEqual(new Set([NEVER]));
  });

  it('is seen up to the last day that is simulated, and no later', () => {
    const plan = { finished: nothing(60).fill(1), arrived: nothing(60), paceSpread: 0 };
    const trialSet = trialSetOf(1, 12);
    expect(new Set(simulateEnds(trialSet, { ...plan, open: 12 }))).toEqual(new Set([12]));
    expect(new Set(simulateEnds(trialSet, { ...plan, open: 13 }))).toEqual(new Set([NEVER]));
  });

  it('has come where nothing is open', () => {
    const plan = { open: 0, finished: nothing(60), arrived: nothing(60).fill(1), paceSpread: 0 };
    expect(new Set(simulateEnds(trialSetOf(1), plan))).toEqual(new Set([0]));
  });

  it('is the day by which decimal estimates are met, whatever binary fractions make of them', () => {
    const plan = { open: 0.3, finished: nothing(60).fill(0.1), arrived: nothing(60), paceSpread: 0 };
    expect(new Set(simulateEnds(trialSetOf(1), plan))).toEqual(new Set([3]));
  });
});

describe('the laws of a forecast', () => {
  const runs = { numRuns: 60 };
  const planOf = ({
    open,
    finished,
    grows,
    paceSpread,
  }: {
    open: number;
    finished: number[];
    grows: boolean;
    paceSpread: number;
  }) => ({
    open,
    finished: Float64Array.from(finished),
    // What came in on the day after something was finished, half of it.
    arrived: Float64Array.from(finished, (_, day) => (grows ? (finished[(day + 1) % finished.length] ?? 0) / 2 : 0)),
    paceSpread,
  });

  it('same seed, same answer', () => {
    fc.assert(
      fc.property(fc.integer(), aPlan, (seed, drawn) => {
        expect(simulateEnds(trialSetOf(seed), planOf(drawn))).toEqual(simulateEnds(trialSetOf(seed), planOf(drawn)));
      }),
      runs,
    );
  });

  it('more confidence never promises an earlier day', () => {
    fc.assert(
      fc.property(fc.integer(), aPlan, (seed, drawn) => {
        const ends = endDays(simulateEnds(trialSetOf(seed), planOf(drawn)), 120);
        const days = CONFIDENCES.map((confidence) => dayAt(ends, confidence, nominal) ?? Infinity);
        expect(days).toEqual([...days].sort((one, other) => one - other));
      }),
      runs,
    );
  });

  it('more work never ends earlier, in any trial', () => {
    fc.assert(
      fc.property(fc.integer(), aPlan, fc.integer({ min: 1, max: 30 }), (seed, drawn, more) => {
        const trialSet = trialSetOf(seed);
        const plan = planOf(drawn);
        const fewer = simulateEnds(trialSet, plan);
        const larger = simulateEnds(trialSet, { ...plan, open: plan.open + more });
        expect(fewer.every((end, trial) => end <= (larger[trial] ?? 0))).toBe(true);
      }),
      runs,
    );
  });

  it('more growth never ends earlier, in any trial', () => {
    fc.assert(
      fc.property(fc.integer(), aPlan, (seed, drawn) => {
        const trialSet = trialSetOf(seed);
        const without = simulateEnds(trialSet, planOf({ ...drawn, grows: false }));
        const grown = simulateEnds(trialSet, planOf({ ...drawn, grows: true }));
        expect(without.every((end, trial) => end <= (grown[trial] ?? 0))).toBe(true);
      }),
      runs,
    );
  });

  it('passing over whole blocks changes nothing: day by day comes out alike', () => {
    fc.assert(
      fc.property(fc.integer(), aPlan, (seed, drawn) => {
        const plan = planOf({ ...drawn, paceSpread: 0 });
        const trialSet = trialSetOf(seed);
        const [first] = simulateEnds(trialSet, plan);
        let left = plan.open;
        let day = 0;
        while (left > 1e-9 && day < trialSet.days) {
          const draw = trialSet.draws[trialSet.rows[0]! + Math.floor(day / 5)] ?? 0;
          const place = (Math.floor((draw * plan.finished.length) / 65_536) + (day % 5)) % plan.finished.length;
          left += (plan.arrived[place] ?? 0) - (plan.finished[place] ?? 0);
          day += 1;
        }
        expect(first).toBe(left > 1e-9 ? NEVER : day);
      }),
      runs,
    );
  });
});
