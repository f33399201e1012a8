import type { Operand, TerminalClause } from '@atlaskit/jql-ast';
import type { JiraProblem } from '../problem';
import { badRequest } from '../problem';

export type ClauseOperator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~' | '!~' | 'in' | 'not in' | 'is' | 'is not';

/** One value of a clause: a literal, nothing, or a function that is evaluated later. */
export type ClauseValue =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'function'; readonly name: string; readonly inputs: readonly string[] };

/** One comparison of a query. A surrounding NOT is already part of the operator, as in Jira. */
export interface Clause {
  /** The field as written in the query. */
  readonly field: string;
  readonly operator: ClauseOperator;
  readonly values: readonly ClauseValue[];
}

const OPPOSITE: Readonly<Record<ClauseOperator, ClauseOperator>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '~': '!~',
  '!~': '~',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
};

const isClauseOperator = (text: string): text is ClauseOperator => text in OPPOSITE;

export function clauseOf(terminal: TerminalClause, negated: boolean): Clause {
  const field = terminal.field.value;
  const operator = (terminal.operator?.value ?? '').toLowerCase();
  if (!isClauseOperator(operator)) throw unsupported(field, operator);
  if (terminal.predicates.length > 0) throw badRequest(`Predicates are not supported by the '${field}' field.`);
  return {
    field,
    operator: negated ? OPPOSITE[operator] : operator,
    values: terminal.operand === undefined ? [] : valuesIn(terminal.operand),
  };
}

export const unsupported = (field: string, operator: string): JiraProblem =>
  badRequest(`The operator '${operator}' is not supported by the '${field}' field.`);

function valuesIn(operand: Operand): readonly ClauseValue[] {
  switch (operand.operandType) {
    case 'value':
      return [{ kind: 'value', text: operand.value }];
    case 'keyword':
      return [{ kind: 'empty' }];
    case 'function': {
      const inputs = operand.arguments.map((argument) => argument.value);
      return [{ kind: 'function', name: operand.function.value, inputs }];
    }
    case 'list':
      return operand.values.flatMap(valuesIn);
  }
}

/** True if the clause requires the absence of a value or a match: `!=`, `not in`, `is not`, `!~`. */
export const isNegative = (operator: ClauseOperator): boolean =>
  operator === '!=' || operator === 'not in' || operator === 'is not' || operator === '!~';
