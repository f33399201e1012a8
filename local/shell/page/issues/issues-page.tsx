import './issues.css';
import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { counted } from '../format/numbers';
import { JiraError } from '../jira/request';
import { Nothing, Problem, WaitingRows } from '../parts/states';
import { ProjectHeader } from '../projects/project-header';
import { issuesPath, quoted } from '../routes';
import { IssueTable } from './issue-table';
import { JqlBox } from './jql-box';
import { reordered, type Order } from './order';
import { PAGE_SIZE, useIssueCount, useIssues } from './use-issues';

export interface IssuesPageProps {
  readonly projectKey: string | null;
  readonly jql: string | null;
}

/** The results of a query, page by page. Without a query: the project's issues, or everything that is open. */
export function IssuesPage({ projectKey, jql }: IssuesPageProps) {
  const [, go] = useLocation();
  const query =
    jql ??
    (projectKey === null
      ? 'statusCategory != Done ORDER BY updated DESC'
      : `project = ${quoted(projectKey)} ORDER BY created DESC`);
  return (
    <div className="page">
      {projectKey === null ? (
        <div className="page-title">
          <h1>All issues</h1>
        </div>
      ) : (
        <ProjectHeader projectKey={projectKey} page="Issues" />
      )}
      <Found key={query} query={query} onQuery={(changed) => go(issuesPath(projectKey, changed))} />
    </div>
  );
}

function Found({ query, onQuery }: { readonly query: string; readonly onQuery: (jql: string) => void }) {
  // The token of each page that was opened; the first has none.
  const [tokens, setTokens] = useState<readonly (string | null)[]>([null]);
  const { data, error, isPlaceholderData, refetch } = useIssues(query, tokens.at(-1) ?? null);
  const { data: total } = useIssueCount(query, error === null);
  const refused = error instanceof JiraError && error.status === 400 ? error.messages : [];
  const from = (tokens.length - 1) * PAGE_SIZE;
  const next = data?.nextPageToken ?? null;
  const top = useRef<HTMLDivElement>(null);
  const open = (opened: readonly (string | null)[]) => {
    setTokens(opened);
    top.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <div ref={top}>
        <JqlBox jql={query} refused={refused} onSearch={onQuery} />
      </div>
      {error !== null && refused.length === 0 && <Problem error={error} retry={() => void refetch()} />}
      {error === null && data === undefined && <WaitingRows label="Searching" />}
      {error === null && data !== undefined && data.issues.length === 0 && (
        <Nothing title="No issues were found to match your search">Try modifying your search criteria.</Nothing>
      )}
      {error === null && data !== undefined && data.issues.length > 0 && (
        <div aria-busy={isPlaceholderData} className={isPlaceholderData ? 'stale' : ''}>
          <IssueTable issues={data.issues} jql={query} onSort={(order: Order) => onQuery(reordered(query, order))} />
          <nav className="paging" aria-label="Pages">
            <span className="subtle figure">
              {from + 1}–{from + data.issues.length}
              {total !== undefined && ` of ${counted(total, 'issue')}`}
            </span>
            <Button isDisabled={tokens.length === 1} onClick={() => open(tokens.slice(0, -1))}>
              Previous
            </Button>
            <Button isDisabled={next === null} onClick={() => open([...tokens, next])}>
              Next
            </Button>
          </nav>
        </div>
      )}
    </>
  );
}
