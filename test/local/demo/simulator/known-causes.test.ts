import { crps, knownCauses } from '../../../../local/demo/simulator/known-causes';
import { defaultSettings } from '../../../../src/core/signals/settings';
/** All 200 runs are made by `npm run backtest -- --simulated 200`; so many are enough to notice that something broke. */
const RUNS = 30;

describe('the causes of simulated slips', () => {
  const settings = { ...defaultSettings, forecast: { ...defaultSettings.forecast, trials: 1000 } };
  const told = knownCauses(RUNS, settings);

  it('are found: the largest part is the true main cause in at least 80 % of the runs', () => {
    expect(told.mainFoundShare).toBeGreaterThanOrEqual(0.8);
  });

  it('cost what added work costs in truth, within a quarter at the median', () => {
    expect(told.priceRatio).toBeGreaterThan(0.75);
    expect(told.priceRatio).toBeLessThan(1.25);
  });

  it('are forecast better with links than without', () => {
    expect(told.crps.withLinks).toBeLessThan(told.crps.withoutLinks);
  });
});

describe('crps', () => {
  it('is the distance of a single day', () => {
    expect(crps(Int32Array.of(10, 10), 13)).toBe(3);
  });

  it('is less for a forecast that allowed for what came', () => {
    // Mean distance 5, less half the mean distance of 5 between two draws.
    expect(crps(Int32Array.of(0, 10), 5)).toBe(2.5);
  });
});
