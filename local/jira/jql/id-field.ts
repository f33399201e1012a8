import { badRequest } from '../problem';
import type { Clause, ClauseValue } from './clause';
import { isNegative, unsupported } from './clause';
import type { Condition } from './condition';
import { among, condition, join } from './condition';
import { idsOfFunction } from './functions';
import type { JqlContext } from './jql-context';
import type { JqlField } from './jql-field';

interface IdFieldSetting {
  /** The ids that match a text; none = no such value. */
  readonly resolve: (text: string, context: JqlContext) => readonly (string | number)[];
  /** The kind of functions that belong to the field. */
  readonly functions?: string;
  readonly has: (ids: readonly (string | number)[]) => Condition;
  /** The field has a value. Null if it always has one. */
  readonly filled: string | null;
  readonly order?: (context: JqlContext) => Condition;
  readonly compare?: (clause: Clause, context: JqlContext) => Condition;
  /** A word that means "empty" in this field. */
  readonly emptyWord?: string;
  /** Jira's message for a value that does not exist. */
  readonly missing?: (text: string, field: string) => string;
}

const SETS = new Set(['=', '!=', 'in', 'not in']);

/** A field whose values are things with an id: a project, a status, a user, a version. */
export function idField(setting: IdFieldSetting): JqlField {
  return {
    ...(setting.order === undefined ? {} : { order: setting.order }),
    where: (asked, context) => {
      const clause = { ...asked, values: asked.values.map((value) => meant(value, setting.emptyWord)) };
      const empties = clause.values.some((value) => value.kind === 'empty');
      if (clause.operator === 'is' || clause.operator === 'is not') {
        if (setting.filled === null || !clause.values.every((value) => value.kind === 'empty')) {
          throw unsupported(clause.field, clause.operator);
        }
        return condition(clause.operator === 'is' ? `NOT (${setting.filled})` : setting.filled);
      }
      if (!SETS.has(clause.operator)) {
        if (setting.compare === undefined) throw unsupported(clause.field, clause.operator);
        return setting.compare(clause, context);
      }
      const ids = clause.values.flatMap((value) => idsFor(value, clause.field, { setting, context }));
      const filled = condition(setting.filled ?? '1');
      const has = setting.has(ids);
      // Jira's "not" never finds issues in which the field is empty.
      if (isNegative(clause.operator)) return join('AND', [filled, condition(`NOT ${has.sql}`, ...has.values)]);
      return empties ? join('OR', [has, condition(`NOT (${filled.sql})`)]) : has;
    },
  };
}

const meant = (value: ClauseValue, emptyWord: string | undefined): ClauseValue =>
  emptyWord !== undefined && value.kind === 'value' && value.text.toLowerCase() === emptyWord
    ? { kind: 'empty' }
    : value;

function idsFor(
  value: ClauseValue,
  field: string,
  { setting, context }: { readonly setting: IdFieldSetting; readonly context: JqlContext },
): readonly (string | number)[] {
  if (value.kind === 'empty') return [];
  if (value.kind === 'function') return idsOfFunction(setting.functions ?? '', value, context);
  const ids = setting.resolve(value.text, context);
  if (ids.length > 0) return ids;
  throw badRequest(
    setting.missing?.(value.text, field) ?? `The value '${value.text}' does not exist for the field '${field}'.`,
  );
}

/** One value in a column of the table `issue`. */
export const inColumn = (column: string, nullable = true) => ({
  has: (ids: readonly (string | number)[]) => among(column, ids),
  filled: nullable ? `${column} IS NOT NULL` : null,
});

/** Several values in the table of tags. */
export const inTags = (kind: string) => ({
  has: (values: readonly (string | number)[]): Condition => {
    const found = among('value', values);
    return condition(`id IN (SELECT issue FROM issue_tag WHERE kind = '${kind}' AND ${found.sql})`, ...found.values);
  },
  filled: `id IN (SELECT issue FROM issue_tag WHERE kind = '${kind}')`,
});

/** The entries of a catalogue that match a text: by id, or by any of their names, ignoring case. */
export function matching<Entry extends { readonly id: string | number }>(
  entries: Iterable<Entry>,
  text: string,
  names: (entry: Entry) => readonly string[],
): readonly string[] {
  const wanted = text.toLowerCase();
  const named: string[] = [];
  const numbered: string[] = [];
  for (const entry of entries) {
    if (names(entry).some((name) => name.toLowerCase() === wanted)) named.push(String(entry.id));
    else if (String(entry.id) === text) numbered.push(String(entry.id));
  }
  return named.length > 0 ? named : numbered;
}

/** Sorts by the position of an id in a list. */
export const orderByPlace = (column: string, ids: Iterable<string>): Condition =>
  condition(
    `json_extract(?, '$."' || ${column} || '"')`,
    JSON.stringify(Object.fromEntries([...ids].map((id, place) => [id, place]))),
  );
