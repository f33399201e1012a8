import * as z from 'zod';
import type { Field, Fields } from './shapes';

/** The custom fields that this page uses; null if the site has none. */
export interface FieldIds {
  readonly sprint: string | null;
  readonly flagged: string | null;
  readonly epicLink: string | null;
  /** The board's own estimate first, then all fields that the site names story points. */
  readonly estimates: readonly string[];
  /** Fields of apps, in the order in which the site has them. */
  readonly ofApps: readonly { readonly id: string; readonly name: string }[];
}

const OF_AN_APP = 'ari:cloud:ecosystem::extension/';
const GREENHOPPER = 'com.pyxis.greenhopper.jira:';

/** Finds the fields by their type; a plain number field is recognised as an estimate only by its name. */
export function findFieldIds(fields: readonly Field[]): FieldIds {
  const byType = (type: string): string | null =>
    fields.find((field) => field.schema?.custom === `${GREENHOPPER}${type}`)?.id ?? null;
  const storyPoints = fields
    .filter((field) => field.schema?.type === 'number' && /^story points?( estimate)?$/i.test(field.name))
    .map((field) => field.id);
  const teamManaged = byType('jsw-story-points');
  const flagged = fields.find((field) => field.schema?.items === 'option' && /^flagged$/i.test(field.name));
  return {
    sprint: byType('gh-sprint'),
    epicLink: byType('gh-epic-link'),
    flagged: flagged?.id ?? null,
    estimates: [...new Set([...storyPoints, ...(teamManaged === null ? [] : [teamManaged])])],
    ofApps: fields
      .filter(({ schema }) => schema?.custom?.startsWith(OF_AN_APP) === true)
      .map(({ id, name }) => ({ id, name })),
  };
}

/** The fields that a list of issues needs. */
export const rowFields = (ids: FieldIds): readonly string[] => [
  ...[
    'summary',
    'status',
    'issuetype',
    'priority',
    'assignee',
    'parent',
    'created',
    'updated',
    'duedate',
    'labels',
    'fixVersions',
  ],
  ...[ids.sprint, ids.flagged, ...ids.estimates, ...ids.ofApps.map(({ id }) => id)].filter((id) => id !== null),
];

/** The number of fields that fit on a card. */
const MAX_OF_APPS = 3;

/** The values of app fields of an issue for a card, by name. */
export function appFieldsOf(fields: Fields, ids: FieldIds): readonly string[] {
  return ids.ofApps
    .flatMap(({ id, name }) => {
      const value = fields[id];
      return typeof value === 'string' || typeof value === 'number' ? [`${name}: ${String(value)}`] : [];
    })
    .slice(0, MAX_OF_APPS);
}

/** The first estimate that is set, with its field. */
export function estimateOf(
  fields: Fields,
  ids: FieldIds,
): { readonly value: number | null; readonly fieldId: string | null } {
  for (const fieldId of ids.estimates) {
    const value = fields[fieldId];
    if (typeof value === 'number') return { value, fieldId };
  }
  return { value: null, fieldId: ids.estimates.find((id) => id in fields) ?? ids.estimates[0] ?? null };
}

export const isFlagged = (fields: Fields, ids: FieldIds): boolean => {
  const value = ids.flagged === null ? null : fields[ids.flagged];
  return Array.isArray(value) && value.length > 0;
};

const sprintValueShape = z.object({ id: z.number(), name: z.string(), state: z.string() });
export type SprintValue = z.infer<typeof sprintValueShape>;

/** The sprints in the Sprint field; values in an older shape are omitted. */
export function sprintsOf(fields: Fields, ids: FieldIds): readonly SprintValue[] {
  const value = ids.sprint === null ? null : fields[ids.sprint];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => {
    const parsed = sprintValueShape.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The present sprint, if any; closed ones are history. */
export const currentSprint = (fields: Fields, ids: FieldIds): SprintValue | null =>
  sprintsOf(fields, ids).findLast((sprint) => sprint.state.toLowerCase() !== 'closed') ?? null;
