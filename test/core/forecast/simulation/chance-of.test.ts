import { chanceOf } from '../../../../src/core/forecast/simulation/chance-of';

const calibration = (missShares: { 50: number; 70: number; 85: number; 95: number }) =>
  ({ paceSpread: 0, missShares, past: 50, status: 'corrected' }) as const;
const nominal = calibration({ 50: 0.5, 70: 0.3, 85: 0.15, 95: 0.05 });
const careful = calibration({ 50: 0.5, 70: 0.2, 85: 0.1, 95: 0.05 });

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
