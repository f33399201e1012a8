import { stableCauses } from '../../../../local/demo/simulator/stable-causes';
import { defaultSettings } from '../../../../src/core/signals/settings';
const settings = { ...defaultSettings, forecast: { ...defaultSettings.forecast, trials: 500 } };

it('tells each project the same reason under nearly all seeds', () => {
  const { projects, seeds, stable, meanShare, minShare } = stableCauses(2, 5, settings);
  expect([projects, seeds, stable]).toEqual([2, 5, 2]);
  expect([meanShare, minShare]).toEqual([1, 1]);
});
