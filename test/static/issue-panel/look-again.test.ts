import { lookAgain } from '../../../static/issue-panel/look-again';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('looks again after five seconds, half a minute and three minutes', () => {
  const seconds: number[] = [];
  const begun = Date.now();
  lookAgain(() => seconds.push((Date.now() - begun) / 1000));
  jest.advanceTimersByTime(3_600_000);
  expect(seconds).toEqual([5, 30, 180]);
});

it('looks no more once it was stopped', () => {
  const look = jest.fn();
  const stop = lookAgain(look);
  jest.advanceTimersByTime(6_000);
  stop();
  jest.advanceTimersByTime(3_600_000);
  expect(look).toHaveBeenCalledTimes(1);
});
