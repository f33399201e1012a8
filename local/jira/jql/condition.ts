import type { SqlValue } from '../store/sql-database';
import { listParameter } from '../store/sql-database';

/** A condition on the table `issue`, with the values of its placeholders in order. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export const condition = (sql: string, ...values: readonly SqlValue[]): Condition => ({ sql, values });

export const join = (operator: 'AND' | 'OR', parts: readonly Condition[]): Condition => ({
  sql: parts.length === 0 ? '0' : `(${parts.map((part) => part.sql).join(` ${operator} `)})`,
  values: parts.flatMap((part) => part.values),
});

/** `expression` is one of the values. */
export const among = (expression: string, values: readonly (string | number)[]): Condition =>
  condition(`${expression} IN (SELECT value FROM json_each(?))`, listParameter(values));
