import { distributionOf } from '../../../../src/core/forecast/ends/end-distribution';
import { dayOf, distributionOfDays, marginsOf, plainMargins } from '../../../../src/core/forecast/ends/margins';
import { NEVER } from '../../../../src/core/forecast/simulation/trial-set';

/** A quarter of the chance on each of the days 10, 20, 30 and 40. */
const quarters = distributionOf((days) => Math.min(1, Math.floor(days / 10) / 4));
const simulated = Int32Array.of(80, 20, NEVER, 40);
const margins = (elasticity: number) => marginsOf(simulated, { end: quarters, elasticity, simulatedDays: 500 });

describe('the margins of simulated ends', () => {
  it('keep the order of the simulation, and the days of the distribution', () => {
    const days = margins(0.45).daysFor(simulated);
    expect([...days].map((day) => Math.ceil(day))).toEqual([30, 10, 40, 20]);
  });

  it('shorten an end by the ratio of the simulated ones, weakened by the elasticity', () => {
    const [first] = margins(0.45).daysFor(Int32Array.of(40, 20, NEVER, 40));
    // 32 days, of which the second power .45 of 42 / 82 is left: 32 × .74 = 23.7.
    expect(first! + 2).toBeCloseTo((Math.ceil(margins(0.45).daysFor(simulated)[0]!) + 2) * (42 / 82) ** 0.45, 0);
  });

  it('shorten it by as many days as are simulated where all that comes in is finished', () => {
    const [, second] = margins(1).daysFor(Int32Array.of(80, 15, NEVER, 40));
    expect(second).toBeCloseTo(margins(1).daysFor(simulated)[1]! - 5, 6);
  });

  it('never shorten it by more days than are simulated', () => {
    const late = distributionOf((days) => Number(days >= 1000));
    const far = marginsOf(simulated, { end: late, elasticity: 0.45, simulatedDays: 500 });
    const [before] = far.daysFor(simulated);
    const [after] = far.daysFor(Int32Array.of(79, 20, NEVER, 40));
    expect(before! - after!).toBeGreaterThan(0);
    expect(before! - after!).toBeLessThanOrEqual(1);
  });

  it('go on before now, a day for a day', () => {
    const at = (end: number) => margins(0.45).daysFor(Int32Array.of(end, 20, NEVER, 40))[0]!;
    expect(at(0) - at(-7)).toBeCloseTo(7, 9);
  });

  it('are as simulated where nothing else is known, up to a last day', () => {
    const days = plainMargins({ until: 30, beyond: 10, simulatedDays: 500 }).daysFor(Int32Array.of(20, 30, 40, NEVER));
    // Ten beyond are half of the way to 40.
    expect([...days].slice(0, 3)).toEqual([20, 30, 35]);
    expect(days[3]).toBeCloseTo(40, 4);
  });
});

describe('equally likely days', () => {
  const ascending = Float64Array.of(3, 5, 5, 9);

  it('are a distribution', () => {
    const end = distributionOfDays(ascending);
    expect([2, 3, 5, 8, 9].map((days) => end.shareBy(days))).toEqual([0, 0.25, 0.75, 0.75, 1]);
    expect([0.25, 0.5, 0.85].map((share) => end.daysAt(share))).toEqual([3, 5, 9]);
  });

  it('are read by the share that has ended', () => {
    expect(dayOf(ascending, 0.75)).toBe(5);
    expect(dayOf(ascending, 0.76)).toBe(9);
  });
});
