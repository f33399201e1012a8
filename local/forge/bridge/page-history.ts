import type { AppAddress } from './frame-options';
import { type HistoryAction, historyMethods, locationOf, pathOf } from './history-methods';
import type { Method } from './port-rpc';

/** `view.createHistory()` of a module that is a page: its addresses are the end of the page's own address. */
export function pageHistory(
  address: AppAddress,
  onGone: (cleanUp: () => void) => void,
): Readonly<Record<string, unknown>> {
  const listeners = new Set<Method>();
  let known = address.read();
  let made = 0;

  const notify = (action: HistoryAction): void => {
    const path = address.read();
    if (path === known) return;
    known = path;
    made += 1;
    for (const listener of listeners) void listener(locationOf(path, null, made), action);
  };
  onGone(address.listen(() => notify('POP')));
  return historyMethods(
    {
      first: locationOf(known, null, 0),
      change(action, to) {
        const path = pathOf(to);
        if (action === 'PUSH') address.push(path);
        else address.replace(path);
        notify(action);
      },
      go: (steps) => address.go(steps),
    },
    listeners,
  );
}
