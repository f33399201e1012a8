import * as z from 'zod';
import type { Iteration } from '../../../core/model/containers';
import { flagOf, instantColumn, textColumn, timeOf, timeOrNull } from '../rows/columns';
import { namedColumn, STATE_NUMBERS } from '../rows/kinds';
import { chunksOf, questionMarks, replaceOlder, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';
import { writePromisedEnds } from './promised-end';

const ITERATION: Table = {
  name: 'iteration',
  key: ['id'],
  columns: ['id', 'board_id', 'state', 'started_at', 'planned_end_at', 'closed_at', 'removed', 'seen_at'],
};

/** Iterations as seen at one moment. Names are not stored. */
export interface IterationsSeen {
  readonly iterations: readonly Iteration[];
  /** Those that were deleted by then. */
  readonly removed?: readonly Iteration[];
  readonly seenAt: Date;
}

/** Stores what was seen, unless something later is stored already: events come late and twice. */
export async function writeIterations(sql: Sql, { iterations, removed = [], seenAt }: IterationsSeen): Promise<void> {
  const rowOf = (iteration: Iteration, isRemoved: boolean) => [
    iteration.id,
    iteration.boardId,
    STATE_NUMBERS[iteration.state],
    timeOrNull(iteration.startedAt),
    timeOrNull(iteration.plannedEndAt),
    timeOrNull(iteration.closedAt),
    flagOf(isRemoved),
    timeOf(seenAt),
  ];
  await replaceOlder(sql, ITERATION, [
    ...iterations.map((iteration) => rowOf(iteration, false)),
    ...removed.map((iteration) => rowOf(iteration, true)),
  ]);
  await writePromisedEnds(
    sql,
    // Before it starts, its dates are only a plan.
    iterations.flatMap(({ id, state, plannedEndAt }) =>
      state === 'future' || plannedEndAt === null
        ? []
        : [{ kind: 'iteration', id, endsOn: plannedEndAt.toISOString(), seenAt }],
    ),
  );
}

const iterationRow = z
  .object({
    id: textColumn,
    board_id: textColumn.nullable(),
    state: namedColumn(STATE_NUMBERS),
    started_at: instantColumn.nullable(),
    planned_end_at: instantColumn.nullable(),
    closed_at: instantColumn.nullable(),
  })
  .transform((row): Iteration => ({
    id: row.id,
    // Screens fetch names; elsewhere the id replaces the name.
    name: row.id,
    boardId: row.board_id,
    state: row.state,
    startedAt: row.started_at,
    plannedEndAt: row.planned_end_at,
    closedAt: row.closed_at,
  }));
const SELECT = 'SELECT id, board_id, state, started_at, planned_end_at, closed_at FROM iteration WHERE removed = 0';

/** Those of these iterations that are stored and not deleted. */
export async function readIterations(sql: Sql, ids: readonly string[]): Promise<readonly Iteration[]> {
  const read: Iteration[] = [];
  for (const chunk of chunksOf([...new Set(ids)], 1000)) {
    const text = `${SELECT} AND id IN (${questionMarks(chunk.length)}) ORDER BY id`;
    read.push(...(await sql.read({ text, values: chunk }, iterationRow)));
  }
  return read;
}

/** The iterations of a board that are not deleted. */
export function readIterationsOfBoard(sql: Sql, boardId: string): Promise<readonly Iteration[]> {
  return sql.read({ text: `${SELECT} AND board_id = ? ORDER BY id`, values: [boardId] }, iterationRow);
}
