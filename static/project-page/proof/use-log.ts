import { useState } from 'react';
import type { ForecastLog } from '../../../src/contract/frozen';
import type { PageHead } from '../../../src/contract/project-page';
import { useHost } from '../../kit/host/host-context';

export interface LogState {
  readonly status: 'idle' | 'busy' | 'kept' | 'deleted' | 'failed';
  /** The entry that was just frozen, which can be undone. */
  readonly kept: string | null;
}

const IDLE: LogState = { status: 'idle', kept: null };

/** The log of a page, including the changes made here. */
export function useLog(scope: PageHead['scope'], read: ForecastLog) {
  const host = useHost();
  const [changed, setChanged] = useState<{ readonly read: ForecastLog; readonly log: ForecastLog } | null>(null);
  const [state, setState] = useState<LogState>(IDLE);
  const log = changed?.read === read ? changed.log : read;
  const setLog = (next: ForecastLog): void => setChanged({ read, log: next });
  const freeze = async (note: string, onKept: () => void): Promise<void> => {
    setState({ ...IDLE, status: 'busy' });
    const answer = await host.ask('freezeForecast', { scope, note });
    if (!answer.ok) return setState({ ...IDLE, status: 'failed' });
    setLog(answer.value);
    const known = new Set(log.entries.map(({ id }) => id));
    const fresh = answer.value.entries.find(({ id }) => !known.has(id));
    setState(fresh === undefined ? { ...IDLE, status: 'failed' } : { status: 'kept', kept: fresh.id });
    if (fresh !== undefined) onKept();
  };
  const remove = async (id: string): Promise<void> => {
    setState({ ...IDLE, status: 'busy' });
    const answer = await host.ask('unfreezeForecast', { scope, id });
    if (answer.ok) setLog(answer.value);
    setState({ ...IDLE, status: answer.ok ? 'deleted' : 'failed' });
  };
  return {
    log,
    state,
    freeze: (note: string, onKept: () => void) => void freeze(note, onKept),
    remove: (id: string) => void remove(id),
  };
}
