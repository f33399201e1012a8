import { counted } from '../format/numbers';
import type { FieldIds } from '../jira/field-ids';
import type { Issue } from '../jira/shapes';
import { Go } from '../parts/router-link';
import { issuesPath } from '../routes';
import { IssueLine } from './issue-line';
import { useChildren } from './use-issue';

/** Sub-tasks of an issue, or the issues of an epic, with their progress. */
export function Children({ issue, ids }: { readonly issue: Issue; readonly ids: FieldIds }) {
  const { data: children } = useChildren(issue.key, ids);
  if (children === undefined || children.length === 0) return null;
  const level = issue.fields.issuetype?.hierarchyLevel ?? 0;
  const title = level >= 1 ? 'Child issues' : 'Subtasks';
  const inCategory = (key: string) => children.filter(({ fields }) => fields.status?.statusCategory.key === key).length;
  const done = inCategory('done');
  const percent = Math.round((done / children.length) * 100);
  return (
    <section className="issue-section" aria-labelledby="children">
      <div className="issue-section-head">
        <h2 id="children">{title}</h2>
        {children.length === 100 && (
          <Go to={issuesPath(null, `parent = ${issue.key} ORDER BY created ASC`)}>View all</Go>
        )}
      </div>
      <div className="progress">
        <span className="progress-bar" aria-hidden>
          <span className="progress-done" style={{ flexGrow: done }} />
          <span className="progress-moving" style={{ flexGrow: inCategory('indeterminate') }} />
          <span className="progress-rest" style={{ flexGrow: inCategory('new') + inCategory('undefined') }} />
        </span>
        <span className="subtle figure" title={`${done} of ${counted(children.length, 'issue')} done`}>
          {percent} % done
        </span>
      </div>
      <ul className="plain issue-lines">
        {children.map((child) => (
          <IssueLine key={child.id} issue={child} assignee={child.fields.assignee} withAssignee />
        ))}
      </ul>
    </section>
  );
}
