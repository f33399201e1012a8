import { fieldEvidence } from '../../../src/adapters/jira/translation/fields/exported-fields';
import { type CustomRole, ROLES } from '../../../src/adapters/jira/translation/fields/field-names';
import { dateOf, field, isObject, type JsonObject, listOf, objectOf } from '../reading';
import type { SiteField } from '../site';
import type { RawIssue } from './raw-issue';

const GREENHOPPER = 'com.pyxis.greenhopper.jira:';
const TYPES = 'com.atlassian.jira.plugin.system.customfieldtypes:';

export interface FoundFields {
  readonly fields: readonly SiteField[];
  readonly sprint: string | null;
  readonly flagged: string | null;
  readonly epicLink: string | null;
  readonly estimate: string | null;
  /** The field for the name in a history item; null if no field of the export has this name. */
  readonly idOfName: ReadonlyMap<string, string>;
}

/** Learns the custom fields and their content from the values and histories of an export. */
export class CustomFields {
  readonly #evidence = fieldEvidence();
  readonly #samples = new Map<string, unknown>();
  readonly #namesById = new Map<string, string>();
  #usesSprints = false;
  #usesFlags = false;

  observe(issue: RawIssue): void {
    const { fields, histories } = issue;
    this.#evidence.observe({
      fields,
      changelog: { histories: histories.map(({ created, items }) => ({ created, items })) },
    });
    for (const [id, value] of Object.entries(fields)) {
      if (!id.startsWith('customfield_') || value === null || value === undefined) continue;
      if (!this.#samples.has(id)) this.#samples.set(id, value);
    }
    if (fields['sprint'] !== undefined || fields['closedSprints'] !== undefined) this.#usesSprints = true;
    if (fields['flagged'] !== undefined) this.#usesFlags = true;
    for (const history of histories) {
      for (const item of history.items) {
        const [name, id] = [field(item, 'field'), field(item, 'fieldId')];
        if (name === 'Sprint') this.#usesSprints = true;
        if (name === 'Flagged') this.#usesFlags = true;
        if (name !== null && id?.startsWith('customfield_') === true) this.#namesById.set(id, name);
      }
    }
  }

  /** `names` and `schema` of fields, which come with a page of issues. */
  tell(page: JsonObject): void {
    this.#evidence.tell(page);
    for (const [id, name] of Object.entries(objectOf(page['names']))) {
      if (id.startsWith('customfield_') && typeof name === 'string') this.#namesById.set(id, name);
    }
  }

  found(): FoundFields {
    const known = this.#evidence.fields();
    const names = new Map(this.#namesById);
    for (const refs of ROLES.map((role) => known[role])) {
      for (const { id, name } of refs) if (id !== null) names.set(id, name);
    }
    const first = (role: CustomRole): string | null => known[role].find((ref) => ref.id !== null)?.id ?? null;
    const sprint = first('sprint') ?? (this.#usesSprints ? this.#spare(10_020) : null);
    const flagged = first('flagged') ?? (this.#usesFlags ? this.#spare(10_021) : null);
    const roles = { sprint, flagged, epicLink: first('epicLink'), estimate: first('estimate') };
    const ids = new Set(
      [...this.#samples.keys(), ...names.keys(), ...Object.values(roles).flatMap((id) => id ?? [])].filter((id) =>
        id.startsWith('customfield_'),
      ),
    );
    const fields = [...ids].map((id) => fieldOf(id, names.get(id), { ...roles, sample: this.#samples.get(id) }));
    return { ...roles, fields, idOfName: new Map(fields.map((own) => [own.name, own.id])) };
  }

  #spare(number: number): string {
    let free = number;
    while (this.#samples.has(`customfield_${free}`)) free += 1;
    return `customfield_${free}`;
  }
}

type Roles = Pick<FoundFields, 'sprint' | 'flagged' | 'epicLink' | 'estimate'>;

function fieldOf(id: string, name: string | undefined, roles: Roles & { readonly sample: unknown }): SiteField {
  const schema = (type: string, custom: string, items?: string) => ({
    type,
    custom,
    customId: Number(id.replace('customfield_', '')),
    ...(items === undefined ? {} : { items }),
  });
  if (id === roles.sprint) return { id, name: 'Sprint', schema: schema('array', `${GREENHOPPER}gh-sprint`, 'json') };
  if (id === roles.epicLink) return { id, name: 'Epic Link', schema: schema('any', `${GREENHOPPER}gh-epic-link`) };
  if (id === roles.flagged)
    return { id, name: 'Flagged', schema: schema('array', `${TYPES}multicheckboxes`, 'option') };
  const { sample } = roles;
  const named = name ?? id;
  if (id === roles.estimate || typeof sample === 'number')
    return { id, name: named, schema: schema('number', `${TYPES}float`) };
  if (typeof sample === 'string') {
    if (/^\d\|[a-z0-9]+:/.test(sample)) return { id, name: named, schema: schema('any', `${GREENHOPPER}gh-lexo-rank`) };
    if (dateOf(sample) === sample) return { id, name: named, schema: schema('date', `${TYPES}datepicker`) };
    return { id, name: named, schema: schema('string', `${TYPES}textfield`) };
  }
  if (Array.isArray(sample)) {
    const items = isObject(listOf(sample)[0]) ? 'option' : 'string';
    return {
      id,
      name: named,
      schema: schema('array', items === 'option' ? `${TYPES}multiselect` : `${TYPES}labels`, items),
    };
  }
  if (field(sample, 'accountId') !== null) return { id, name: named, schema: schema('user', `${TYPES}userpicker`) };
  if (field(sample, 'value') !== null) return { id, name: named, schema: schema('option', `${TYPES}select`) };
  return { id, name: named, schema: schema('any', `${TYPES}readonlyfield`) };
}
