import { isSet, type Json, objectAt } from './json';

/**
 * A field as Jira's answers name it: by id, and in old changelogs by name only. `id` is null where an export shows
 * the field's history without telling which value it is.
 */
export interface FieldRef {
  readonly id: string | null;
  readonly name: string;
}

/** Which fields of a site hold what the model needs. Each may be absent. */
export interface FieldMap {
  readonly sprint: readonly FieldRef[];
  readonly epicLink: readonly FieldRef[];
  readonly epicName: readonly FieldRef[];
  readonly flagged: readonly FieldRef[];
  /** In order of preference: an item's estimate is in the first that it uses. */
  readonly estimate: readonly FieldRef[];
  readonly startOn: readonly FieldRef[];
  /** Read where an item has no due date. */
  readonly targetEnd: readonly FieldRef[];
  /** Acceptance criteria, where they have a field of their own. */
  readonly criteria: readonly FieldRef[];
  /** Names of types that hold others, where types do not say their level themselves. */
  readonly parentTypes: readonly string[];
}

/** The field that every Jira has for a due date; target dates stand in for it where it is empty. */
export const DUE_DATE: FieldRef = { id: 'duedate', name: 'duedate' };

/** Jira's own estimate in time, in seconds: the estimate of teams that have no other. */
export const TIME_ESTIMATE: FieldRef & { readonly id: string } = {
  id: 'timeoriginalestimate',
  name: 'timeoriginalestimate',
};

/** What an issue has in a field. Some answers tell the estimate in time within `timetracking` only. */
export function fieldValue(fields: Json, id: string): unknown {
  const own = fields[id];
  if (isSet(own) || id !== TIME_ESTIMATE.id) return own;
  const tracking = objectAt(fields, 'timetracking');
  return tracking?.['originalEstimateSeconds'] ?? secondsIn(tracking?.['originalEstimate']);
}

/** Jira's own lengths of a day and a week of work, unless a site sets others. */
const UNIT_HOURS: Readonly<Record<string, number>> = { w: 40, d: 8, h: 1, m: 1 / 60 };

/** "1w 2d 4h 30m"; undefined where a text is no such time. */
function secondsIn(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  let hours = 0;
  for (const part of text.trim().split(/\s+/)) {
    const [, amount, unit] = /^(\d{1,6}(?:\.\d{1,3})?)([wdhm])$/.exec(part) ?? [];
    if (amount === undefined) return undefined;
    hours += Number(amount) * (UNIT_HOURS[unit ?? ''] ?? 0);
  }
  return Math.round(hours * 3600);
}

/** The one name under which an item's history and its present value of a field are kept together. */
export function fieldKey(ref: FieldRef): string {
  return ref.id ?? ref.name;
}

/** Where nothing is known of a site. */
export const NO_FIELDS: FieldMap = {
  sprint: [],
  epicLink: [],
  epicName: [],
  flagged: [],
  estimate: [],
  startOn: [],
  targetEnd: [],
  criteria: [],
  parentTypes: [],
};
