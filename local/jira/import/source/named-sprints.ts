import { roleOfName } from '../../../../src/adapters/jira/translation/fields/field-names';
import { isObject, type JsonObject, listOf, textOf } from '../../reading';
import { sprintOfName } from './made-up';
import { idInHistory } from './named-values';

/**
 * Sprints that an export tells by their names alone, in a field that is known to hold sprints: by its name, or by the issue's own
 * history. Each is a sprint without dates, with the id that the history gives to its name; whether it runs is not told.
 */
export function withNamedSprints(issue: JsonObject, names: unknown): JsonObject {
  const { fields, changelog } = issue;
  if (!isObject(fields)) return issue;
  const inHistory = sprintFieldsIn(changelog);
  const told: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    const name = isObject(names) ? textOf(names[field]) : null;
    if (!inHistory.has(field) && (name === null || roleOfName(name)?.role !== 'sprint')) continue;
    const sprints = (Array.isArray(value) ? value : [value]).map((sprint) => named(sprint, changelog));
    if (sprints.length > 0 && sprints.every((sprint) => sprint !== null)) told[field] = sprints;
  }
  return Object.keys(told).length === 0 ? issue : { ...issue, fields: { ...fields, ...told } };
}

/** Null for anything but a name: what Jira itself writes is read as it is. */
function named(value: unknown, changelog: unknown): JsonObject | null {
  if (typeof value !== 'string' || /[[{]/.test(value) || !/\p{L}/u.test(value)) return null;
  const sprint = sprintOfName(value.trim());
  return { ...sprint, id: idInHistory(changelog, 'sprint', sprint.name) ?? sprint.id, byName: true };
}

function sprintFieldsIn(changelog: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const history of isObject(changelog) ? listOf(changelog['histories']) : []) {
    for (const item of isObject(history) ? listOf(history['items']) : []) {
      const fieldId = isObject(item) && textOf(item['field']) === 'Sprint' ? textOf(item['fieldId']) : null;
      if (fieldId !== null) ids.add(fieldId);
    }
  }
  return ids;
}
