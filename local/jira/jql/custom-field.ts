import type { SiteField } from '../site';
import type { Clause } from './clause';
import { unsupported } from './clause';
import { condition, join } from './condition';
import { dateField } from './date-field';
import type { JqlField } from './jql-field';
import { textField } from './text-field';

/** The search for a custom field, by the type of its schema. */
export function customField(field: SiteField): JqlField {
  const path = `json_extract(record, '$.custom.${field.id}')`;
  switch (field.schema.type) {
    case 'number':
      return numberField(path);
    case 'date':
      return dateField(`substr(${path}, 1, 10)`, 'date');
    case 'datetime':
      return dateField(`(unixepoch(${path}) * 1000)`, 'instant');
    case 'string':
      return textField(`lower(${path})`, { sorted: `lower(${path})` });
    default:
      return optionField(path);
  }
}

/** `path` is an SQL expression that gives a number, or NULL. */
export function numberField(path: string): JqlField {
  return {
    order: () => condition(path),
    where: (clause) => {
      const { operator, values } = clause;
      if (operator === 'is' || operator === 'is not')
        return condition(`${path} ${operator === 'is' ? 'IS NULL' : 'IS NOT NULL'}`);
      if (operator === '~' || operator === '!~') throw unsupported(clause.field, operator);
      const numbers = values.map((value) => numberFor(clause, value.kind === 'value' ? value.text : ''));
      if (operator === 'in' || operator === 'not in') {
        const any = join(
          'OR',
          numbers.map((number) => condition(`${path} = ?`, number)),
        );
        return operator === 'in' ? any : condition(`(${path} IS NOT NULL AND NOT ${any.sql})`, ...any.values);
      }
      return condition(`${path} ${operator} ?`, numbers[0] ?? 0);
    },
  };
}

function numberFor(clause: Clause, text: string): number {
  const number = Number(text);
  if (text === '' || Number.isNaN(number)) throw unsupported(clause.field, clause.operator);
  return number;
}

/** An option, a list of options, a user: matched by `value`, `name` or `accountId` at any depth. */
function optionField(path: string): JqlField {
  return {
    where: (clause) => {
      const { operator, values } = clause;
      if (operator === 'is' || operator === 'is not')
        return condition(`${path} ${operator === 'is' ? 'IS NULL' : 'IS NOT NULL'}`);
      if (operator !== '=' && operator !== '!=' && operator !== 'in' && operator !== 'not in')
        throw unsupported(clause.field, operator);
      const texts = values.flatMap((value) => (value.kind === 'value' ? [value.text.toLowerCase()] : []));
      const any = join(
        'OR',
        texts.map((text) =>
          condition(
            `EXISTS (SELECT 1 FROM json_tree(issue.record, '${pathIn(path)}') AS node WHERE lower(node.atom) = ? AND (node.key IN ('value', 'name', 'accountId') OR typeof(node.key) = 'integer' OR node.fullkey = '${pathIn(path)}'))`,
            text,
          ),
        ),
      );
      return operator === '=' || operator === 'in'
        ? any
        : condition(`(${path} IS NOT NULL AND NOT ${any.sql})`, ...any.values);
    },
  };
}

const pathIn = (extract: string): string => /'(.+)'/.exec(extract)?.[1] ?? '$';
