import { endScores, scoredEnd } from '../../../../../local/cli/backtest/dates/end-scores';
import { distributionOf } from '../../../../../src/core/forecast/ends/end-distribution';

/** A tenth of the chance on each of the days 1 to 10. */
const evenly = distributionOf((days) => Math.min(1, Math.floor(days) / 10));

describe('one foretold end', () => {
  it('is scored by the whole days that are shown', () => {
    expect(scoredEnd(evenly, 3)).toMatchObject({ days50: 5, days85: 9, days95: 10, pit: 0.25, remainingDays: 3 });
  });

  it('has the squared distance to what came to be, day by day', () => {
    // Of a sure day 4 and a real day 2, two days are wrong, the last of them by half at its ends: 1 + .25 + ...
    const sure = distributionOf((days) => Number(days >= 4));
    // Days 3 and 4: of day 3 nothing was expected (1), of day 4 half (.25).
    expect(scoredEnd(sure, 2).crps).toBeCloseTo(1.25, 9);
    expect(scoredEnd(sure, 4).crps).toBeCloseTo(0.25, 9);
  });
});

describe('scores of foretold ends', () => {
  const end = { days50: 5, days85: 9, days95: 10, pit: 0.25, crps: 2, remainingDays: 7 };

  it('count what came true, that day included, and weigh what did not', () => {
    const scores = endScores(4, [end, { ...end, remainingDays: 9, pit: 0.99 }]);
    expect(scores).toMatchObject({ weeks: 4, told: 0.5, coverage: { 50: 0, 85: 1, 95: 1 }, crps: 2 });
    // Two and four days too early at .5; two days and none too late at .15.
    expect(scores.pinball50).toBeCloseTo(1.5, 9);
    expect(scores.pinball85).toBeCloseTo(0.15, 9);
    // 6/8 and 6/10, of which the upper one stands.
    expect(scores.ratio).toBe(0.75);
    expect(scores.pitDeciles).toEqual([0, 0, 0.5, 0, 0, 0, 0, 0, 0, 0.5]);
  });

  it('take later than ten years for no date, and for ten years in losses', () => {
    const scores = endScores(1, [{ ...end, days85: Infinity }]);
    expect(scores).toMatchObject({ told: 0, coverage: { 85: 1 } });
    expect(scores.pinball85).toBeCloseTo(0.15 * 2593, 6);
  });

  it('of nothing are none', () => {
    expect(endScores(0, [])).toMatchObject({
      weeks: 0,
      told: 0,
      coverage: { 50: null },
      ratio: null,
      pitDeciles: null,
    });
  });
});
