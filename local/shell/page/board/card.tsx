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
import { issuePath } from '../routes';
import type { Column } from './columns';

export interface CardProps {
  readonly issue: Issue;
  readonly ids: FieldIds;
  readonly others: readonly Column[];
  readonly onMove: (to: Column) => void;
}

export function Card({ issue, ids, others, onMove }: CardProps) {
  const { readOnly } = useSession();
  const element = useRef<HTMLLIElement>(null);
  const [isDragged, setDragged] = useState(false);
  const { key, fields } = issue;
  useEffect(() => {
    if (element.current === null || readOnly) return undefined;
    return draggable({
      element: element.current,
      getInitialData: () => ({ issueKey: key }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [key, readOnly]);
  const estimate = estimateOf(fields, ids).value;
  const flagged = isFlagged(fields, ids);
  const done = fields.status?.statusCategory.key === 'done';
  return (
    <li ref={element} className="card" data-dragged={isDragged} data-flagged={flagged}>
      <Go to={issuePath(key)} className="card-summary" draggable={false}>
        {fields.summary ?? '(no summary)'}
      </Go>
      {fields.parent?.fields.summary && <p className="card-parent clipped">{fields.parent.fields.summary}</p>}
      <AppFields fields={fields} ids={ids} />
      <div className="card-foot">
        <IssueTypeMark type={fields.issuetype} />
        <span className={done ? 'card-key card-key-done' : 'card-key'}>{key}</span>
        <span className="card-end">
          {flagged && <FlagFilled label="Flagged" color={token('color.icon.danger')} size="small" />}
          {estimate !== null && (
            <span className="estimate figure" title={`Estimate: ${number(estimate)}`}>
              {number(estimate)}
            </span>
          )}
          {fields.priority && <PriorityMark priority={fields.priority} />}
          <PersonMark
            user={fields.assignee}
            size="small"
            label={fields.assignee ? `Assignee: ${fields.assignee.displayName}` : 'Unassigned'}
          />
        </span>
      </div>
      {!readOnly && (
        <span className="card-menu">
          <MoveMenu issueKey={key} places={others} onMove={onMove} />
        </span>
      )}
    </li>
  );
}
