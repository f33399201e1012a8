import { useSyncExternalStore } from 'react';
import type { ViewCost } from '../../../forge/bridge/mount-frame';

let latest: ViewCost | null = null;
const listeners = new Set<() => void>();

/** Keeps what the app's view on this page has cost so far. */
export function keepCost(cost: ViewCost | null): void {
  latest = cost;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** What the last view cost; null before the app was seen. */
export const useCost = (): ViewCost | null => useSyncExternalStore(subscribe, () => latest);
