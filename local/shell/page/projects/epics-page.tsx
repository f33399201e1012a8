import { shortDay } from '../format/dates';
import { useModules, type AppModule } from '../host/modules';
import { useSession } from '../host/session-context';
import { useIssues } from '../issues/use-issues';
import type { Issue } from '../jira/shapes';
import { Headings } from '../parts/text/headings';
import { IssueTypeMark } from '../parts/marks/issue-type-mark';
import { ModuleStatus } from '../parts/module-status';
import { Progress } from '../parts/progress';
import { Go } from '../parts/router-link';
import { Nothing, Problem, WaitingRows } from '../parts/states';
import { StatusLozenge } from '../parts/marks/status-lozenge';
import { issuePath, issuesPath, quoted } from '../routes';
import { ProjectHeader } from './project-header';

const ISSUE_PANEL = 'jira:issueContext';

/** The project's open epics, ordered by due date, with their progress and the status from apps. */
export function EpicsPage({ projectKey }: { readonly projectKey: string }) {
  const all = `project = ${quoted(projectKey)} AND issuetype = Epic`;
  const { data, error, refetch } = useIssues(`${all} AND statusCategory != Done ORDER BY duedate ASC, key ASC`, null);
  const { data: modules = [] } = useModules();
  const panels = modules.filter(({ type, hasStatus }) => type === ISSUE_PANEL && hasStatus);
  return (
    <div className="page">
      <ProjectHeader projectKey={projectKey} page="Epics" />
      {error !== null && <Problem error={error} retry={() => void refetch()} />}
      {error === null && data === undefined && <WaitingRows label="Loading epics" rows={4} />}
      {data?.issues.length === 0 && <Nothing title="This project has no open epics" />}
      {data !== undefined && data.issues.length > 0 && (
        <table className="list">
          <Headings names={['Epic', ...panels.map(({ title }) => title), 'Status', 'Progress', 'Due date']} />
          <tbody>
            {data.issues.map((issue) => (
              <EpicRow key={issue.id} issue={issue} panels={panels} />
            ))}
          </tbody>
        </table>
      )}
      <p>
        <Go to={issuesPath(projectKey, `${all} ORDER BY created DESC`)}>All epics, closed ones too</Go>
      </p>
    </div>
  );
}

function EpicRow({ issue, panels }: { readonly issue: Issue; readonly panels: readonly AppModule[] }) {
  const { session, now } = useSession();
  const { key, id, fields } = issue;
  return (
    <tr>
      <td>
        <IssueTypeMark type={fields.issuetype} /> <Go to={issuePath(key)}>{key}</Go> {fields.summary}
      </td>
      {panels.map((module) => (
        <td key={module.key}>
          <ModuleStatus module={module} issueId={id} />
        </td>
      ))}
      <td>{fields.status && <StatusLozenge status={fields.status} />}</td>
      <td className="figure">
        <Progress jql={`parent = ${key}`} />
      </td>
      <td className="subtle">
        {fields.duedate ? shortDay(fields.duedate, { now: now(), timeZone: session.timeZone }) : ''}
      </td>
    </tr>
  );
}
