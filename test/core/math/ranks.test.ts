import * as fc from 'fast-check';
import { valueAtRank, valuesOfRanks } from '../../../src/core/math/ranks';

const numbers = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  {
    minLength: 1,
    maxLength: 200,
  },
);
/** A negative nought is no less than nought, and sorting puts it first. */
const tidied = (values: readonly number[]): number[] => values.map((value) => value + 0);

describe('ranks among numbers', () => {
  it('finds the value that sorting would put there', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (values, number) => {
        const all = tidied(values);
        const rank = number % all.length;
        expect(valueAtRank(Float64Array.from(all), rank)).toBe(Float64Array.from(all).sort()[rank]);
      }),
    );
  });

  it('knows no value beyond them', () => {
    expect(valueAtRank(Float64Array.of(3), 1)).toBeUndefined();
    expect(valueAtRank(Float64Array.of(3), -1)).toBeUndefined();
    expect(valueAtRank(new Float64Array(0), 0)).toBeUndefined();
  });

  it('finds a stretch of ranks in their order', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.nat(), (values, one, other) => {
        const all = tidied(values);
        const from = one % all.length;
        const until = from + 1 + (other % (all.length - from));
        const sorted = Float64Array.from(all).sort();
        expect([...valuesOfRanks(Float64Array.from(all), { from, until })]).toEqual([...sorted.subarray(from, until)]);
      }),
    );
  });

  it('is not slowed down by equal values', () => {
    expect(valueAtRank(new Float64Array(100_000).fill(7), 50_000)).toBe(7);
  });
});
