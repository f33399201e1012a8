import type { ProjectPage } from '../../../src/contract/project-page';
import { LoadingView } from '../loading-view';
import { PageFooter } from '../page-footer';
import type { OverviewPage } from '../page-of';
import { UnreadState } from '../states';
import { ChangeSentence } from './change-sentence';
import { FiguresTable } from './figures-table';
import { MovesTable } from './moves-table';

interface CompareViewProps {
  readonly page: OverviewPage;
  readonly refresh: () => void;
}

/** A past day next to today: how far the end has moved, the causes, and the other differences. */
export function CompareView({ page: then, refresh }: CompareViewProps) {
  const now = then.today;
  // The past day is shown before it is asked for again, together with today.
  if (now === undefined) return <LoadingView view="overview" />;
  if (now.status !== 'known') return <UnreadState page={now} refresh={refresh} />;
  if (!isOverview(now)) return <LoadingView view="overview" />;
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
