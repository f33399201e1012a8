import { useCallback } from 'react';
import { useChange } from '../host/use-change';
import { moveToBacklog, moveToSprint } from '../jira/agile';

/** A sprint, or the backlog, that issues can be moved to. */
export interface ListTarget {
  readonly id: number;
  readonly name: string;
}

/** No sprint has this id. */
export const BACKLOG: ListTarget = { id: -1, name: 'Backlog' };

export interface Move {
  readonly from: ListTarget;
  readonly to: ListTarget;
}

/** Moves one issue to another list, and offers to undo it. */
export function useMoveBetweenLists() {
  const change = useChange();
  return useCallback(
    async (issueKey: string, { from, to }: Move): Promise<void> => {
      if (from.id === to.id) return;
      await change({
        act: () => put(issueKey, to),
        issueKeys: [issueKey],
        done: { title: `${issueKey} moved to ${to.name}`, undo: () => put(issueKey, from) },
        failed: `${issueKey} could not be moved`,
      });
    },
    [change],
  );
}

const put = (issueKey: string, { id }: ListTarget): Promise<void> =>
  id === BACKLOG.id ? moveToBacklog([issueKey]) : moveToSprint(id, [issueKey]);
