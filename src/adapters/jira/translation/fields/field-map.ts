import { isSet, type Json, objectAt } from './json';

/**
 * A field as in Jira's answers: by id, in old changelogs only by name. `id` is null if an export contains the field's
 * history but not which value belongs to it.
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
  /** In order of preference: an item's estimate is in the first of these that it uses. */
  readonly estimate: readonly FieldRef[];
  readonly startOn: readonly FieldRef[];
  /** Used for an item without a due date. */
  readonly targetEnd: readonly FieldRef[];
  /** Acceptance criteria, if they have their own field. */
  readonly criteria: readonly FieldRef[];
  /** Names of types that hold other items, if types have no level. */
  readonly parentTypes: readonly string[];
}

/** Jira's own field for a due date; if it is empty, a target date is used. */
export const DUE_DATE: FieldRef = { id: 'duedate', name: 'duedate' };

/** Jira's own estimate in time, in seconds: used by teams without another estimate. */
export const TIME_ESTIMATE: FieldRef & { readonly id: string } = {
  id: 'timeoriginalestimate',
  name: 'timeoriginalestimate',
};

/** The value of an issue's field. Some answers contain the estimate in time only within `timetracking`. */
export function fieldValue(fields: Json, id: string): unknown {
  const own = fields[id];
  if (isSet(own) || id !== TIME_ESTIMATE.id) return own;
  const tracking = objectAt(fields, 'timetracking');
  return tracking?.['originalEstimateSeconds'] ?? secondsIn(tracking?.['originalEstimate']);
}

/** Jira's default lengths of a working day and week, unless a site sets others. */
const UNIT_HOURS: Readonly<Record<string, number>> = { w: 40, d: 8, h: 1, m: 1 / 60 };

/** "1w 2d 4h 30m" in seconds; undefined for any other text. */
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

/** The key that joins a field's history and its present value. */
export function fieldKey(ref: FieldRef): string {
  return ref.id ?? ref.name;
}

/** For a site about which nothing is known. */
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
