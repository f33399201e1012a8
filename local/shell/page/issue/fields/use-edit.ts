import { useChange } from '../../host/use-change';
import { editIssue } from '../../jira/jira';

/** Writes fields of one issue over REST; `name` is the field's display name. */
export function useEdit(
  issueKey: string,
): (fields: Readonly<Record<string, unknown>>, name: string) => Promise<boolean> {
  const change = useChange();
  return (fields, name) =>
    change({ act: () => editIssue(issueKey, fields), issueKeys: [issueKey], failed: `${name} could not be saved` });
}
