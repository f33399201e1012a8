import { JastBuilder } from '@atlaskit/jql-ast';
import type { Clause as AstClause, OrderBy } from '@atlaskit/jql-ast';
import type { JiraProblem } from '../problem';
import { badRequest } from '../problem';
import { visibleWhere } from '../store/visibility';
import { clauseOf } from './clause';
import type { Condition } from './condition';
import { condition, join } from './condition';
import { jqlField } from './fields';
import type { JqlContext } from './jql-context';
import { syntaxProblem } from './syntax-problem';

export interface Query {
  /** The condition of the query, limited to what the viewer may see. */
  readonly where: Condition;
  readonly order: Condition;
  /** False if the query has only an order: Jira's newer searches refuse that. */
  readonly bounded: boolean;
}

const MAX_ORDERS = 7;
const NEWEST_FIRST = condition('created DESC, id DESC');

/** Translates JQL into conditions on the table `issue`; throws Jira's 400 for invalid JQL. */
export function readQuery(jql: string, context: JqlContext): Query {
  const jast = new JastBuilder().build(jql);
  const [mistake] = jast.errors;
  if (mistake !== undefined) throw 'line' in mistake ? syntaxProblem(placed(mistake)) : badRequest(mistake.message);
  const where = jast.query?.where;
  const order = jast.query?.orderBy;
  const visible = visibleWhere(context.visibility);
  const asked = where === undefined ? null : conditionOf(where, false, context);
  return {
    bounded: asked !== null,
    where: asked === null ? visible : join('AND', [asked, visible]),
    order: order === undefined ? NEWEST_FIRST : orderOf(order, context),
  };
}

/** As `readQuery`, refusing a query without any restriction. */
export function readBoundedQuery(jql: string, context: JqlContext): Query {
  const query = readQuery(jql, context);
  if (query.bounded) return query;
  throw badRequest('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
}

function conditionOf(clause: AstClause, negated: boolean, context: JqlContext): Condition {
  switch (clause.clauseType) {
    case 'not':
      return conditionOf(clause.clause, !negated, context);
    case 'compound': {
      const parts = clause.clauses.map((part) => conditionOf(part, negated, context));
      const isAnd = (clause.operator.value === 'and') !== negated;
      return join(isAnd ? 'AND' : 'OR', parts);
    }
    case 'terminal': {
      const field = jqlField(clause.field.value, context);
      if (field === null) throw noSuchField(clause.field.value);
      return field.where(clauseOf(clause, negated), context);
    }
  }
}

function orderOf(orderBy: OrderBy, context: JqlContext): Condition {
  if (orderBy.fields.length > MAX_ORDERS) {
    throw badRequest(`The ORDER BY clause can contain a maximum of ${MAX_ORDERS} fields.`);
  }
  const parts = orderBy.fields.map(({ field, direction }) => {
    const known = jqlField(field.value, context);
    if (known === null) throw noSuchField(field.value);
    if (known.order === undefined) throw badRequest(`Field '${field.value}' does not support sorting.`);
    const { sql, values } = known.order(context);
    return condition(`${sql} ${direction?.value.toUpperCase() === 'DESC' ? 'DESC' : 'ASC'} NULLS LAST`, ...values);
  });
  return {
    sql: [...parts.map((part) => part.sql), 'id DESC'].join(', '),
    values: parts.flatMap((part) => part.values),
  };
}

const noSuchField = (name: string): JiraProblem =>
  badRequest(`Field '${name}' does not exist or you do not have permission to view it.`);

function placed(mistake: Error) {
  const line = 'line' in mistake ? Number(mistake.line) : 1;
  const charPositionInLine = 'charPositionInLine' in mistake ? Number(mistake.charPositionInLine) : 0;
  return { message: mistake.message, line, charPositionInLine };
}
