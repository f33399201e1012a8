import { useSyncExternalStore } from 'react';
import type { ViewCost } from '../../../forge/bridge/mount-frame';

let latest: ViewCost | null = null;
const listeners = new Set<() => void>();

/** Keeps the cost of the app's view on this page so far. */
export function keepCost(cost: ViewCost | null): void {
  latest = cost;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The cost of the last view; null before the first one. */
export const useCost = (): ViewCost | null => useSyncExternalStore(subscribe, () => latest);
