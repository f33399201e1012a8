import { nearestHorizon } from '../../../../src/core/forecast/team/horizon';

describe('the horizon nearest to', () => {
  it.each([
    [0, 10],
    [10, 10],
    [14, 10],
    [15, 20],
    [28, 20],
    [29, 40],
    [400, 40],
    [Infinity, 40],
  ])('%d working days is %d', (days, horizon) => {
    expect(nearestHorizon(days)).toBe(horizon);
  });
});
