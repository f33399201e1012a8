import type { SiteField } from '../site';

/** The custom fields with the meanings that Jira Software gives to them; found by schema, null if absent. */
export interface FieldRoles {
  readonly sprint: string | null;
  readonly epicLink: string | null;
  readonly epicName: string | null;
  readonly rank: string | null;
  readonly flagged: string | null;
}

const GREENHOPPER = 'com.pyxis.greenhopper.jira:';

export function fieldRoles(fields: Iterable<SiteField>): FieldRoles {
  const list = [...fields];
  const byKind = (kind: string): string | null =>
    list.find((field) => field.schema.custom === GREENHOPPER + kind)?.id ?? null;
  return {
    sprint: byKind('gh-sprint'),
    epicLink: byKind('gh-epic-link'),
    epicName: byKind('gh-epic-label'),
    rank: byKind('gh-lexo-rank'),
    flagged: list.find((field) => field.name === 'Flagged' && field.schema.custom !== undefined)?.id ?? null,
  };
}
