import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import ChevronDown from '@atlaskit/icon/core/chevron-down';
import ChevronRight from '@atlaskit/icon/core/chevron-right';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { sumOf } from '../board/columns';
import { counted, number } from '../format/numbers';
import { estimateOf, type FieldIds } from '../jira/field-ids';
import type { Issue } from '../jira/shapes';
import { WaitingRows } from '../parts/states';
import { BacklogRow } from './backlog-row';
import type { ListTarget } from './use-move-between-lists';

export interface BacklogSectionProps {
  readonly list: ListTarget;
  readonly title: string;
  readonly ids: FieldIds;
  readonly issues: readonly Issue[] | undefined;
  /** The total number, if not all were read. */
  readonly total?: number | undefined;
  readonly targets: readonly ListTarget[];
  readonly empty: string;
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  readonly startsClosed?: boolean;
}

/** A sprint or the backlog: its sums, and its issues as rows that can be dragged elsewhere. */
export function BacklogSection({
  list,
  title,
  ids,
  issues,
  total,
  targets,
  empty,
  about,
  actions,
  startsClosed = false,
}: BacklogSectionProps) {
  const [isOpen, setOpen] = useState(!startsClosed);
  const [isOver, setOver] = useState(false);
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (element.current === null) return undefined;
    return dropTargetForElements({
      element: element.current,
      getData: () => ({ listId: list.id }),
      canDrop: ({ source }) => source.data['listId'] !== list.id,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [list.id]);
  return (
    <section ref={element} className="backlog-section" data-over={isOver} aria-label={title}>
      <header className="backlog-head">
        <h2>
          <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? <ChevronDown label="" size="small" /> : <ChevronRight label="" size="small" />}
            {title}
          </button>
        </h2>
        {about}
        {issues !== undefined && <Sums issues={issues} ids={ids} total={total} />}
        {actions !== undefined && <div className="backlog-actions">{actions}</div>}
      </header>
      {isOpen && issues === undefined && <WaitingRows label={`Loading ${title}`} rows={3} />}
      {isOpen && issues !== undefined && issues.length === 0 && <p className="backlog-empty">{empty}</p>}
      {isOpen && issues !== undefined && issues.length > 0 && (
        <ul className="plain backlog-rows">
          {issues.map((issue) => (
            <BacklogRow key={issue.id} issue={issue} ids={ids} from={list} targets={targets} />
          ))}
        </ul>
      )}
      {isOpen && issues !== undefined && total !== undefined && total > issues.length && (
        <p className="backlog-empty">
          The first {issues.length} of {counted(total, 'issue')} are shown.
        </p>
      )}
    </section>
  );
}

function Sums({
  issues,
  ids,
  total,
}: {
  readonly issues: readonly Issue[];
  readonly ids: FieldIds;
  readonly total: number | undefined;
}) {
  const weigh = (issue: Issue) => estimateOf(issue.fields, ids).value;
  const parts = [
    { key: 'new', words: 'To do' },
    { key: 'indeterminate', words: 'In progress' },
    { key: 'done', words: 'Done' },
  ].map(({ key, words }) => ({
    key,
    words,
    ...sumOf(
      issues.filter(({ fields }) => fields.status?.statusCategory.key === key),
      weigh,
    ),
  }));
  return (
    <p className="backlog-sums figure">
      <span className="subtle">{counted(total ?? issues.length, 'issue')}</span>
      {parts
        .filter(({ points }) => points > 0)
        .map(({ key, words, points }) => (
          <span key={key} className={`points points-${key}`} title={`${words}: ${number(points)} points`}>
            {number(points)}
          </span>
        ))}
    </p>
  );
}
