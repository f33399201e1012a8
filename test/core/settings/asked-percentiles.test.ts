import { askedPercentiles } from '../../../src/core/settings/asked-percentiles';

it('are those that settings name, and those that are always told, each once', () => {
  const settings = {
    ageing: { raiseAtPercentile: 85, severeAtPercentile: 97.5, finishedNeeded: 8 },
    zombie: { percentile: 20, idlePercentile: 95 },
    names: { blockedPercentile: 'none' },
  };
  expect(askedPercentiles(settings)).toEqual([20, 50, 85, 95, 97.5]);
});
