import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Answer } from '../../src/contract/answer';
import { nextState, type ReadingEvent, type ReadingState } from './reading-state';

const BUSY_RETRY_SECONDS = 30;

export interface Reading<Value> {
  readonly state: ReadingState<Value>;
  /** Reads again now. */
  readonly refresh: () => void;
  /** When the next retry after a failure is due; null if there is none. */
  readonly nextTryAt: Date | null;
}

/**
 * Reads data, and keeps showing it while a newer reading is loading or has failed. If the tracker is busy, waits as
 * long as it asks for. Reads again at a given interval while the screen is visible, and sooner if `passesIn` says after
 * how many milliseconds the data may change. `read` is null until the request is known; another `read` starts again.
 */
export function useReading<Value>(
  read: (() => Promise<Answer<Value>>) | null,
  refreshMinutes: number | null = null,
  passesIn: (value: Value) => number | null = () => null,
): Reading<Value> {
  const [state, dispatch] = useReducer<(state: ReadingState<Value>, event: ReadingEvent<Value>) => ReadingState<Value>>(
    nextState,
    { status: 'loading' },
  );
  const [nextTryAt, setNextTryAt] = useState<Date | null>(null);
  const latest = useRef(0);
  const refresh = useCallback(() => {
    if (read === null) return;
    const turn = ++latest.current;
    dispatch({ kind: 'asked' });
    void read().then((answer) => {
      // A later request is pending: its answer will be newer than this one.
      if (turn !== latest.current) return;
      dispatch({ kind: 'answered', answer });
      setNextTryAt(nextTryAfter(answer, new Date()));
    });
  }, [read]);

  useEffect(refresh, [refresh]);
  useEvery(refreshMinutes === null ? null : refreshMinutes * 60_000, refresh);
  // Counted from the answer, so that a slow request is not repeated meanwhile.
  useEvery(state.status === 'shown' && !state.refreshing ? passesIn(state.value) : null, refresh);
  useEffect(() => {
    if (nextTryAt === null) return undefined;
    const timer = setTimeout(refresh, nextTryAt.getTime() - Date.now());
    return () => clearTimeout(timer);
  }, [nextTryAt, refresh]);

  return { state, refresh, nextTryAt };
}

/** When a busy tracker may be asked again; null if it answered, or if an automatic retry does not help. */
export function nextTryAfter(answer: Answer<unknown>, now: Date): Date | null {
  if (answer.ok || answer.problem !== 'busy') return null;
  return new Date(now.getTime() + (answer.retryAfterSeconds ?? BUSY_RETRY_SECONDS) * 1000);
}

/** A screen in a hidden tab waits until it is visible again. */
function useEvery(everyMs: number | null, act: () => void): void {
  useEffect(() => {
    if (everyMs === null) return undefined;
    let due = false;
    const whenSeen = (): void => {
      if (!due || document.visibilityState !== 'visible') return;
      due = false;
      act();
    };
    const timer = setInterval(() => {
      due = true;
      whenSeen();
    }, everyMs);
    document.addEventListener('visibilitychange', whenSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', whenSeen);
    };
  }, [everyMs, act]);
}
