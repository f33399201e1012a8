import { pastForecasts } from '../../../../src/core/forecast/calibration/past-forecasts';
import { seededRandom } from '../../../../src/core/math/random';
import { defaultSettings } from '../../../../src/core/signals/settings';
const settings = { ...defaultSettings.forecast, ...defaultSettings.calibration, pastTrials: 200 };
const plan = { horizonDays: 10, settings };

describe('past forecasts', () => {
  it('are made every week, up to the last that has ended', () => {
    const counts = new Float64Array(40).fill(2);
    const { forecasts } = pastForecasts(counts, plan, seededRandom(1));
    expect(forecasts.map(({ from }) => from)).toEqual([5, 10, 15, 20, 25, 30]);
    expect(forecasts.map(({ windowFrom }) => windowFrom)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(forecasts.map(({ actual }) => actual)).toEqual([20, 20, 20, 20, 20, 20]);
    // A team that finishes two a day is promised twenty in ten days.
    expect(forecasts[0]?.raw).toEqual({ 50: 20, 70: 20, 85: 20, 95: 20 });
  });

  it('know no more than the window before them', () => {
    const counts = new Float64Array(100).fill(2);
    const { forecasts } = pastForecasts(counts, plan, seededRandom(1));
    const last = forecasts.at(-1);
    expect([last?.windowFrom, last?.from]).toEqual([30, 90]);
  });

  it('are unmoved by what came after them', () => {
    const before = Float64Array.from({ length: 200 }, (_, day) => (day * 7) % 4);
    const after = before.map((count, day) => (day < 120 ? count : 50));
    const until = (counts: Float64Array) =>
      pastForecasts(counts, plan, seededRandom(5))
        .forecasts.filter(({ from }) => from + 10 <= 120)
        .map(({ raw, calibrated }) => ({ raw, calibrated }));
    expect(until(after)).toEqual(until(before));
  });

  it('leave out weeks of which nothing could be told', () => {
    const counts = Float64Array.from({ length: 60 }, (_, day) => (day < 30 ? 0 : 1));
    const { forecasts } = pastForecasts(counts, plan, seededRandom(1));
    // Eight items are finished by day 38.
    expect(forecasts[0]?.from).toBe(40);
  });

  it('go no further back than told', () => {
    const counts = new Float64Array(300).fill(1);
    const { forecasts } = pastForecasts(counts, { ...plan, settings: { ...settings, maxPast: 7 } }, seededRandom(1));
    expect(forecasts).toHaveLength(7);
    expect(forecasts.at(-1)?.from).toBe(290);
  });

  it('come true about as often as they say, for a steady team that varies by chance', () => {
    const dice = seededRandom(11);
    const counts = Float64Array.from({ length: 1_500 }, () => dice.below(4));
    const { forecasts, calibration } = pastForecasts(
      counts,
      { ...plan, settings: { ...settings, maxPast: 250 } },
      seededRandom(2),
    );
    const share = forecasts.filter(({ actual, calibrated }) => actual >= calibrated[85]).length / forecasts.length;
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(0.93);
    expect(calibration.past).toBe(250);
  });

  it('of nothing are none', () => {
    const { forecasts, calibration } = pastForecasts(new Float64Array(0), plan, seededRandom(1));
    expect(forecasts).toEqual([]);
    expect(calibration.status).toBe('too-few-past');
  });
});
