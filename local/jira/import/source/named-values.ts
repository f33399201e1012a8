import { isObject, type JsonObject, listOf, textOf } from '../../reading';

/** Fields with one value that is an object with a name in Jira. */
const NAMED = ['issuetype', 'priority', 'assignee', 'reporter', 'creator', 'resolution'] as const;

/**
 * Some exports flatten Jira's objects: they write "Done" for a status, or an object without its id. Such values become
 * objects with a name. A status or a version gets the id that the issue's own history has for the name, else the name
 * as its id.
 */
export function withNamedValues(issue: JsonObject): JsonObject {
  const { fields, changelog } = issue;
  if (!isObject(fields)) return issue;
  const idOf = (field: string, name: string): string => idInHistory(changelog, field, name) ?? name;
  const rebuilt: Record<string, unknown> = {};
  for (const field of NAMED) {
    const name = nameAlone(fields[field]);
    if (name !== null) rebuilt[field] = { name };
  }
  const status = withId(fields['status'], (name) => idOf('status', name));
  if (status !== null) rebuilt['status'] = status;
  const versions = fields['fixVersions'];
  if (Array.isArray(versions))
    rebuilt['fixVersions'] = versions.map((version) => withId(version, (name) => idOf('fix version', name)) ?? version);
  return { ...issue, fields: { ...fields, ...rebuilt } };
}

/** The value with its id; null if it has one already, or has no name. */
function withId(value: unknown, idOf: (name: string) => string): JsonObject | null {
  if (isObject(value) && textOf(value['id']) !== null) return null;
  const name = isObject(value) ? nameAlone(value['name']) : nameAlone(value);
  return name === null ? null : { ...(isObject(value) ? value : {}), id: idOf(name), name };
}

function nameAlone(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The id that stands beside a name in the history of a field. */
export function idInHistory(changelog: unknown, field: string, name: string): string | null {
  if (!isObject(changelog)) return null;
  for (const history of listOf(changelog['histories'])) {
    for (const item of isObject(history) ? listOf(history['items']) : []) {
      if (!isObject(item) || textOf(item['field'])?.toLowerCase() !== field) continue;
      if (item['toString'] === name && textOf(item['to']) !== null) return textOf(item['to']);
      if (item['fromString'] === name && textOf(item['from']) !== null) return textOf(item['from']);
    }
  }
  return null;
}
