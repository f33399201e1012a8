import ArrowDown from '@atlaskit/icon/core/arrow-down';
import ArrowUp from '@atlaskit/icon/core/arrow-up';
import { estimateOf } from '../jira/field-ids';
import { number } from '../format/numbers';
import type { Issue } from '../jira/shapes';
import { useFieldIds } from '../jira/use-field-ids';
import { AppFields } from '../parts/app-fields';
import { IssueTypeMark } from '../parts/marks/issue-type-mark';
import { Person } from '../parts/marks/person';
import { PriorityMark } from '../parts/marks/priority-mark';
import { Go } from '../parts/router-link';
import { StatusLozenge } from '../parts/marks/status-lozenge';
import { When } from '../parts/text/when';
import { issuePath } from '../routes';
import { orderOf, type Order } from './order';

const columns = [
  { field: 'key', name: 'Key', first: 'ASC', className: 'issue-key' },
  { field: 'summary', name: 'Summary', first: 'ASC', className: 'issue-summary' },
  { field: 'status', name: 'Status', first: 'ASC', className: 'issue-status' },
  { field: 'priority', name: 'Priority', first: 'DESC', className: 'issue-priority' },
  { field: 'assignee', name: 'Assignee', first: 'ASC', className: 'issue-assignee' },
  { field: null, name: 'Estimate', first: 'ASC', className: 'issue-estimate end' },
  { field: 'updated', name: 'Updated', first: 'DESC', className: 'issue-updated' },
] as const;

export interface IssueTableProps {
  readonly issues: readonly Issue[];
  readonly jql: string;
  readonly onSort: (order: Order) => void;
}

export function IssueTable({ issues, jql, onSort }: IssueTableProps) {
  const order = orderOf(jql);
  return (
    <table className="list issues-list">
      <thead>
        <tr>
          {columns.map(({ field, name, first, className }) => (
            <Heading
              key={name}
              className={className}
              name={name}
              direction={order?.field === field ? order.direction : null}
              sort={field === null ? null : (direction) => onSort({ field, direction: direction ?? first })}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {issues.map((issue) => (
          <Row key={issue.id} issue={issue} />
        ))}
      </tbody>
    </table>
  );
}

interface HeadingProps {
  readonly name: string;
  readonly className: string;
  readonly direction: Order['direction'] | null;
  /** Sorts by this column; null picks the column's first direction. */
  readonly sort: ((direction: Order['direction'] | null) => void) | null;
}

function Heading({ name, className, direction, sort }: HeadingProps) {
  if (sort === null) {
    return (
      <th scope="col" className={className}>
        {name}
      </th>
    );
  }
  const next = direction === null ? null : direction === 'ASC' ? 'DESC' : 'ASC';
  const sorted = direction === null ? 'none' : direction === 'ASC' ? 'ascending' : 'descending';
  return (
    <th scope="col" className={className} aria-sort={sorted}>
      <button type="button" className="quiet heading-button" onClick={() => sort(next)}>
        {name}
        {direction === 'ASC' && <ArrowUp label="" size="small" />}
        {direction === 'DESC' && <ArrowDown label="" size="small" />}
      </button>
    </th>
  );
}

function Row({ issue }: { readonly issue: Issue }) {
  const { data: ids } = useFieldIds();
  const { fields } = issue;
  const estimate = ids === undefined ? null : estimateOf(fields, ids).value;
  return (
    <tr>
      <td className="issue-key">
        <span className="issue-key-inner">
          <IssueTypeMark type={fields.issuetype} />
          <Go to={issuePath(issue.key)} className="quiet-link">
            {issue.key}
          </Go>
        </span>
      </td>
      <td className="issue-summary">
        <Go to={issuePath(issue.key)} className="quiet-link">
          {fields.summary ?? '(no summary)'}
        </Go>
        {ids !== undefined && <AppFields fields={fields} ids={ids} />}
      </td>
      <td className="issue-status">{fields.status && <StatusLozenge status={fields.status} />}</td>
      <td className="issue-priority">{fields.priority && <PriorityMark priority={fields.priority} withName />}</td>
      <td className="issue-assignee">
        <Person user={fields.assignee} />
      </td>
      <td className="issue-estimate end figure">{estimate === null ? '' : number(estimate)}</td>
      <td className="issue-updated subtle">{fields.updated && <When at={fields.updated} />}</td>
    </tr>
  );
}
