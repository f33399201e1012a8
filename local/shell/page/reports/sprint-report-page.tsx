import './sprint-report.css';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { modulePath } from '../../../forge/bridge/navigation';
import { PROJECT_PAGE } from '../apps/project-app-page';
import { useBoard } from '../board/use-board';
import { useModules } from '../host/modules';
import type { Board } from '../jira/agile-shapes';
import { fetchBegunSprints, fetchSprintReport, type ReportIssue, type SprintReport } from '../jira/sprint-report';
import { Headings } from '../parts/text/headings';
import { Go } from '../parts/router-link';
import { Nothing, Problem, WaitingRows } from '../parts/states';
import { ProjectHeader } from '../projects/project-header';
import { issuePath } from '../routes';

/** Jira's own report of a sprint, with links to the apps' pages about the same sprint. */
export function SprintReportPage({ projectKey }: { readonly projectKey: string }) {
  const { board, error, isPending, refetch } = useBoard(projectKey);
  return (
    <div className="page">
      <ProjectHeader projectKey={projectKey} page="Sprint report" />
      {error !== null && <Problem error={error} retry={() => void refetch()} />}
      {error === null && isPending && <WaitingRows label="Loading sprints" rows={4} />}
      {error === null && !isPending && board?.type !== 'scrum' && <Nothing title="This project has no sprints" />}
      {board?.type === 'scrum' && <Sprints board={board} projectKey={projectKey} />}
    </div>
  );
}

function Sprints({ board, projectKey }: { readonly board: Board; readonly projectKey: string }) {
  const id = useId();
  const [chosen, choose] = useState<number | null>(null);
  const sprints = useQuery({
    queryKey: ['begun-sprints', board.id],
    queryFn: ({ signal }) => fetchBegunSprints(board.id, signal),
  });
  const shown = chosen ?? sprints.data?.[0]?.id ?? null;
  if (sprints.error !== null) return <Problem error={sprints.error} retry={() => void sprints.refetch()} />;
  if (sprints.data === undefined) return <WaitingRows label="Loading sprints" rows={4} />;
  if (shown === null) return <Nothing title="No sprint has begun yet" />;
  return (
    <div className="sprint-report">
      <p>
        <label htmlFor={id}>Sprint</label>{' '}
        <select id={id} value={shown} onChange={({ target }) => choose(Number(target.value))}>
          {sprints.data.map((sprint) => (
            <option key={sprint.id} value={sprint.id}>
              {sprint.name}
              {sprint.state === 'active' ? ' (running)' : ''}
            </option>
          ))}
        </select>
      </p>
      <InApps projectKey={projectKey} sprintId={shown} />
      <Report board={board} sprintId={shown} />
    </div>
  );
}

/** The same sprint on the pages of apps. */
function InApps({ projectKey, sprintId }: { readonly projectKey: string; readonly sprintId: number }) {
  const { data: modules = [] } = useModules();
  return (
    <p>
      {modules
        .filter(({ type }) => type === PROJECT_PAGE)
        .map(({ key, title }) => (
          <Go key={key} to={`${modulePath(projectKey, key)}/sprint?of=iteration.${sprintId}`}>
            This sprint in {title}
          </Go>
        ))}
    </p>
  );
}

function Report({ board, sprintId }: { readonly board: Board; readonly sprintId: number }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['sprint-report', sprintId],
    queryFn: ({ signal }) => fetchSprintReport(board.id, sprintId, signal),
  });
  if (error !== null) return <Problem error={error} retry={() => void refetch()} />;
  if (data === undefined) return <WaitingRows label="Loading the report" />;
  const { completedIssues, issuesNotCompletedInCurrentSprint, puntedIssues } = data.contents;
  return (
    <>
      <Part title="Completed issues" issues={completedIssues} report={data} />
      <Part title="Issues not completed" issues={issuesNotCompletedInCurrentSprint} report={data} />
      <Part title="Issues removed from the sprint" issues={puntedIssues} report={data} />
      <p className="subtle">* Added to the sprint after it started.</p>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly issues: readonly ReportIssue[];
  readonly report: SprintReport;
}

function Part({ title, issues, report: { contents } }: PartProps) {
  return (
    <section aria-label={title}>
      <h2>
        {title} <span className="subtle">{issues.length}</span>
      </h2>
      {issues.length > 0 && (
        <table className="list">
          <Headings names={['Key', 'Summary', 'Type', 'Status']} />
          <tbody>
            {issues.map(({ id, key, summary, typeName, statusName }) => (
              <tr key={id}>
                <td>
                  <Go to={issuePath(key)}>{key}</Go>
                  {contents.issueKeysAddedDuringSprint[key] === true && ' *'}
                </td>
                <td>{summary}</td>
                <td className="subtle">{typeName}</td>
                <td className="subtle">{statusName}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
