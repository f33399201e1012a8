import './marks.css';
import Lozenge from '@atlaskit/lozenge';
import type { Status } from '../../jira/shapes';

const appearances = new Map<string, 'default' | 'inprogress' | 'success'>([
  ['new', 'default'],
  ['indeterminate', 'inprogress'],
  ['done', 'success'],
]);

/** Jira's colour of a status: by its category. */
const statusAppearance = (status: Status) => appearances.get(status.statusCategory.key) ?? 'default';

export function StatusLozenge({ status }: { readonly status: Status }) {
  return (
    <span className="status-lozenge">
      <Lozenge appearance={statusAppearance(status)} maxWidth={160}>
        {status.name}
      </Lozenge>
    </span>
  );
}
