import { referenceClass } from '../../../../src/core/forecast/ends/reference-class';

const own = (days: number) => ({ days, isOwn: true });
const other = (days: number) => ({ days, isOwn: false });

describe('earlier containers as a reference', () => {
  it('without any expects 30 days in all, and as much longer as ten days and half of what has passed', () => {
    const { usualLength, usualRest } = referenceClass([], 8);
    expect(Math.exp(usualLength)).toBeCloseTo(30, 9);
    expect(Math.exp(usualRest)).toBeCloseTo(15, 9);
  });

  it('counts each own one once beside the three of the start', () => {
    // (3 ln 30 + ln 60) / 4 = 3.5745.
    expect(referenceClass([own(59)], 0).usualLength).toBeCloseTo(3.5745, 4);
  });

  it('counts all of other projects together three times at most', () => {
    const few = referenceClass([other(59), other(59)], 0).usualLength;
    const many = referenceClass(
      Array.from({ length: 50 }, () => other(59)),
      0,
    ).usualLength;
    // Two of weight 1: (3 ln 30 + 2 ln 60) / 5; fifty of weight 3 / 50: (3 ln 30 + 3 ln 60) / 6.
    expect(few).toBeCloseTo(3.6785, 4);
    expect(many).toBeCloseTo(3.7478, 4);
  });

  it('asks only those that lasted longer how much longer they lasted', () => {
    // (2 ln 21 + ln 11) / 3: of 20 elapsed days, the one of 30 lasted ten more.
    expect(referenceClass([own(30), own(20), own(5)], 20).usualRest).toBeCloseTo(2.829, 3);
  });

  it('tells how many are of the same project', () => {
    expect(referenceClass([own(30), other(5), own(7)], 0).own).toBe(2);
  });
});
