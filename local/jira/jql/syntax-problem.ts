import type { JiraProblem } from '../problem';
import { badRequest } from '../problem';

const OPERATORS =
  "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

const RESERVED = new Set([
  'and',
  'or',
  'not',
  'in',
  'is',
  'was',
  'changed',
  'empty',
  'null',
  'order',
  'by',
  'asc',
  'desc',
]);

interface SyntaxError {
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly charPositionInLine: number;
}

/** The parser's error in Jira's words, with the line and the character (from 1) where parsing stopped. */
export function syntaxProblem(error: SyntaxError): JiraProblem {
  const found = /(?:input|at:?) '((?:[^'\\]|\\.|'(?! expecting))*)'/.exec(error.message)?.[1] ?? '';
  const expected = /expecting (.*)$/s.exec(error.message)?.[1] ?? '';
  const atEnd = found === '' || found === '<EOF>';
  const place = atEnd ? '' : ` (line ${error.line}, character ${error.charPositionInLine + 1})`;
  return badRequest(`Error in the JQL Query: ${complaint(found, expected, atEnd)}${place}`);
}

function complaint(found: string, expected: string, atEnd: boolean): string {
  if (/^["']/.test(found)) return `The quoted string '${found.slice(1)}' has not been completed.`;
  if (!atEnd && RESERVED.has(found.toLowerCase()) && !expected.includes('ORDER')) {
    return `Expecting ${what(expected)} but got '${found}'. You must surround '${found}' in quotation marks to use it as a value.`;
  }
  if (expected.includes("'='"))
    return `Expecting operator ${atEnd ? 'before the end of the query' : `but got '${found}'`}. ${OPERATORS}`;
  if (atEnd)
    return `Expecting ${what(expected)} ${expected.includes('CUSTOMFIELD') ? 'at' : 'before'} the end of the query.`;
  return `Expecting ${what(expected)} but got '${found}'.`;
}

function what(expected: string): string {
  if (expected.includes('EMPTY')) return 'either a value, list or function';
  if (expected.includes('CUSTOMFIELD')) return 'a field name';
  if (expected.includes('ORDER') || expected.includes('AND')) return "either 'OR' or 'AND'";
  if (expected.includes('STRING')) return 'either a value or function';
  return `one of ${expected}`;
}
