import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect } from 'react';
import { counted, number } from '../format/numbers';
import type { BoardConfiguration } from '../jira/agile-shapes';
import { estimateOf, type FieldIds } from '../jira/field-ids';
import type { Issue } from '../jira/shapes';
import { Bone, Waiting } from '../parts/states';
import { BoardColumn } from './board-column';
import { columnsOf, sumOf } from './columns';
import { useMoveToColumn } from './use-move-to-column';

export interface BoardColumnsProps {
  readonly configuration: BoardConfiguration;
  readonly ids: FieldIds;
  readonly issues: readonly Issue[];
}

export function BoardColumns({ configuration, ids, issues }: BoardColumnsProps) {
  const columns = columnsOf(configuration, issues);
  const move = useMoveToColumn();
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) => {
          const key = source.data['issueKey'];
          const name = location.current.dropTargets[0]?.data['columnName'];
          const issue = issues.find((candidate) => candidate.key === key);
          const column = columnsOf(configuration, issues).find((candidate) => candidate.name === name);
          if (issue !== undefined && column !== undefined) void move(issue, column);
        },
      }),
    [configuration, issues, move],
  );
  const all = sumOf(issues, (issue) => estimateOf(issue.fields, ids).value);
  return (
    <>
      <p className="subtle board-sum figure">
        {counted(all.count, 'issue')}
        {all.points > 0 && ` · ${number(all.points)} points`}
      </p>
      <div className="board-columns" role="list" aria-label="Columns">
        {columns.map((column) => (
          <BoardColumn
            key={column.name}
            column={column}
            columns={columns}
            ids={ids}
            onMove={(issue, to) => void move(issue, to)}
          />
        ))}
      </div>
    </>
  );
}

export function WaitingColumns() {
  return (
    <Waiting label="Loading the board">
      <div className="board-columns">
        {[3, 4, 2].map((cards, column) => (
          <div key={column} className="board-column">
            <Bone width={90} height={14} />
            <div className="bones">
              {Array.from({ length: cards }, (_, card) => (
                <Bone key={card} height={92} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </Waiting>
  );
}
