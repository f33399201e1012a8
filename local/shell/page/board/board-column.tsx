import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';
import type { FieldIds } from '../jira/field-ids';
import type { Issue } from '../jira/shapes';
import { Card } from './card';
import type { Column } from './columns';

/** The number of cards drawn at once; a long column grows on demand. */
const STEP = 50;

export interface BoardColumnProps {
  readonly column: Column;
  readonly columns: readonly Column[];
  readonly ids: FieldIds;
  readonly onMove: (issue: Issue, to: Column) => void;
}

export function BoardColumn({ column, columns, ids, onMove }: BoardColumnProps) {
  const element = useRef<HTMLDivElement>(null);
  const [isOver, setOver] = useState(false);
  const [shown, setShown] = useState(STEP);
  const { name } = column;
  useEffect(() => {
    if (element.current === null) return undefined;
    return dropTargetForElements({
      element: element.current,
      getData: () => ({ columnName: name }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [name]);
  const others = columns.filter((other) => other.name !== name && other.statusIds.length > 0);
  return (
    <div ref={element} role="listitem" className="board-column" data-over={isOver}>
      <h2 className="board-column-name">
        {name} <span className="board-count figure">{column.issues.length}</span>
      </h2>
      <ul className="plain board-cards" aria-label={name}>
        {column.issues.slice(0, shown).map((issue) => (
          <Card key={issue.id} issue={issue} ids={ids} others={others} onMove={(to) => onMove(issue, to)} />
        ))}
      </ul>
      {column.issues.length > shown && (
        <button type="button" className="board-more" onClick={() => setShown(shown + STEP)}>
          Show {Math.min(STEP, column.issues.length - shown)} more
        </button>
      )}
    </div>
  );
}
