import { useChange } from '../../host/use-change';
import { editIssue } from '../../jira/jira';

/** Writes fields of one issue over REST; `name` is the field as the reader knows it. */
export function useEdit(
  issueKey: string,
): (fields: Readonly<Record<string, unknown>>, name: string) => Promise<boolean> {
  const change = useChange();
  return (fields, name) =>
    change({ act: () => editIssue(issueKey, fields), issueKeys: [issueKey], failed: `${name} could not be saved` });
}
