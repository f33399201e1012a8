import { type HistoryAction, historyMethods, type HistoryLocation, locationOf } from './history-methods';
import type { Method } from './port-rpc';

/**
 * `view.createHistory()`: the app's own addresses below its page. They exist as long as the frame and do not appear in
 * the page's address bar.
 */
export function newAppHistory(): Readonly<Record<string, unknown>> {
  const first = locationOf('/', null, 0);
  const entries: HistoryLocation[] = [first];
  const listeners = new Set<Method>();
  let index = 0;
  let made = 0;

  const notify = (action: HistoryAction): void => {
    for (const listener of listeners) void listener(entries[index], action);
  };
  return historyMethods(
    {
      first,
      change(action, to, state) {
        made += 1;
        if (action === 'PUSH') index += 1;
        entries.splice(index, action === 'PUSH' ? entries.length : 1, locationOf(to, state, made));
        notify(action);
      },
      go(steps) {
        index = Math.min(entries.length - 1, Math.max(0, index + steps));
        notify('POP');
      },
    },
    listeners,
  );
}
