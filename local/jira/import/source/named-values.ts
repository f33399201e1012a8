import { isObject, type JsonObject, listOf, textOf } from '../../reading';

/** Fields of one value that Jira tells as objects with a name. */
const NAMED = ['issuetype', 'priority', 'assignee', 'reporter', 'creator', 'resolution'] as const;

/**
 * Exports that flatten what Jira tells write "Done" for a status, or an object without its id. Names stand in for objects then:
 * a status and a version get the id that the issue's own history gives to the name, else the name as their id.
 */
export function withNamedValues(issue: JsonObject): JsonObject {
  const { fields, changelog } = issue;
  if (!isObject(fields)) return issue;
  const idOf = (field: string, name: string): string => idInHistory(changelog, field, name) ?? name;
  const told: Record<string, unknown> = {};
  for (const field of NAMED) {
    const name = nameAlone(fields[field]);
    if (name !== null) told[field] = { name };
  }
  const status = withId(fields['status'], (name) => idOf('status', name));
  if (status !== null) told['status'] = status;
  const versions = fields['fixVersions'];
  if (Array.isArray(versions))
    told['fixVersions'] = versions.map((version) => withId(version, (name) => idOf('fix version', name)) ?? version);
  return { ...issue, fields: { ...fields, ...told } };
}

/** The value with its id; null where it has one, or no name. */
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
