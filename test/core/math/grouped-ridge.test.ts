import { groupedRidge } from '../../../src/core/math/grouped-ridge';

const none = Float64Array.from([0, 0]);
const faint = Float64Array.from([1e-9, 1e-9]);
/** Points of y = 1 + 2x, and one beside it. */
const line = [
  { rows: [Float64Array.from([1, 0]), Float64Array.from([1, 1])], outcomes: [1, 3], weight: 1 },
  { rows: [Float64Array.from([1, 2])], outcomes: [5], weight: 1 },
];

describe('a ridge regression by groups', () => {
  it('finds the line that all rows lie on', () => {
    const { coefficients } = groupedRidge(line, none, faint);
    expect(coefficients[0]).toBeCloseTo(1, 5);
    expect(coefficients[1]).toBeCloseTo(2, 5);
  });

  it('stays with the prior without rows, and where the penalty is large', () => {
    const prior = Float64Array.from([3, 0.5]);
    expect([...groupedRidge([], prior, Float64Array.from([1, 1])).coefficients]).toEqual([3, 0.5]);
    const held = groupedRidge(line, prior, Float64Array.from([1e9, 1e9])).coefficients;
    expect(held[0]).toBeCloseTo(3, 5);
    expect(held[1]).toBeCloseTo(0.5, 5);
  });

  it('draws one coefficient half way when its penalty weighs as much as its rows', () => {
    const one = [{ rows: [Float64Array.from([1])], outcomes: [4], weight: 2 }];
    expect(groupedRidge(one, Float64Array.from([0]), Float64Array.from([2])).coefficients[0]).toBeCloseTo(2, 9);
  });

  it('tells the error of a row by a fit without the group of the row', () => {
    const off = { rows: [Float64Array.from([1, 1])], outcomes: [10], weight: 1 };
    const { residuals } = groupedRidge([...line, off], none, faint);
    // Without it the line is 1 + 2x, which says 3.
    expect(residuals[2]?.[0]).toBeCloseTo(7, 4);
    expect(residuals.map((errors) => errors.length)).toEqual([2, 1, 1]);
  });
});
