import type { Change } from '../../../../src/core/model/change';
import type { JiraNames } from './names';

type Side = readonly [id: string | null, text: string | null];

/** A change as an item of Jira's changelog; null for a change that no changelog contains. */
export function historyItem(
  change: Change,
  itemId: string,
  names: JiraNames,
): Readonly<Record<string, unknown>> | null {
  const person = (id: string | null): Side => [id, id];
  const status = (id: string): Side => [names.status(id).id, names.status(id).name];
  const text = (value: number | string | null): Side => [null, value === null ? null : String(value)];
  const date = (value: string | null): Side => [value, value === null ? null : `${value} 00:00:00.0`];
  const parent = (id: string | null): Side => {
    const key = id === null ? null : names.keyOf(id);
    return key === null ? [null, null] : [id, key];
  };
  const sprints = (ids: readonly string[]): Side => {
    const named = ids.flatMap((id) => names.sprint(id) ?? []);
    return [named.map(({ id }) => id).join(', '), named.map(({ name }) => name.replaceAll(',', ' ')).join(', ')];
  };
  const { fields } = names;
  switch (change.kind) {
    case 'status':
      return item('status', 'status', [status(change.from), status(change.to)]);
    case 'owner':
      return item('assignee', 'assignee', [person(change.from), person(change.to)]);
    case 'parent':
      return item('Parent', 'parent', [parent(change.from), parent(change.to)]);
    case 'iterations':
      return item(fields.sprint.name, fields.sprint.id, [sprints(change.from), sprints(change.to)]);
    case 'estimate':
      return item(fields.points.name, fields.points.id, [text(change.from), text(change.to)]);
    case 'priority':
      return item('priority', 'priority', [text(change.from), text(change.to)]);
    case 'start-date':
      return item(fields.startDate.name, fields.startDate.id, [date(change.from), date(change.to)]);
    case 'due-date':
      return item('duedate', 'duedate', [date(change.from), date(change.to)]);
    case 'flag':
      return item(fields.flagged.name, fields.flagged.id, [flag(change.from), flag(change.to)]);
    case 'type':
      return item('issuetype', 'issuetype', [text(change.from), text(change.to)]);
    case 'project':
      return item('Key', undefined, [text(names.key(itemId, change.from)), text(names.key(itemId, change.to))]);
    case 'title':
      return item('summary', 'summary', [text(null), text(null)]);
    default:
      return null;
  }
}

const flag = (on: boolean): Side => (on ? ['[10019]', 'Impediment'] : [null, '']);

function item(
  field: string,
  fieldId: string | undefined,
  [[from, fromString], [to, toString]]: readonly [Side, Side],
): Readonly<Record<string, unknown>> {
  const fieldtype = fieldId?.startsWith('customfield_') === true ? 'custom' : 'jira';
  return { field, fieldtype, ...(fieldId !== undefined && { fieldId }), from, fromString, to, toString };
}
