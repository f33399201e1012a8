import { newAppHistory } from '../../../../local/forge/bridge/app-history';

type Go = (to?: unknown, state?: unknown) => void;

/** A history, and every place that its listener was told of. */
function followed() {
  const told: [string, string][] = [];
  const history = newAppHistory() as Record<'push' | 'replace' | 'go' | 'goBack' | 'goForward', Go> & {
    listen: (listener: (location: { pathname: string }, action: string) => void) => () => void;
    createHref: (to: string) => string;
    location: { pathname: string };
  };
  const stop = history.listen(({ pathname }, action) => told.push([pathname, action]));
  return { history, told, stop };
}

describe('newAppHistory', () => {
  it('begins at the root', () => {
    expect(followed().history.location).toMatchObject({ pathname: '/', search: '', hash: '' });
  });

  it('goes on, back and forward', () => {
    const { history, told } = followed();
    history.push('/one');
    history.push('/two');
    history.goBack();
    history.goForward();
    history.go(-2);

    expect(told).toEqual([
      ['/one', 'PUSH'],
      ['/two', 'PUSH'],
      ['/one', 'POP'],
      ['/two', 'POP'],
      ['/', 'POP'],
    ]);
  });

  it('forgets what lay ahead when it goes on from the middle, and stops at its ends', () => {
    const { history, told } = followed();
    history.push('/one');
    history.push('/two');
    history.goBack();
    history.push('/three');
    history.goForward();

    expect(told.slice(-2)).toEqual([
      ['/three', 'PUSH'],
      ['/three', 'POP'],
    ]);
  });

  it('replaces the place it is at', () => {
    const { history, told } = followed();
    history.push('/one');
    history.replace('/uno');
    history.goBack();

    expect(told).toEqual([
      ['/one', 'PUSH'],
      ['/uno', 'REPLACE'],
      ['/', 'POP'],
    ]);
  });

  it('tells nobody who has stopped listening', () => {
    const { history, told, stop } = followed();
    stop();
    history.push('/one');

    expect(told).toEqual([]);
  });

  it('writes an address with its query and fragment', () => {
    expect(followed().history.createHref('/one?two=3#four')).toBe('/one?two=3#four');
  });
});
