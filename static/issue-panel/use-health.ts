import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Answer } from '../../src/contract/answer';
import type { ItemHealth } from '../../src/contract/item-health';
import { lookAgain } from './look-again';
import { nextState, type ReadingEvent, type ReadingState } from '../kit/reading-state';

// Several fields changed in one edit arrive as several events.
const SETTLE_MS = 400;
const BUSY_RETRY_SECONDS = 30;

export interface Health {
  readonly state: ReadingState<ItemHealth>;
  /** Reads again soon, and later again while the kept data may follow; calls at the same moment become one. */
  readonly refresh: () => void;
}

/** Reads the health of an item, keeps the old reading while a newer one is loading, and waits when Jira is busy. */
export function useHealth(read: (() => Promise<Answer<ItemHealth>>) | null): Health {
  const [state, dispatch] = useReducer<
    (state: ReadingState<ItemHealth>, event: ReadingEvent<ItemHealth>) => ReadingState<ItemHealth>
  >(nextState, { status: 'loading' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stopLooking = useRef<() => void>(undefined);
  const latest = useRef(0);

  const readNow = useCallback(async () => {
    if (read === null) return;
    const turn = ++latest.current;
    dispatch({ kind: 'asked' });
    const answer = await read();
    // A later request is pending: its answer will be newer than this one.
    if (turn === latest.current) dispatch({ kind: 'answered', answer });
  }, [read]);

  const readIn = useCallback(
    (milliseconds: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void readNow(), milliseconds);
    },
    [readNow],
  );

  useEffect(() => {
    void readNow();
    return () => {
      clearTimeout(timer.current);
      stopLooking.current?.();
    };
  }, [readNow]);

  const refresh = useCallback(() => {
    readIn(SETTLE_MS);
    stopLooking.current?.();
    stopLooking.current = lookAgain(() => void readNow());
  }, [readIn, readNow]);

  const busyForSeconds = busySeconds(state);
  useEffect(() => {
    if (busyForSeconds !== null) readIn(busyForSeconds * 1000);
  }, [busyForSeconds, state, readIn]);

  return { state, refresh };
}

function busySeconds(state: ReadingState<ItemHealth>): number | null {
  const failure = state.status === 'loading' ? null : state.failure;
  if (failure?.problem !== 'busy') return null;
  return failure.retryAfterSeconds ?? BUSY_RETRY_SECONDS;
}
