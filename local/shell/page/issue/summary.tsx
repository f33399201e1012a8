import { useChange } from '../host/use-change';
import { useSession } from '../host/session-context';
import { isFlagged, type FieldIds } from '../jira/field-ids';
import { editIssue } from '../jira/jira';
import type { Issue } from '../jira/shapes';
import { InlineText } from '../parts/text/inline-text';
import FlagFilled from '@atlaskit/icon/core/flag-filled';
import { token } from '@atlaskit/tokens';

export function Summary({ issue, ids }: { readonly issue: Issue; readonly ids: FieldIds }) {
  const { readOnly } = useSession();
  const change = useChange();
  const summary = issue.fields.summary ?? '';
  const save = (typed: string) =>
    void change({
      act: () => editIssue(issue.key, { summary: typed }),
      issueKeys: [issue.key],
      failed: 'The summary could not be saved',
    });
  return (
    <header className="issue-head">
      <h1>
        <InlineText label="summary" value={summary} onSave={save} isReadOnly={readOnly} isRequired>
          {summary === '' ? '(no summary)' : summary}
        </InlineText>
      </h1>
      {isFlagged(issue.fields, ids) && (
        <p className="issue-flagged">
          <FlagFilled label="" color={token('color.icon.danger')} size="small" /> Flagged
        </p>
      )}
    </header>
  );
}
