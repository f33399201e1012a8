import { badFields } from '../problem';
import { listOf, numberOf, objectOf, textOf } from '../reading';
import type { IssueRecord } from '../store/issue-record';
import { without } from '../without';
import { SETTERS, UnusableValue, customValue } from './field-values';
import type { WriteSession } from './write-session';

export interface IssueEdit {
  /** Field id → its new value. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Field id → operations: `[{"add": …}, {"remove": …}, {"set": …}]`. */
  readonly update: Readonly<Record<string, unknown>>;
}

/** The issue after an edit; throws Jira's 400 with every field that could not be set. */
export function edited(record: IssueRecord, edit: IssueEdit, session: WriteSession): IssueRecord {
  const errors: Record<string, string> = {};
  let result = record;
  const apply = (fieldId: string, value: (now: IssueRecord) => unknown): void => {
    try {
      result = { ...result, ...changed(result, { fieldId, value: value(result) }, session) };
    } catch (cause) {
      if (!(cause instanceof UnusableValue)) throw cause;
      errors[fieldId] = cause.message;
    }
  };
  // The type and the project determine the meaning of other values.
  const first = Object.entries(edit.fields).filter(([fieldId]) => fieldId === 'issuetype');
  const rest = Object.entries(edit.fields).filter(([fieldId]) => fieldId !== 'issuetype');
  for (const [fieldId, value] of [...first, ...rest]) apply(fieldId, () => value ?? null);
  for (const [fieldId, operations] of Object.entries(edit.update)) {
    if (fieldId === 'comment' || fieldId === 'issuelinks' || fieldId === 'worklog') continue;
    for (const operation of listOf(operations)) apply(fieldId, (now) => operated(now, fieldId, operation));
  }
  if (Object.keys(errors).length > 0) throw badFields(errors);
  return result;
}

function changed(
  record: IssueRecord,
  { fieldId, value }: { readonly fieldId: string; readonly value: unknown },
  session: WriteSession,
): Partial<IssueRecord> {
  const { catalogue, roles } = session.store;
  if (fieldId === roles.sprint) return { sprintIds: sprintsAfter(record, value, session) };
  if (fieldId === roles.epicLink) return SETTERS['parent']?.(record, value, session) ?? {};
  const setter = SETTERS[fieldId];
  if (setter !== undefined) return setter(record, value, session);
  const field = catalogue.fields.get(fieldId);
  if (field?.schema.custom === undefined || fieldId === roles.rank) {
    throw new UnusableValue(`Field '${fieldId}' cannot be set. It is not on the appropriate screen, or unknown.`);
  }
  if (field.schema.custom.startsWith('ari:cloud:ecosystem::extension/')) {
    throw new UnusableValue('Field does not support update');
  }
  const others = without(record.custom, fieldId);
  const own = customValue(field, value);
  return { custom: own === null ? others : { ...others, [fieldId]: own } };
}

/** The Sprint field accepts one sprint's number; closed sprints stay in the list. */
export function sprintsAfter(record: IssueRecord, value: unknown, { store }: WriteSession): readonly number[] {
  const over = record.sprintIds.filter((id) => store.catalogue.sprints.get(String(id))?.state === 'closed');
  if (value === null) return over;
  const id = numberOf(Array.isArray(value) ? value[0] : value);
  const sprint = id === null ? undefined : store.catalogue.sprints.get(String(id));
  if (id === null || sprint === undefined) throw new UnusableValue('Number value expected as the Sprint id.');
  if (sprint.state === 'closed') throw new UnusableValue('Issue can be assigned only active or future sprints.');
  return [...over.filter((known) => known !== id), id];
}

/** The value of a field after one operation of an `update`. */
function operated(record: IssueRecord, fieldId: string, operation: unknown): unknown {
  const { set, add, remove, edit } = objectOf(operation);
  if (set !== undefined) return set;
  if (edit !== undefined) return edit;
  const now = listNow(record, fieldId);
  if (now === null) throw new UnusableValue(`Field '${fieldId}' does not support the operation.`);
  const same = (entry: unknown, other: unknown): boolean =>
    textOf(entry) === null
      ? ['id', 'name', 'value'].some((name) => {
          const text = textOf(objectOf(other)[name]);
          return text !== null && text === textOf(objectOf(entry)[name]);
        })
      : entry === other;
  if (remove !== undefined) return now.filter((entry) => !same(entry, remove));
  if (add !== undefined) return now.some((entry) => same(entry, add)) ? now : [...now, add];
  throw new UnusableValue(`Operation not supported for the field '${fieldId}'.`);
}

function listNow(record: IssueRecord, fieldId: string): readonly unknown[] | null {
  switch (fieldId) {
    case 'labels':
      return record.labels;
    case 'fixVersions':
      return record.versionIds.map((id) => ({ id }));
    case 'versions':
      return record.affectedVersionIds.map((id) => ({ id }));
    case 'components':
      return record.components;
    default:
      return fieldId in SETTERS ? null : listOf(record.custom[fieldId] ?? []);
  }
}
