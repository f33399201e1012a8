/** The event that Jira's issue view sends to the app's panels after an issue has changed. */
export interface IssueChange {
  readonly keys: readonly string[];
  readonly changeType: 'updated' | 'commented';
}

const listeners = new Set<(change: IssueChange) => void>();

export function onIssueChange(listener: (change: IssueChange) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function issueChanged(keys: readonly string[], changeType: IssueChange['changeType']): void {
  for (const listener of listeners) listener({ keys, changeType });
}
