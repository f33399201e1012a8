import type { ItemState } from '../../../../core/model/work-item';
import { type TranslationContext, itemIdOf, pastInstant, seeIteration, seePerson } from '../site/context';
import { DUE_DATE, type FieldRef, fieldKey, fieldValue } from '../fields/field-map';
import { dateFrom } from '../fields/instant';
import { idAt, isObject, isSet, type Json, listAt, numberIn, objectAt, textAt } from '../fields/json';
import { holderByLink } from './links';
import { iterationFrom, sprintEntries } from '../fields/sprint-value';
import { countedStatus, isUndoneBy, type Resolution, resolutionIn } from '../changelog/resolutions';
import { categoryFrom } from '../fields/status-category';
import { versionFrom } from '../fields/version-value';

/** The item's state by its fields; undefined if they do not contain it, or contain no plausible value. */
export type PresentState = { readonly [Key in keyof ItemState]: ItemState[Key] | undefined };

export interface PresentReading {
  readonly state: PresentState;
  /** The field that holds each of these, of several possible ones. */
  readonly estimateField: string | null;
  readonly startField: string | null;
  readonly dueField: string | null;
  readonly resolution: Resolution | null;
  /** Whether a link names the parent: then the history of such links tells of former ones. */
  readonly parentByLink: boolean;
}

export interface PresentSource {
  readonly key: string;
  readonly fields: Json;
  /** Fields that the item's changelog mentions: these were in use, even if they have no value now. */
  readonly usedFields: ReadonlySet<string>;
  readonly report: (path: string, why: string) => void;
}

/** Reads the present state from `fields`, and remembers what they contain about the site. */
export function readPresent(source: PresentSource, context: TranslationContext): PresentReading {
  const { key, fields } = source;
  const projectKey = readProject(source, context);
  const estimate = chosenField(context.fields.estimate, source);
  const start = chosenField(context.fields.startOn, source);
  const due = chosenField([DUE_DATE, ...context.fields.targetEnd], source);
  const parentId = readParent(fields, context);
  const holderId = parentId === null ? holderByLink(fields, context) : null;
  return {
    estimateField: estimate && fieldKey(estimate),
    startField: start && fieldKey(start),
    dueField: due && fieldKey(due),
    resolution: resolutionIn(fields),
    parentByLink: parentId === null,
    state: {
      key,
      projectKey,
      type: textAt(objectAt(fields, 'issuetype') ?? {}, 'name') ?? undefined,
      statusId: readStatus(source, context),
      ownerId: seePerson(fields['assignee'], context),
      parentId: parentId ?? holderId,
      iterationIds: readIterations(source, context),
      versionIds: readVersions(source, { context, projectKey }),
      estimate: readValue(estimate, source, (value) => estimateFrom(value, estimate?.id ?? '')),
      priority: textAt(objectAt(fields, 'priority') ?? {}, 'name'),
      startOn: readValue(start, source, dateFrom),
      dueOn: readValue(due, source, dateFrom),
      flagged: readFlag(fields, context),
    },
  };
}

/** A number of points, or of hours if the team estimates in time; null if it is no estimate. */
export function estimateFrom(value: unknown, fieldId: string): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? numberIn(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number) || number < 0) return null;
  return fieldId === 'timeoriginalestimate' || fieldId === 'timeestimate' ? number / 3600 : number;
}

/** The first field with a value; otherwise the first with a history; otherwise the first. */
function chosenField(refs: readonly FieldRef[], { fields, usedFields }: PresentSource): FieldRef | null {
  return (
    refs.find((ref) => ref.id !== null && isSet(fieldValue(fields, ref.id))) ??
    refs.find((ref) => usedFields.has(fieldKey(ref))) ??
    refs[0] ??
    null
  );
}

function readValue<Value>(
  ref: FieldRef | null,
  { fields, report }: PresentSource,
  parse: (value: unknown) => Value | null,
): Value | null | undefined {
  if (ref === null || ref.id === null) return undefined;
  const value = fieldValue(fields, ref.id);
  if (!isSet(value)) return null;
  const parsed = parse(value);
  if (parsed !== null) return parsed;
  report(`fields.${ref.id}`, `cannot be ${JSON.stringify(value)?.slice(0, 40)}`);
  return undefined;
}

