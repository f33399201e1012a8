import type { Method } from './port-rpc';

/** The events of one page. Every listening frame receives what one frame of the app emits; the page may emit too. */
export interface EventBus {
  readonly on: (event: string, callback: Method) => () => void;
  readonly emit: (event: string, payload?: unknown) => void;
}

function newEventBus(): EventBus {
  const callbacks = new Map<string, Set<Method>>();
  return {
    on: (event, callback) => {
      const listening = callbacks.get(event) ?? new Set<Method>();
      callbacks.set(event, listening.add(callback));
      return () => listening.delete(callback);
    },
    emit: (event, payload) => {
      for (const callback of callbacks.get(event) ?? []) void callback(payload);
    },
  };
}

/** `events.emit` and `events.on`: shared by the app's frames on this page, as on the platform. */
export const pageEvents = newEventBus();
