import { percentileOf, percentileOfKept } from '../../../src/core/math/percentile';

describe('a percentile', () => {
  it('is interpolated between neighbours', () => {
    expect(percentileOf([4, 1, 3, 2], 50)).toBe(2.5);
    expect(percentileOf([10, 20, 30, 40, 50], 85)).toBeCloseTo(44, 10);
    expect(percentileOf([10, 20, 30, 40, 50], 100)).toBe(50);
    expect(percentileOf([10, 20, 30, 40, 50], 0)).toBe(10);
  });

  it('is the value where there is one, and nothing where there is none', () => {
    expect(percentileOf([7], 85)).toBe(7);
    expect(percentileOf([], 85)).toBeNull();
  });

  it('is the same of values that are asked of again', () => {
    const kept = [30, 4, 1000, 10];
    expect(percentileOfKept(kept, 50)).toBe(20);
    expect(percentileOfKept(kept, 0)).toBe(4);
    expect(kept).toEqual([30, 4, 1000, 10]);
  });
});