function readProject({ key, fields }: PresentSource, { seen }: TranslationContext): string {
  const project = objectAt(fields, 'project') ?? {};
  const projectKey = textAt(project, 'key') ?? projectKeyOf(key);
  if (!seen.projects.has(projectKey)) {
    const id = idAt(project, 'id') ?? projectKey;
    seen.projects.set(projectKey, { id, key: projectKey, name: textAt(project, 'name') ?? projectKey });
  }
  return projectKey;
}

/** "PLAT-7" is in "PLAT". */
export function projectKeyOf(itemKey: string): string {
  return itemKey.slice(0, Math.max(0, itemKey.lastIndexOf('-'))) || itemKey;
}

function readStatus({ fields, report }: PresentSource, context: TranslationContext): string | undefined {
  const { seen } = context;
  const status = objectAt(fields, 'status') ?? {};
  const id = idAt(status, 'id');
  if (id === null) {
    report('fields.status', 'missing');
    return undefined;
  }
  const known = seen.statuses.get(id);
  if (known === undefined || known.category === 'unknown') {
    const category = categoryFrom(status['statusCategory']);
    seen.statuses.set(id, { id, name: textAt(status, 'name') ?? known?.name ?? id, category });
  }
  return countedStatus(id, isUndoneBy(resolutionIn(fields)), context);
}

/** A sub-task's parent comes before an epic; Epic Link contains a key, all others an id and a key. */
function readParent(fields: Json, context: TranslationContext): string | null {
  for (const name of ['parent', 'epic']) {
    const parent = objectAt(fields, name);
    const id = parent && idAt(parent, 'id');
    const key = parent && textAt(parent, 'key');
    if (id && key) context.seen.idByKey.set(key, id);
    if (id) return id;
  }
  for (const ref of context.fields.epicLink) {
    const key = ref.id === null ? null : textAt(fields, ref.id);
    if (key !== null) return itemIdOf(key, context);
  }
  return null;
}

/** The Sprint field, or the `sprint` and `closedSprints` of the agile API. */
function readIterations({ fields, report }: PresentSource, context: TranslationContext): readonly string[] | undefined {
  const ref = context.fields.sprint.find(({ id }) => id !== null && isSet(fields[id]));
  const value = fields[ref?.id ?? ''];
  const sprints = [...sprintEntries(value), ...listAt(fields, 'closedSprints')];
  if (isObject(fields['sprint'])) sprints.push(fields['sprint']);
  const areKnown = sprints.length > 0 || 'sprint' in fields || context.fields.sprint.some(({ id }) => id !== null);
  if (!areKnown) return undefined;

  const ids: string[] = [];
  const updatedAt = pastInstant(fields['updated'], context);
  for (const sprint of sprints) {
    const iteration = iterationFrom(sprint);
    if (iteration === null) {
      report(`fields.${ref?.id ?? 'sprint'}`, 'holds a sprint that cannot be read');
    } else {
      if (isByName(sprint) && !context.seen.iterations.has(iteration.id)) {
        const why = 'known by its name alone: whether it runs, and from when to when, is not told';
        context.seen.problems.push({ place: `sprint ${iteration.name}`, why });
      }
      seeIteration(iteration, updatedAt, context);
      if (!ids.includes(iteration.id)) ids.push(iteration.id);
    }
  }
  return ids;
}

/** Exports of other tools may tell no more of a sprint than its name. */
const isByName = (sprint: unknown): boolean => isObject(sprint) && sprint['byName'] === true;

function readVersions(
  { fields, report }: PresentSource,
  { context, projectKey }: { readonly context: TranslationContext; readonly projectKey: string },
): readonly string[] {
  const ids: string[] = [];
  for (const version of listAt(fields, 'fixVersions')) {
    const read = versionFrom(version, projectKey);
    if (read === null) {
      report('fields.fixVersions', 'holds a version without an id');
      continue;
    }
    ids.push(read.id);
    if (!context.seen.versions.has(read.id)) context.seen.versions.set(read.id, read);
  }
  return ids;
}

/** Checked options of the Flagged field, or the agile API's `flagged`. */
function readFlag(fields: Json, context: TranslationContext): boolean | undefined {
  if (typeof fields['flagged'] === 'boolean') return fields['flagged'];
  const refs = context.fields.flagged.filter(({ id }) => id !== null);
  if (refs.length === 0) return undefined;
  return refs.some(({ id }) => id !== null && listAt(fields, id).length > 0);
}
