import type { ReactNode } from 'react';
import type { IssueStub, User } from '../jira/shapes';
import { IssueTypeMark } from '../parts/marks/issue-type-mark';
import { PersonMark } from '../parts/marks/person';
import { PriorityMark } from '../parts/marks/priority-mark';
import { Go } from '../parts/router-link';
import { StatusLozenge } from '../parts/marks/status-lozenge';
import { issuePath } from '../routes';

export interface IssueLineProps {
  readonly issue: IssueStub;
  readonly assignee?: User | null | undefined;
  readonly withAssignee?: boolean;
  readonly action?: ReactNode;
}

/** Another issue, in one line. */
export function IssueLine({ issue, assignee, withAssignee = false, action }: IssueLineProps) {
  const { fields, key } = issue;
  const done = fields.status?.statusCategory.key === 'done';
  return (
    <li className="issue-line">
      <IssueTypeMark type={fields.issuetype} />
      <Go to={issuePath(key)} className={done ? 'issue-line-key card-key-done' : 'issue-line-key'}>
        {key}
      </Go>
      <Go to={issuePath(key)} className="issue-line-summary quiet-link clipped">
        {fields.summary ?? ''}
      </Go>
      <span className="issue-line-end">
        {fields.priority && <PriorityMark priority={fields.priority} />}
        {withAssignee && (
          <PersonMark
            user={assignee}
            size="small"
            label={assignee ? `Assignee: ${assignee.displayName}` : 'Unassigned'}
          />
        )}
        {fields.status && <StatusLozenge status={fields.status} />}
        {action}
      </span>
    </li>
  );
}
