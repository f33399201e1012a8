import fc from 'fast-check';
import type { Wait } from '../../../../src/core/forecast/simulation/holds';
import { seededRandom } from '../../../../src/core/math/random';
import { waitingRun } from '../../../../src/core/forecast/simulation/waiting-run';
import { NEVER, drawTrialSet } from '../../../../src/core/forecast/simulation/trial-set';

const TRIALS = 60;
const trialSetOf = (seed: number) => drawTrialSet({ trials: TRIALS, days: 120, blockDays: 5 }, seededRandom(seed));
const always = (day: number): Int32Array => new Int32Array(TRIALS).fill(day);
const aDay = (amount: number): Float64Array => new Float64Array(60).fill(amount);

describe('a run of which some waits are taken away', () => {
  const plan = { open: 10, finished: aDay(1), arrived: aDay(0), paceSpread: 0 };
  const waits: readonly Wait[] = [
    { itemId: 'early', amount: 3, until: always(4) },
    { itemId: 'late', amount: 3, until: always(30) },
    { itemId: 'last', amount: 1, until: always(31) },
  ];
  const endWithout = (...itemIds: string[]) =>
    waitingRun(trialSetOf(1), plan, { waits }).endsWithout(new Set(itemIds))[0];

  it('ends no earlier where all of it was done before something else came free', () => {
    expect([endWithout(), endWithout('early')]).toEqual([33, 33]);
  });

  it('ends earlier where they held up the end', () => {
    // One is free on day 31 and takes that day; without any, ten take ten days.
    expect([endWithout('late'), endWithout('late', 'last'), endWithout('early', 'late', 'last')]).toEqual([31, 10, 10]);
  });

  it('ends where what never came free is taken away, and only then', () => {
    const stuck = [...waits, { itemId: 'stuck', amount: 1, until: always(NEVER) }];
    const run = waitingRun(trialSetOf(1), plan, { waits: stuck });
    expect(run.ends[0]).toBe(NEVER);
    expect(run.endsWithout(new Set(['late']))[0]).toBe(NEVER);
    expect(run.endsWithout(new Set(['stuck']))[0]).toBe(33);
  });

  it('is the very run where none of them waits', () => {
    const run = waitingRun(trialSetOf(1), plan, { waits });
    expect(run.endsWithout(new Set(['elsewhere']))).toBe(run.ends);
  });

  it('ends as a run without them does, in every trial', () => {
    const aWait = fc.record({
      amount: fc.constantFrom(0, 0.5, 1, 3, 8),
      from: fc.integer({ min: 0, max: 60 }),
      step: fc.integer({ min: 0, max: 9 }),
      isStuck: fc.boolean(),
    });
    const aWindow = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.integer(),
        fc.record({ open: fc.integer({ min: 0, max: 40 }), finished: aWindow, grows: fc.constantFrom(-1, 0, 1) }),
        fc.array(aWait, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 63 }),
        fc.integer({ min: 0, max: 3 }),
        (seed, { open, finished, grows }, drawn, chosen, waitsLater) => {
          const trialSet = trialSetOf(seed);
          const days = Float64Array.from(finished);
          const arrived = days.map((_, day) => (grows * (days[(day + 1) % days.length] ?? 0)) / 4);
          const some = { open, finished: days, arrived, paceSpread: 0.45 };
          const all = drawn.map(({ amount, from, step, isStuck }, place): Wait => {
            const until = always(0).map((_, trial) => (isStuck && trial % 7 === 0 ? NEVER : from + (trial % 5) * step));
            return { itemId: String(place), amount, until };
          });
          const freed = new Set(all.flatMap(({ itemId }, place) => (chosen & (1 << place) ? [itemId] : [])));
          const others = all.filter(({ itemId }) => !freed.has(itemId));
          expect(waitingRun(trialSet, some, { waits: all, waitsLater }).endsWithout(freed)).toEqual(
            waitingRun(trialSet, some, { waits: others, waitsLater }).ends,
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});
