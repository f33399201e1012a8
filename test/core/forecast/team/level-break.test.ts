import { sinceBreak } from '../../../../src/core/forecast/team/level-break';

const settings = { breakAtErrors: 6, breakWeeks: 4, blockDays: 5 };

/** A window of weeks with so many finished items on every Wednesday. */
function weeks(...counts: readonly number[]): Float64Array {
  return Float64Array.from(counts.flatMap((count) => [0, 0, count, 0, 0]));
}

describe('the days since a break', () => {
  it('are all days of a steady team', () => {
    expect(sinceBreak(weeks(3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4), settings)).toHaveLength(60);
  });

  it('begin with the new level', () => {
    const window = weeks(3, 4, 3, 4, 3, 4, 3, 40, 41, 40, 39, 41);
    expect([...sinceBreak(window, settings)]).toEqual([...weeks(40, 41, 40, 39, 41)]);
  });

  it('never are fewer than the weeks that tell a level', () => {
    // The last three weeks stand out most, but four are needed.
    expect(sinceBreak(weeks(3, 4, 3, 4, 3, 4, 3, 4, 3, 100, 100, 100), settings)).toHaveLength(60);
  });

  it('count from the very threshold on', () => {
    // √(4.625 − 3/8 + 3/8)… : roots 1 and 4, no spread within: 3 apart; error √(¼ (1/4 + 1/4)) = .3536: 8.49 errors.
    const roots = [1, 1, 1, 1, 4, 4, 4, 4].map((root) => root * root - 3 / 8);
    expect(sinceBreak(weeks(...roots), { ...settings, breakAtErrors: 8.48 })).toHaveLength(20);
    expect(sinceBreak(weeks(...roots), { ...settings, breakAtErrors: 8.49 })).toHaveLength(40);
  });

  it('are all days of a window too short to tell', () => {
    expect(sinceBreak(weeks(1, 50), settings)).toHaveLength(10);
    expect(sinceBreak(new Float64Array(0), settings)).toHaveLength(0);
  });
});
