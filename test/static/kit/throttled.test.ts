import { throttled } from '../../../static/kit/throttled';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('throttled', () => {
  it('acts at once, then once more at the end of the pause for all calls in it', () => {
    const act = jest.fn();
    const { call } = throttled(1000, act);
    call();
    expect(act).toHaveBeenCalledTimes(1);
    call();
    call();
    expect(act).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(5000);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('acts at once again after a pause without calls', () => {
    const act = jest.fn();
    const { call } = throttled(1000, act);
    call();
    jest.advanceTimersByTime(1000);
    call();
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('does nothing more once cancelled', () => {
    const act = jest.fn();
    const { call, cancel } = throttled(1000, act);
    call();
    call();
    cancel();
    jest.advanceTimersByTime(5000);
    expect(act).toHaveBeenCalledTimes(1);
  });
});
