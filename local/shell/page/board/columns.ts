import type { BoardConfiguration } from '../jira/agile-shapes';
import type { Issue } from '../jira/shapes';

export interface Column {
  readonly name: string;
  readonly statusIds: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Distributes issues over the board's columns by their status; an issue whose status has no column is not on the board.
 */
export function columnsOf(configuration: BoardConfiguration, issues: readonly Issue[]): readonly Column[] {
  return configuration.columnConfig.columns.map(({ name, statuses }) => {
    const statusIds = statuses.map(({ id }) => id);
    return {
      name,
      statusIds,
      issues: issues.filter(({ fields }) => fields.status !== undefined && statusIds.includes(fields.status.id)),
    };
  });
}

/** The number of issues, and the sum of their estimates; those without an estimate count as 0. */
export function sumOf(
  issues: readonly Issue[],
  weigh: (issue: Issue) => number | null,
): { readonly count: number; readonly points: number } {
  return { count: issues.length, points: issues.reduce((sum, issue) => sum + (weigh(issue) ?? 0), 0) };
}
