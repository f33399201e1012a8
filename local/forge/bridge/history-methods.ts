import type { Method } from './port-rpc';

export interface HistoryLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state: unknown;
  readonly key: string;
}

export type HistoryAction = 'PUSH' | 'REPLACE' | 'POP';

/** The place where the addresses of an app are kept. */
interface Addresses {
  readonly first: HistoryLocation;
  change(action: 'PUSH' | 'REPLACE', to: unknown, state: unknown): void;
  go(steps: number): void;
}

/** The answer of `view.createHistory()`, over any place that keeps addresses. */
export function historyMethods(
  { first, change, go }: Addresses,
  listeners: Set<Method>,
): Readonly<Record<string, unknown>> {
  return {
    action: 'POP',
    location: first,
    push: (to: unknown, state: unknown) => change('PUSH', to, state),
    replace: (to: unknown, state: unknown) => change('REPLACE', to, state),
    go: (steps: unknown) => go(Number(steps)),
    goBack: () => go(-1),
    goForward: () => go(1),
    createHref: pathOf,
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

export function pathOf(to: unknown): string {
  const { pathname, search, hash } = locationOf(to, null, 0);
  return pathname + search + hash;
}
