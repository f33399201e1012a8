import type { DateTime } from 'luxon';
import { badRequest } from '../problem';
import type { Clause, ClauseValue } from './clause';
import { unsupported } from './clause';
import type { Condition } from './condition';
import { condition, join } from './condition';
import { noSuchFunction } from './functions';
import type { JqlContext } from './jql-context';
import type { JqlField } from './jql-field';
import { isMomentFunction, momentOf, momentOfFunction } from './moments';

/** `expression` holds milliseconds, or a calendar date as text. */
export function dateField(expression: string, grain: 'instant' | 'date'): JqlField {
  return {
    order: () => condition(expression),
    where: (clause, context) => {
      const { operator, values } = clause;
      if (operator === 'is' || operator === 'is not') {
        return condition(`${expression} ${operator === 'is' ? 'IS NULL' : 'IS NOT NULL'}`);
      }
      if (operator === '~' || operator === '!~') throw unsupported(clause.field, operator);
      const moments = values.map((value) => {
        const moment = momentFor(value, clause, context);
        return grain === 'instant' ? moment.toMillis() : moment.toFormat('yyyy-MM-dd');
      });
      if (operator === 'in' || operator === 'not in') {
        const parts = moments.map((moment) => condition(`${expression} = ?`, moment));
        const any = join('OR', parts);
        return operator === 'in' ? any : condition(`(${expression} IS NOT NULL AND NOT ${any.sql})`, ...any.values);
      }
      return compared(expression, operator, moments[0] ?? 0);
    },
  };
}

const compared = (expression: string, operator: string, moment: string | number): Condition =>
  condition(`(${expression} IS NOT NULL AND ${expression} ${operator} ?)`, moment);

function momentFor(value: ClauseValue, clause: Clause, { store, now }: JqlContext): DateTime {
  const calendar = { now, timeZone: store.timeZone };
  if (value.kind === 'function') {
    if (!isMomentFunction(value.name)) throw noSuchFunction(value);
    const moment = momentOfFunction(value.name, value.inputs[0] ?? null, calendar);
    if (moment !== null) return moment;
    throw badRequest(
      `Duration for function '${value.name}' should have the format (+/-)n(yMwdhm), e.g -1M for 1 month earlier.`,
    );
  }
  if (value.kind === 'empty') throw unsupported(clause.field, `${clause.operator} EMPTY`);
  const moment = momentOf(value.text, calendar);
  if (moment !== null) return moment;
  throw badRequest(
    `Date value '${value.text}' for field '${clause.field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  );
}
