import type { Calibration } from '../../../../src/core/forecast/calibration/calibrator';
import type { PastForecast } from '../../../../src/core/forecast/calibration/past-forecasts';
import { trackRecord } from '../../../../src/core/forecast/calibration/track-record';

const calibration = (status: Calibration['status']): Calibration => ({
  paceSpread: 0.4,
  missShares: { 50: 0.5, 70: 0.3, 85: 0.15, 95: 0.05 },
  past: 50,
  status,
});
const promised = (amount: number) => ({ 50: amount, 70: amount, 85: amount, 95: amount });
const past = (actual: number, amount: number): PastForecast => ({
  from: 0,
  windowFrom: 0,
  actual,
  raw: promised(99),
  calibrated: promised(amount),
});

describe('a track record', () => {
  it('counts promises that came true: as much or more was finished', () => {
    const forecasts = [past(3, 4), past(4, 4), past(5, 4)];
    expect(trackRecord(forecasts, calibration('corrected'))).toEqual({ confidence: 85, promised: 3, cameTrue: 2 });
  });

  it('leaves out promises of nothing', () => {
    expect(trackRecord([past(0, 0), past(1, 0), past(1, 2)], calibration('dropped'))).toEqual({
      confidence: 85,
      promised: 1,
      cameTrue: 0,
    });
  });

  it('is of the last 40', () => {
    const forecasts = [
      ...Array.from({ length: 10 }, () => past(0, 4)),
      ...Array.from({ length: 40 }, () => past(4, 4)),
    ];
    expect(trackRecord(forecasts, calibration('corrected'))).toEqual({ confidence: 85, promised: 40, cameTrue: 40 });
  });

  it('is none while there are too few, or none that promised something', () => {
    expect(trackRecord([past(4, 4)], calibration('too-few-past'))).toBeNull();
    expect(trackRecord([past(4, 0)], calibration('corrected'))).toBeNull();
  });
});
