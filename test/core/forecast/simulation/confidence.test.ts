import { byConfidence, missShareOf, reachedBut } from '../../../../src/core/forecast/simulation/confidence';

describe('what all but a share reach', () => {
  const amounts = Float64Array.from({ length: 20 }, (_, index) => index);

  it.each([
    // 17 of 20 amounts, 85 %, are 3 or more.
    [0.15, 3],
    [0.5, 10],
    [0.05, 1],
    [0.0499, 0],
    [0, 0],
    [1, 19],
  ])('%d: %d', (missShare, reached) => {
    expect(reachedBut(amounts, missShare)).toBe(reached);
  });

  it('does not lose a place to binary fractions', () => {
    const thousand = Float64Array.from({ length: 1_000 }, (_, index) => index);
    expect(byConfidence((confidence) => reachedBut(thousand, missShareOf(confidence)))).toEqual({
      50: 500,
      70: 300,
      85: 150,
      95: 50,
    });
  });
});
