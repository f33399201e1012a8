import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { changeSession, fetchSession, type Session, type SessionChange } from './session';

export interface SessionHold {
  readonly session: Session;
  /** While the past is shown, nothing can be changed. */
  readonly readOnly: boolean;
  /** The site's present moment, or the chosen past one, as ISO. */
  readonly now: () => string;
  readonly change: (change: SessionChange) => Promise<void>;
}

const SessionContext = createContext<SessionHold | null>(null);

/** The session; only for what is drawn inside `SessionProvider`. */
export function useSession(): SessionHold {
  const hold = useContext(SessionContext);
  if (hold === null) throw new Error('useSession is used outside SessionProvider.');
  return hold;
}

export interface SessionProviderProps {
  readonly children: ReactNode;
  readonly waiting: ReactNode;
  readonly failed: (error: Error, retry: () => void) => ReactNode;
}

/** Reads the session before anything else is drawn; a change of the session empties every cache. */
export function SessionProvider({ children, waiting, failed }: SessionProviderProps) {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['session'],
    queryFn: async ({ signal }) => ({ session: await fetchSession(signal), readAt: performance.now() }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const change = useCallback(
    async (wanted: SessionChange) => {
      const session = await changeSession(wanted);
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
      client.setQueryData(['session'], { session, readAt: performance.now() });
    },
    [client],
  );
  const hold = useMemo(() => {
    if (data === undefined) return null;
    const { session, readAt } = data;
    // The site's clock advances from the moment it was read; the machine's wall clock does not matter.
    const now = () => session.asOf ?? new Date(Date.parse(session.now) + performance.now() - readAt).toISOString();
    return { session, readOnly: typeof session.asOf === 'string', now, change };
  }, [data, change]);

  if (hold !== null) return <SessionContext.Provider value={hold}>{children}</SessionContext.Provider>;
  return error === null ? waiting : failed(error, () => void refetch());
}
