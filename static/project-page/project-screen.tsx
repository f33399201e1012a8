import { useCallback, useEffect, useState } from 'react';
import type { KnownPage, PageView, ProjectPage } from '../../src/contract/project-page';
import { useHost } from '../kit/host/host-context';
import type { ItemWords } from '../kit/host/names';
import type { ScopeCatalogue } from '../kit/host/scope-catalogue';
import { passesIn } from '../kit/passes-in';
import { unpacked } from '../kit/host/unpack';
import { useReading } from '../kit/use-reading';
import { PageHead } from './head/page-head';
import { StaleNotice } from './head/stale-notice';
import { isCompared } from './compare/compared';
import { usePlace } from './place';
import { UnreadState, FailedState } from './states';
import { keysIn } from './model/keys-in';
import { useScopeName } from './model/use-scope-name';
import { viewShown } from './tabs';
import { drawView } from './views';
import { LoadingView } from './loading-view';

interface ProjectScreenProps {
  readonly catalogue: ScopeCatalogue;
  readonly onTakenAt: (takenAt: string) => void;
  readonly onWords: (words: ItemWords) => void;
}

const REFRESH_MINUTES = 15;
const MAX_NAMED = 100;

/** Head, tabs and the requested view, in any state. */
export function ProjectScreen({ catalogue, onTakenAt, onWords }: ProjectScreenProps) {
  const host = useHost();
  const { place } = usePlace();
  const { projectKey, asOf } = place;
  const view = viewShown(place.view);
  const withToday = isCompared(place);
  const kind = place.scope?.kind ?? 'project';
  const id = place.scope?.id ?? projectKey;
  const read = useCallback(
    () => host.ask('projectPage', { scope: { kind, id }, view, asOf, withToday }).then(unpacked),
    [host, kind, id, view, asOf, withToday],
  );
  const { state, refresh, nextTryAt } = useReading(read, REFRESH_MINUTES, passesInPage);
  const value = state.status === 'shown' ? state.value : null;
  const page = value?.status === 'known' ? value : null;
  const name = useScopeName({ kind, id }, catalogue);
  useEffect(() => {
    if (page !== null) onTakenAt(page.head.takenAt);
  }, [page, onTakenAt]);
  useWords(page, onWords);
  const isShown = page !== null && isOf(page, { kind, id, view });
  // The head stays while another view of the same scope is read.
  const head = page !== null && page.head.scope.kind === kind && page.head.scope.id === id ? page.head : null;
  return (
    <div className="bw-page">
      <PageHead name={name} head={head} catalogue={catalogue} view={view} />
      {state.status === 'shown' && state.failure !== null && head !== null && (
        <StaleNotice takenAt={head.takenAt} nextTryAt={nextTryAt} refresh={refresh} />
      )}
      {state.status === 'failed' ? (
        <FailedState failure={state.failure} refresh={refresh} />
      ) : value !== null && value.status !== 'known' ? (
        <UnreadState page={value} refresh={refresh} />
      ) : isShown && page !== null ? (
        drawView(page, { place, refresh })
      ) : (
        <LoadingView view={view} />
      )}
    </div>
  );
}

const passesInPage = ({ status }: ProjectPage): number | null => passesIn(status);

function isOf(
  page: KnownPage,
  asked: { readonly kind: string; readonly id: string; readonly view: PageView },
): boolean {
  return page.view === asked.view && page.head.scope.kind === asked.kind && page.head.scope.id === asked.id;
}

/** Titles of the shown items, and names of people, as the viewer may read them. */
function useWords(page: KnownPage | null, onWords: (words: ItemWords) => void): void {
  const host = useHost();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    if (page === null) return undefined;
    const { keys, accounts } = keysIn([page.part, page.log]);
    const issueKeys = keys.slice(0, MAX_NAMED);
    const name = [...issueKeys, ...accounts].join(' ');
    if (name === asked || name === '') return undefined;
    let wanted = true;
    void host.readWords({ issueKeys, accountIds: accounts, sprintIds: [] }).then((words) => {
      if (!wanted) return;
      setAsked(name);
      onWords(words);
    });
    return () => {
      wanted = false;
    };
  }, [page, host, onWords, asked]);
}
