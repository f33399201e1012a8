import './issue.css';
import { NO_ISSUE } from './no-issue';
import { useSession } from '../host/session-context';
import type { FieldIds } from '../jira/field-ids';
import type { Issue } from '../jira/shapes';
import { useFieldIds } from '../jira/use-field-ids';
import { Problem } from '../parts/states';
import { projectKeyOf } from '../routes';
import { useBoard, useBoardConfiguration } from '../board/use-board';
import { Activity } from './activity/activity';
import { AppPanels } from './app-panels';
import { Children } from './children';
import { Description } from './description';
import { Details } from './fields/details';
import { IssueCrumbs } from './issue-crumbs';
import { IssueDates } from './issue-dates';
import { Links } from './links/links';
import { StatusMenu } from './fields/status-menu';
import { Summary } from './summary';
import { useIssue } from './use-issue';
import { WaitingIssue } from './waiting-issue';

export function IssuePage({ issueKey }: { readonly issueKey: string }) {
  const { session } = useSession();
  const issue = useIssue(issueKey);
  const { ids } = useIssueFieldIds(projectKeyOf(issueKey));
  if (issue.error !== null) {
    return (
      <Problem
        isPage
        error={issue.error}
        retry={() => void issue.refetch()}
        missing={session.asOf ? NO_ISSUE.then : NO_ISSUE.now}
      />
    );
  }
  if (issue.data === undefined || ids === undefined) return <WaitingIssue />;
  return <IssueView issue={issue.data} ids={ids} />;
}

/** The site's fields, with the estimate of the project's board first where it has a board. */
function useIssueFieldIds(projectKey: string) {
  const { board, isPending } = useBoard(projectKey);
  const { data: siteIds } = useFieldIds();
  const { ids } = useBoardConfiguration(board?.id);
  return { ids: isPending ? undefined : board === null ? siteIds : ids };
}

function IssueView({ issue, ids }: { readonly issue: Issue; readonly ids: FieldIds }) {
  return (
    <article className="issue-view" aria-label={issue.key}>
      <div className="issue-main">
        <IssueCrumbs issue={issue} />
        <Summary issue={issue} ids={ids} />
        <Description description={issue.fields.description} />
        <Children issue={issue} ids={ids} />
        <Links issue={issue} />
      </div>
      <aside className="issue-aside" aria-label="Status, health and details">
        <StatusMenu issue={issue} ids={ids} />
        <AppPanels issue={issue} />
        <Details issue={issue} ids={ids} />
        <IssueDates issue={issue} />
      </aside>
      <div className="issue-activity">
        <Activity issue={issue} />
      </div>
    </article>
  );
}
