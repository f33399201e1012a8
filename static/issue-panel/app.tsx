import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Answer } from '../../src/contract/answer';
import type { ItemHealth } from '../../src/contract/item-health';
import type { Host, Place } from '../kit/host/host';
import { NO_WORDS, type ItemWords } from '../kit/host/names';
import { ScreenContextProvider, type ScreenContext } from '../kit/screen-context';
import { throttled } from '../kit/throttled';
import { FailedState } from './states/failed-state';
import { LoadingState, Skeleton } from './states/loading-state';
import { Panel } from './panel';
import { SayProvider } from './say';
import { useHealth } from './use-health';
import { wantedWords } from './wanted-words';

/** The parts of the page around the panel that it needs, and the request for the health of an item. */
export interface AppProps extends Pick<Host, 'place' | 'readWords' | 'readUpdatedAt' | 'watchItem'> {
  readonly askHealth: (issueId: string) => Promise<Answer<ItemHealth>>;
  readonly openIssue: (key: string, newTab: boolean) => void;
}

// A pointer that moves in and out repeatedly causes one request to Jira in this time.
const GLANCE_MS = 2000;
const NO_READING_YET = '1970-01-01T00:00:00.000Z';

/** The issue panel: finds its issue, reads its health, shows it, and follows changes of the issue. */
export function App(props: AppProps) {
  const { askHealth, readWords, openIssue } = props;
  const [here, setHere] = useState<Place | null>(null);
  const { place } = props;
  useEffect(() => {
    void place().then(setHere);
  }, [place]);

  const issueId = here?.itemId ?? null;
  const read = useMemo(() => (here === null ? null : () => readingOf(issueId, askHealth)), [here, issueId, askHealth]);
  const { state, refresh } = useHealth(read);
  useFollowing({ ...props, issueId, refresh });

  const health = state.status === 'shown' ? state.value : null;
  const words = useWords(health, readWords);
  const screenContext = useMemo((): ScreenContext => {
    const context = {
      locale: here?.locale ?? 'en-GB',
      timeZone: health?.timeZone ?? 'UTC',
      takenAt: health?.takenAt ?? NO_READING_YET,
    };
    return { words, context, itemsUrl: here?.itemsUrl ?? '', openIssue };
  }, [words, here, health?.timeZone, health?.takenAt, openIssue]);

  if (here === null) return <Skeleton />;
  const { timeZone, takenAt } = health ?? { timeZone: 'UTC', takenAt: NO_READING_YET };
  return (
    <SayProvider languageTag={here.locale} timeZone={timeZone} takenAt={takenAt} before={<Skeleton />}>
      <ScreenContextProvider value={screenContext}>
        {state.status === 'loading' && <LoadingState />}
        {state.status === 'failed' && <FailedState {...state} retry={refresh} />}
        {state.status === 'shown' && (
          <Panel health={state.value} refreshing={state.refreshing} failure={state.failure} refresh={refresh} />
        )}
      </ScreenContextProvider>
    </SayProvider>
  );
}

async function readingOf(issueId: string | null, askHealth: AppProps['askHealth']): Promise<Answer<ItemHealth>> {
  return issueId === null ? { ok: false, problem: 'bad-request', reference: '' } : askHealth(issueId);
}

/** Words for the reading. The earlier words stay until the new ones are there, so that nothing flickers. */
function useWords(health: ItemHealth | null, readWords: AppProps['readWords']): ItemWords {
  const [words, setWords] = useState<ItemWords>(NO_WORDS);
  useEffect(() => {
    if (health === null) return;
    let wanted = true;
    void readWords(wantedWords(health)).then((read) => wanted && setWords(read));
    return () => {
      wanted = false;
    };
  }, [health, readWords]);
  return words;
}

/** Reads again when Jira reports a change of the issue, and when a check on attention finds a change. */
function useFollowing(
  props: Pick<AppProps, 'watchItem' | 'readUpdatedAt'> & { issueId: string | null; refresh: () => void },
): void {
  const { watchItem, readUpdatedAt, issueId, refresh } = props;
  const seen = useRef<string | null>(null);

  const foundChanged = useCallback(async () => {
    if (issueId === null) return false;
    const updatedAt = await readUpdatedAt(issueId);
    const before = seen.current;
    seen.current = updatedAt ?? before;
    return before !== null && seen.current !== before;
  }, [issueId, readUpdatedAt]);

  useEffect(() => {
    const glance = throttled(GLANCE_MS, () => void foundChanged().then((changed) => changed && refresh()));
    void foundChanged();
    const stop = watchItem(() => {
      refresh();
      void foundChanged();
    }, glance.call);
    return () => {
      stop();
      glance.cancel();
    };
  }, [watchItem, refresh, foundChanged]);
}
