import { useSession } from '../../host/session-context';
import type { Issue } from '../../jira/shapes';
import { InlineText } from '../../parts/text/inline-text';
import { useEdit } from './use-edit';

/** Labels contain no spaces: in the field, spaces separate them. */
export function LabelsField({ issue }: { readonly issue: Issue }) {
  const { readOnly } = useSession();
  const edit = useEdit(issue.key);
  const labels = issue.fields.labels ?? [];
  const save = (typed: string) =>
    void edit({ labels: [...new Set(typed.split(/[\s,]+/).filter((label) => label !== ''))] }, 'Labels');
  return (
    <InlineText label="labels" value={labels.join(' ')} onSave={save} isReadOnly={readOnly}>
      {labels.length === 0 ? (
        <span className="subtlest">None</span>
      ) : (
        <span className="labels">
          {labels.map((label) => (
            <span key={label} className="label">
              {label}
            </span>
          ))}
        </span>
      )}
    </InlineText>
  );
}
