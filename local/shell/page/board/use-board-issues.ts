import { useQuery } from '@tanstack/react-query';
import { fetchBoardIssues, fetchOpenSprints, fetchSprintIssues } from '../jira/agile';
import type { Board } from '../jira/agile-shapes';
import { rowFields, type FieldIds } from '../jira/field-ids';

/** The board's running and planned sprints; a kanban board has none. */
export const useOpenSprints = (board: Board | null) =>
  useQuery({
    queryKey: ['sprints', board?.id],
    queryFn: ({ signal }) => fetchOpenSprints(board?.id ?? 0, signal),
    enabled: board?.type === 'scrum',
  });

/** All issues in a sprint. */
export const useSprintIssues = (sprintId: number, ids: FieldIds | undefined) =>
  useQuery({
    queryKey: ['sprint-issues', sprintId],
    queryFn: ({ signal }) => fetchSprintIssues(sprintId, rowFields(ids ?? noIds), signal),
    enabled: ids !== undefined,
  });

/** The content of a kanban board: open issues, and those that were finished in the last two weeks. */
export const useKanbanIssues = (board: Board, ids: FieldIds | undefined) =>
  useQuery({
    queryKey: ['board-issues', board.id],
    queryFn: ({ signal }) =>
      fetchBoardIssues(
        board.id,
        { fields: rowFields(ids ?? noIds), jql: 'statusCategory != Done OR updated >= -14d' },
        signal,
      ),
    enabled: ids !== undefined,
  });

const noIds: FieldIds = { sprint: null, flagged: null, epicLink: null, estimates: [], ofApps: [] };
