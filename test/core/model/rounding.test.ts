import { roundedDays, roundedChance, roundedShare } from '../../../src/core/model/rounding';

describe('a number as it is told', () => {
  it('has one decimal as a duration, and three as a share', () => {
    expect(roundedDays(4.25)).toBe(4.3);
    expect(roundedShare(0.84549)).toBe(0.845);
  });

  it.each([
    [0.844, 0.84],
    [0.845, 0.85],
    [0.854, 0.85],
    [0, 0],
    [1, 1],
  ])('is whole percent as a chance: %d', (chance, shown) => {
    expect(roundedChance(chance)).toBe(shown);
  });

  it('is not quite nothing and not quite all as a chance, where that is so', () => {
    expect(roundedChance(0.003)).toBe(0.003);
    expect(roundedChance(0.9974)).toBe(0.997);
  });
});
