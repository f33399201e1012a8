import { useFlags } from '@atlaskit/flag';
import { useCallback } from 'react';
import { useChange } from '../host/use-change';
import { fetchTransitions, transitionIssue } from '../jira/jira';
import type { Issue } from '../jira/shapes';
import { flagIcon } from '../parts/marks/flag-icon';
import type { Column } from './columns';

/** Runs the transition that leads into a column; shows a message if the workflow has none. */
export function useMoveToColumn() {
  const change = useChange();
  const { showFlag } = useFlags();
  return useCallback(
    async (issue: Issue, column: Column): Promise<void> => {
      const from = issue.fields.status;
      if (from === undefined || column.statusIds.includes(from.id)) return;
      const transitions = await fetchTransitions(issue.key, undefined).catch(() => []);
      const wanted = transitions.find(({ to }) => column.statusIds.includes(to.id));
      if (wanted === undefined) {
        const description = `The workflow has no transition from ${from.name} into this column.`;
        showFlag({
          title: `${issue.key} can’t be moved to ${column.name}`,
          description,
          icon: flagIcon('warning'),
          isAutoDismiss: true,
        });
        return;
      }
      const undo = async (): Promise<void> => {
        const back = (await fetchTransitions(issue.key, undefined)).find(({ to }) => to.id === from.id);
        if (back !== undefined) await transitionIssue(issue.key, back.id);
      };
      await change({
        act: () => transitionIssue(issue.key, wanted.id),
        issueKeys: [issue.key],
        done: { title: `${issue.key} moved to ${wanted.to.name}`, undo },
        failed: `${issue.key} could not be moved`,
      });
    },
    [change, showFlag],
  );
}
