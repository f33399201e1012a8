import type { Method } from './port-rpc';

export interface HistoryLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
  readonly key: string;
}

/**
 * `view.createHistory()`: the app's own addresses below its page. They are kept for as long as the frame lives and do
 * not appear in the page's address bar.
 */
export function newAppHistory(): Readonly<Record<string, unknown>> {
  const entries: HistoryLocation[] = [locationOf('/', null, 0)];
  const listeners = new Set<Method>();
  let index = 0;
  let made = 0;

  const tell = (action: 'PUSH' | 'REPLACE' | 'POP'): void => {
    for (const listener of listeners) void listener(entries[index], action);
  };
  const change = (action: 'PUSH' | 'REPLACE'): Method => {
    return (to, state) => {
      made += 1;
      if (action === 'PUSH') index += 1;
      entries.splice(index, action === 'PUSH' ? entries.length : 1, locationOf(to, state, made));
      tell(action);
    };
  };
  const go = (steps: number): void => {
    index = Math.min(entries.length - 1, Math.max(0, index + steps));
    tell('POP');
  };

  return {
    action: 'POP',
    location: entries[0],
    push: change('PUSH'),
    replace: change('REPLACE'),
    go: (steps: unknown) => {
      go(Number(steps));
    },
    goBack: () => {
      go(-1);
    },
    goForward: () => {
      go(1);
    },
    createHref: (to: unknown) => {
      const { pathname, search, hash } = locationOf(to, null, 0);
      return pathname + search + hash;
    },
    listen: (listener: unknown) => {
      if (typeof listener !== 'function') throw new Error('history.listen needs a function.');
      const hear: Method = (...values) => Reflect.apply(listener, undefined, values);
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

export function locationOf(to: unknown, state: unknown, made: number): HistoryLocation {
  const parts: object = typeof to === 'object' && to !== null ? to : {};
  const { pathname, search, hash } = new URL(typeof to === 'string' ? to : '/', 'http://app');
  return { pathname, search, hash, state: state ?? null, ...parts, key: String(made) };
}
