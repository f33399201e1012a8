import { solvePositive } from '../../../src/core/math/solve-positive';

describe('a symmetric positive definite system', () => {
  it('is solved, reading the lower triangle alone', () => {
    // 4x + 2y = 8 and 2x + 3y = 8: x = 1, y = 2.
    const solution = solvePositive(Float64Array.from([4, NaN, 2, 3]), Float64Array.from([8, 8]));
    expect(solution[0]).toBeCloseTo(1, 12);
    expect(solution[1]).toBeCloseTo(2, 12);
  });

  it('is left as it was', () => {
    const matrix = Float64Array.from([4, 0, 2, 3]);
    const vector = Float64Array.from([8, 8]);
    solvePositive(matrix, vector);
    expect([[...matrix], [...vector]]).toEqual([
      [4, 0, 2, 3],
      [8, 8],
    ]);
  });
});
