import { timeLimitSeconds } from '../../../../local/forge/runtime/time-limit';

describe('timeLimitSeconds', () => {
  it.each([
    ['resolver', undefined, 25],
    ['resolver', 10, 10],
    ['resolver', 600, 25],
    ['trigger', undefined, 25],
    ['action', undefined, 55],
    ['webtrigger', undefined, 55],
    ['consumer', undefined, 55],
    ['consumer', 900, 900],
    ['scheduled', 300, 300],
  ] as const)('gives a %s with %s configured %d s', (kind, configured, seconds) => {
    expect(timeLimitSeconds(kind, configured)).toBe(seconds);
  });
});
