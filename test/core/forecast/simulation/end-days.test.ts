import { chanceOf, dayAt, endDays, shareBy } from '../../../../src/core/forecast/simulation/end-days';
import { NEVER } from '../../../../src/core/forecast/simulation/worlds';

const calibration = (missShares: { 50: number; 70: number; 85: number; 95: number }) =>
  ({ paceSpread: 0, missShares, past: 50, status: 'corrected' }) as const;
const nominal = calibration({ 50: 0.5, 70: 0.3, 85: 0.15, 95: 0.05 });
const careful = calibration({ 50: 0.5, 70: 0.2, 85: 0.1, 95: 0.05 });

// Twenty futures: one ends on each of the days 1 to 18, one never, one on day 40.
const ends = endDays(Int32Array.from([...Array.from({ length: 18 }, (_, day) => day + 1), NEVER, 40]), 40);

describe('the day at a confidence', () => {
  it('is the first by which enough futures have ended', () => {
    expect(dayAt(ends, 50, nominal)).toBe(10);
    expect(dayAt(ends, 70, nominal)).toBe(14);
    expect(dayAt(ends, 85, nominal)).toBe(17);
    expect(dayAt(ends, 95, nominal)).toBe(40);
  });

  it('is later where past promises were broken too often', () => {
    expect(dayAt(ends, 85, careful)).toBe(18);
  });

  it('is none where too few futures end', () => {
    expect(dayAt(ends, 95, calibration({ 50: 0.5, 70: 0.3, 85: 0.15, 95: 0.04 }))).toBeNull();
  });

  it('is 0 where nothing is open', () => {
    expect(dayAt(endDays(new Int32Array(10), 40), 95, nominal)).toBe(0);
  });
});

describe('the share of futures that end by a day', () => {
  it.each([
    [0.9, 0],
    [1, 0.05],
    [10.99, 0.5],
    [11, 0.55],
    [39, 0.9],
    [40, 0.95],
    [4_000, 0.95],
    [-1, 0],
  ])('%d: %d', (days, share) => {
    expect(shareBy(ends, days)).toBeCloseTo(share, 12);
  });
});

describe('the chance that a share stands for', () => {
  it('is the share itself where nothing is corrected', () => {
    for (const share of [0, 0.3, 0.5, 0.77, 0.85, 0.95, 1]) expect(chanceOf(share, nominal)).toBeCloseTo(share, 12);
  });

  it('is the confidence whose promise needs that share, and between them on the line', () => {
    expect(chanceOf(0.9, careful)).toBeCloseTo(0.85, 12);
    expect(chanceOf(0.8, careful)).toBeCloseTo(0.7, 12);
    expect(chanceOf(0.85, careful)).toBeCloseTo(0.775, 12);
    expect(chanceOf(0.25, careful)).toBeCloseTo(0.25, 12);
  });

  it('is the higher of two confidences that need the same share', () => {
    expect(chanceOf(0.5, calibration({ 50: 0.5, 70: 0.5, 85: 0.5, 95: 0.05 }))).toBeCloseTo(0.5, 12);
  });
});
