import { locationOf } from './app-history';
import type { AppAddress } from './frame-options';
import type { Method } from './port-rpc';

type Action = 'PUSH' | 'REPLACE' | 'POP';

/** `view.createHistory()` of a module that is a page: its addresses are the end of the page's own. */
export function pageHistory(
  address: AppAddress,
  onGone: (cleanUp: () => void) => void,
): Readonly<Record<string, unknown>> {
  const listeners = new Set<Method>();
  let told = address.read();
  let made = 0;

  const tell = (action: Action): void => {
    const path = address.read();
    if (path === told) return;
    told = path;
    made += 1;
    for (const listener of listeners) void listener(locationOf(path, null, made), action);
  };
  const change = (action: 'PUSH' | 'REPLACE'): Method => {
    return (to) => {
      const { pathname, search, hash } = locationOf(to, null, 0);
      const path = pathname + search + hash;
      if (action === 'PUSH') address.push(path);
      else address.replace(path);
      tell(action);
    };
  };
  onGone(address.listen(() => tell('POP')));

  return {
    action: 'POP',
    location: locationOf(told, null, 0),
    push: change('PUSH'),
    replace: change('REPLACE'),
    go: (steps: unknown) => address.go(Number(steps)),
    goBack: () => address.go(-1),
    goForward: () => address.go(1),
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
