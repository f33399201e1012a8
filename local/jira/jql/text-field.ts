import type { Clause } from './clause';
import { unsupported } from './clause';
import type { Condition } from './condition';
import { condition, join } from './condition';
import type { JqlField } from './jql-field';

/** Searches by words, ignoring case: all have to occur; `"in this order"` and `begin*` are supported. */
export function textField(expression: string, options: { readonly sorted?: string } = {}): JqlField {
  const { sorted } = options;
  return {
    ...(sorted === undefined ? {} : { order: () => condition(sorted) }),
    where: (clause) => {
      if (clause.operator === 'is' || clause.operator === 'is not') {
        return condition(`coalesce(${expression}, '') ${clause.operator === 'is' ? '=' : '<>'} ''`);
      }
      if (clause.operator !== '~' && clause.operator !== '!~') throw unsupported(clause.field, clause.operator);
      const found = join(
        'AND',
        wordsOf(clause).map((word) => containing(expression, word)),
      );
      return clause.operator === '~' ? found : condition(`NOT ${found.sql}`, ...found.values);
    },
  };
}

function wordsOf(clause: Clause): readonly string[] {
  const [value] = clause.values;
  if (value?.kind !== 'value') throw unsupported(clause.field, clause.operator);
  const text = value.text.toLowerCase();
  const phrases = [...text.matchAll(/"([^"]+)"|([^\s"]+)/g)].map((match) => match[1] ?? match[2] ?? '');
  return phrases.map((phrase) => phrase.replaceAll('*', '')).filter((phrase) => phrase !== '');
}

const containing = (expression: string, word: string): Condition => condition(`instr(${expression}, ?) > 0`, word);
