import { useFlags } from '@atlaskit/flag';
import { number } from '../../format/numbers';
import { useSession } from '../../host/session-context';
import { estimateOf, type FieldIds } from '../../jira/field-ids';
import type { Issue } from '../../jira/shapes';
import { flagIcon } from '../../parts/marks/flag-icon';
import { InlineText } from '../../parts/text/inline-text';
import { estimateTyped } from './estimate';
import { useEdit } from './use-edit';

export function EstimateField({ issue, ids }: { readonly issue: Issue; readonly ids: FieldIds }) {
  const { readOnly } = useSession();
  const { showFlag } = useFlags();
  const edit = useEdit(issue.key);
  const { value, fieldId } = estimateOf(issue.fields, ids);
  const save = (typed: string) => {
    const estimate = estimateTyped(typed);
    if (estimate === undefined || fieldId === null) {
      showFlag({
        title: 'Estimate could not be saved',
        description: `“${typed}” is not a number.`,
        icon: flagIcon('error'),
        isAutoDismiss: true,
      });
      return;
    }
    void edit({ [fieldId]: estimate }, 'Estimate');
  };
  return (
    <InlineText
      label="estimate"
      value={value === null ? '' : String(value)}
      onSave={save}
      isReadOnly={readOnly}
      inputMode="decimal"
    >
      {value === null ? (
        <span className="subtlest">None</span>
      ) : (
        <span className="estimate figure">{number(value)}</span>
      )}
    </InlineText>
  );
}
