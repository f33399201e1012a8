import type { Clause } from './clause';
import { unsupported } from './clause';
import { condition, join } from './condition';
import { numberField } from './custom-field';
import { dateField } from './date-field';
import type { PropertyAlias } from '../property-alias';
import type { JqlField } from './jql-field';
import { textField } from './text-field';

/** The search for the value behind an alias. */
export function aliasField({ propertyKey, path, type }: PropertyAlias): JqlField {
  const names = ['properties', propertyKey, ...path.split('.')].map((name) => `."${name.replace(/["']/g, '')}"`);
  const value = `json_extract(record, '$${names.join('')}')`;
  switch (type) {
    case 'number':
      return numberField(value);
    case 'date':
      return dateField(`substr(${value}, 1, 10)`, 'date');
    case 'text':
      return textField(`lower(${value})`, { sorted: `lower(${value})` });
    case 'string':
    case 'user':
      return wholeText(value);
  }
}

/** Matches the whole text. */
function wholeText(value: string): JqlField {
  return {
    order: () => condition(value),
    where: (clause) => {
      const { operator } = clause;
      if (operator === 'is' || operator === 'is not') {
        return condition(`${value} ${operator === 'is' ? 'IS NULL' : 'IS NOT NULL'}`);
      }
      const any = join(
        'OR',
        textsOf(clause).map((text) => condition(`${value} = ?`, text)),
      );
      if (operator === '=' || operator === 'in') return any;
      if (operator !== '!=' && operator !== 'not in') throw unsupported(clause.field, operator);
      return condition(`(${value} IS NOT NULL AND NOT ${any.sql})`, ...any.values);
    },
  };
}

const textsOf = ({ values }: Clause): readonly string[] =>
  values.flatMap((value) => (value.kind === 'value' ? [value.text] : []));
