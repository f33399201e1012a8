import { useFlags } from '@atlaskit/flag';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { JiraError } from '../jira/request';
import { flagIcon } from '../parts/marks/flag-icon';
import { issueChanged } from './issue-events';

export interface Change {
  readonly act: () => Promise<void>;
  /** The affected issues: the app's panels of them get an event. */
  readonly issueKeys: readonly string[];
  readonly changeType?: 'updated' | 'commented';
  /** The message after success, with an undo action if there is one. */
  readonly done?: { readonly title: string; readonly undo?: () => Promise<void> };
  readonly failed: string;
}

/** Data that no edit of an issue changes. */
const LASTING = new Set(['session', 'fields', 'priorities', 'link-types', 'boards', 'board-configuration', 'modules']);

/**
 * Runs one edit: reads everything again afterwards, and shows the reason if Jira refuses. Answers whether it succeeded.
 */
export function useChange(): (change: Change) => Promise<boolean> {
  const client = useQueryClient();
  const { showFlag } = useFlags();
  return useCallback(
    async function run(change: Change): Promise<boolean> {
      try {
        await change.act();
      } catch (error) {
        const description = error instanceof JiraError ? error.messages.join(' ') : 'The page could not do this.';
        showFlag({ title: change.failed, description, icon: flagIcon('error'), isAutoDismiss: true });
        return false;
      }
      await client.invalidateQueries({ predicate: ({ queryKey }) => !LASTING.has(String(queryKey[0])) });
      issueChanged(change.issueKeys, change.changeType ?? 'updated');
      if (change.done === undefined) return true;
      const { title, undo } = change.done;
      const dismiss = showFlag({
        title,
        icon: flagIcon('success'),
        isAutoDismiss: true,
        actions:
          undo === undefined
            ? []
            : [
                {
                  content: 'Undo',
                  onClick: () => {
                    dismiss();
                    void run({ act: undo, issueKeys: change.issueKeys, failed: 'This could not be undone' });
                  },
                },
              ],
      });
      return true;
    },
    [client, showFlag],
  );
}
