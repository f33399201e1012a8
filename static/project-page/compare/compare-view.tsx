import { useCallback } from 'react';
import type { ProjectPage } from '../../../src/contract/project-page';
import { useHost } from '../../kit/host-context';
import { unpacked } from '../../kit/unpack';
import { useReading } from '../../kit/use-reading';
import { LoadingView } from '../loading-view';
import { PageFooter } from '../page-footer';
import type { OverviewPage } from '../page-of';
import { FailedState, UnreadState } from '../states';
import { ChangeSentence } from './change-sentence';
import { FiguresTable } from './figures-table';
import { MovesTable } from './moves-table';

/** A past day next to today: how far the end has moved, the causes, and the other differences. */
export function CompareView({ page: then }: { readonly page: OverviewPage }) {
  const host = useHost();
  const { kind, id } = then.head.scope;
  const read = useCallback(
    () => host.ask('projectPage', { scope: { kind, id }, view: 'overview', asOf: null }).then(unpacked),
    [host, kind, id],
  );
  const { state, refresh } = useReading(read);
  if (state.status === 'failed') return <FailedState failure={state.failure} refresh={refresh} />;
  if (state.status === 'loading') return <LoadingView view="overview" />;
  if (state.value.status !== 'known') return <UnreadState page={state.value} refresh={refresh} />;
  if (!isOverview(state.value)) return <LoadingView view="overview" />;
  const now = state.value;
  return (
    <div className="bw-view">
      <ChangeSentence then={then} now={now} />
      <div className="bw-cards">
        {(then.part.slip !== null || now.part.slip !== null) && <MovesTable then={then} now={now} />}
        <FiguresTable then={then} now={now} />
      </div>
      <PageFooter head={then.head} />
    </div>
  );
}

const isOverview = (page: ProjectPage): page is OverviewPage => page.status === 'known' && page.view === 'overview';
