import { logOfDays } from '../../../src/core/math/log-of-days';

it.each([0, 1, 2, 30, 10_399, 10_400, 1_000_000, 0.5, -0.5])('is the logarithm of one more than %p', (days) => {
  expect(logOfDays(days)).toBe(Math.log(1 + days));
  expect(logOfDays(days)).toBe(Math.log(1 + days));
});
