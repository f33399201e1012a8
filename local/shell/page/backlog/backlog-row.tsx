import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import FlagFilled from '@atlaskit/icon/core/flag-filled';
import { token } from '@atlaskit/tokens';
import { useEffect, useRef, useState } from 'react';
import { number } from '../format/numbers';
import { useSession } from '../host/session-context';
import { estimateOf, isFlagged, type FieldIds } from '../jira/field-ids';
import type { Issue } from '../jira/shapes';
import { AppFields } from '../parts/app-fields';
import { IssueTypeMark } from '../parts/marks/issue-type-mark';
import { MoveMenu } from '../parts/menus/move-menu';
import { PersonMark } from '../parts/marks/person';
import { PriorityMark } from '../parts/marks/priority-mark';
import { Go } from '../parts/router-link';
import { StatusLozenge } from '../parts/marks/status-lozenge';
import { issuePath } from '../routes';
import { useMoveBetweenLists, type ListTarget } from './use-move-between-lists';

export interface BacklogRowProps {
  readonly issue: Issue;
  readonly ids: FieldIds;
  readonly from: ListTarget;
  readonly targets: readonly ListTarget[];
}

export function BacklogRow({ issue, ids, from, targets }: BacklogRowProps) {
  const { readOnly } = useSession();
  const move = useMoveBetweenLists();
  const element = useRef<HTMLLIElement>(null);
  const [isDragged, setDragged] = useState(false);
  const { key, fields } = issue;
  const listId = from.id;
  useEffect(() => {
    if (element.current === null || readOnly) return undefined;
    return draggable({
      element: element.current,
      getInitialData: () => ({ issueKey: key, listId }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [key, listId, readOnly]);
  const estimate = estimateOf(fields, ids).value;
  const done = fields.status?.statusCategory.key === 'done';
  return (
    <li ref={element} className="backlog-row" data-dragged={isDragged} data-flagged={isFlagged(fields, ids)}>
      <IssueTypeMark type={fields.issuetype} />
      <Go draggable={false} to={issuePath(key)} className={done ? 'backlog-key card-key-done' : 'backlog-key'}>
        {key}
      </Go>
      <Go draggable={false} to={issuePath(key)} className="backlog-summary quiet-link clipped">
        {fields.summary ?? '(no summary)'}
      </Go>
      {fields.parent?.fields.summary && (
        <span className="card-parent backlog-parent clipped">{fields.parent.fields.summary}</span>
      )}
      <AppFields fields={fields} ids={ids} />
      <span className="backlog-end">
        {isFlagged(fields, ids) && <FlagFilled label="Flagged" color={token('color.icon.danger')} size="small" />}
        {fields.status && (
          <span className="backlog-status">
            <StatusLozenge status={fields.status} />
          </span>
        )}
        <span className="backlog-estimate">
          {estimate !== null && <span className="estimate figure">{number(estimate)}</span>}
        </span>
        {fields.priority && <PriorityMark priority={fields.priority} />}
        <PersonMark
          user={fields.assignee}
          size="small"
          label={fields.assignee ? `Assignee: ${fields.assignee.displayName}` : 'Unassigned'}
        />
        {!readOnly && (
          <MoveMenu
            issueKey={key}
            places={targets.filter((target) => target.id !== listId)}
            onMove={(to) => void move(key, { from, to })}
          />
        )}
      </span>
    </li>
  );
}
