import fc from 'fast-check';
import { chanceOf, chanceToFallShort, shortfallTerms } from '../../../../src/core/forecast/container/iteration-chance';
import { defaultSettings } from '../../../../src/core/signals/settings';
const settings = { ...defaultSettings.iterationChance, habitMemory: 0.5, habitDoubt: 2, usualShortfall: 0.5 };
const kept = { committed: 20, delivered: 20 };
const short = { committed: 20, delivered: 9 };
const atStart = (left: number) => ({ left, elapsedShare: 0 });

describe('the terms of a shortfall', () => {
  it('hold what is left against the median of the last six deliveries', () => {
    const past = [99, 1, 9, 9, 9, 30, 40].map((delivered) => ({ committed: 10, delivered }));
    expect(shortfallTerms(past, atStart(19), settings)?.load).toBeCloseTo(Math.log(20 / 10), 10);
    expect(shortfallTerms([kept, short], atStart(30), settings)?.load).toBeCloseTo(Math.log(31 / 15.5), 10);
  });

  it('take ten times the usual for the most there is', () => {
    expect(shortfallTerms([kept], atStart(5000), settings)?.load).toBeCloseTo(Math.log(10), 10);
    expect(shortfallTerms([kept], atStart(0), settings)?.load).toBeCloseTo(-Math.log(10), 10);
  });

  it('count how often the past fell short, the recent counting more', () => {
    // Two of doubt, one of them short; then 1 for the last and ½ for the one before.
    expect(shortfallTerms([kept, short], atStart(20), settings)?.habit).toBeCloseTo(Math.log(2 / 1.5), 10);
    expect(shortfallTerms([short, kept], atStart(20), settings)?.habit).toBeCloseTo(Math.log(1.5 / 2), 10);
  });

  it('take what delivered exactly its commitment for kept, and one without a commitment for neither', () => {
    const habit = (past: readonly { committed: number; delivered: number }[]) =>
      shortfallTerms(past, atStart(20), settings)?.habit;
    expect(habit([kept])).toBeCloseTo(Math.log(1 / 2), 10);
    expect(habit([kept, { committed: 0, delivered: 4 }])).toBeCloseTo(Math.log(1 / 2), 10);
    expect(habit([{ committed: 20, delivered: 19.5 }])).toBeCloseTo(Math.log(2 / 1), 10);
  });

  it('cannot be told without a past that committed something', () => {
    expect(shortfallTerms([], atStart(20), settings)).toBeNull();
    expect(shortfallTerms([{ committed: 0, delivered: 7 }], atStart(20), settings)).toBeNull();
    expect(chanceToFallShort([], atStart(20), settings)).toBeNull();
  });
});

describe('the chance to fall short', () => {
  it('is what the coefficients make of the terms', () => {
    const coefficients = { intercept: 0.5, habit: 1, load: 2, elapsed: -1 };
    const chance = chanceOf({ habit: 0.25, load: 0.5, elapsed: 0.75 }, coefficients);
    expect(chance).toBeCloseTo(1 / (1 + Math.exp(-1)), 10);
    const own = { ...settings, intercept: 0, habit: 1, load: 0, elapsed: 0 };
    expect(chanceToFallShort([kept, short], atStart(20), own)).toBeCloseTo(2 / 3.5, 10);
  });

  it('never falls when more is left, with the coefficients of public iterations', () => {
    const past = fc.array(fc.record({ committed: fc.integer({ min: 1, max: 60 }), delivered: fc.nat(60) }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        past,
        fc.nat(200),
        fc.nat(200),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (before, left, more, elapsedShare) => {
          const chance = (amount: number) =>
            chanceToFallShort(before, { left: amount, elapsedShare }, defaultSettings.iterationChance) ?? NaN;
          expect(chance(left + more)).toBeGreaterThanOrEqual(chance(left));
        },
      ),
      { numRuns: 100 },
    );
  });
});
