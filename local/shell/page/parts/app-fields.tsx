import { appFieldsOf, type FieldIds } from '../jira/field-ids';
import type { Fields } from '../jira/shapes';

/** Values of the apps' own fields, as Jira shows such fields on cards and in lists. */
export function AppFields({ fields, ids }: { readonly fields: Fields; readonly ids: FieldIds }) {
  const shown = appFieldsOf(fields, ids);
  if (shown.length === 0) return null;
  return <span className="card-parent subtlest small clipped">{shown.join(' · ')}</span>;
}
