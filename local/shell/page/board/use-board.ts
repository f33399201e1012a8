import { useQuery } from '@tanstack/react-query';
import { fetchBoardConfiguration, fetchBoards } from '../jira/agile';
import type { FieldIds } from '../jira/field-ids';
import { useFieldIds } from '../jira/use-field-ids';

/** The project's first board; null when it has none. */
export function useBoard(projectKey: string) {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['boards', projectKey],
    queryFn: ({ signal }) => fetchBoards(projectKey, signal),
  });
  return { board: data?.[0] ?? null, error, isPending, refetch };
}

/** The board's columns, and the site's fields with the board's own estimate first. */
export function useBoardConfiguration(boardId: number | undefined) {
  const { data: ids } = useFieldIds();
  const query = useQuery({
    queryKey: ['board-configuration', boardId],
    queryFn: ({ signal }) => fetchBoardConfiguration(boardId ?? 0, signal),
    enabled: boardId !== undefined,
  });
  const own = query.data?.estimation?.field?.fieldId;
  const boardIds: FieldIds | undefined =
    ids === undefined || own === undefined
      ? ids
      : { ...ids, estimates: [own, ...ids.estimates.filter((id) => id !== own)] };
  return { configuration: query.data, ids: boardIds, error: query.error, refetch: query.refetch };
}
