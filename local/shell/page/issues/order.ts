/** The sorting in a query's ORDER BY. */
export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

const ORDER_BY = /\border\s+by\s(.*)$/is;

/** The first field by which a query is sorted; null if it has no order. */
export function orderOf(jql: string): Order | null {
  const first = ORDER_BY.exec(withoutStrings(jql))?.[1]?.split(',')[0]?.trim();
  if (!first) return null;
  const [field = '', direction = 'ASC'] = first.split(/\s+/);
  return { field: field.toLowerCase(), direction: direction.toUpperCase() === 'DESC' ? 'DESC' : 'ASC' };
}

/** The same query with another order. */
export function reordered(jql: string, order: Order): string {
  const at = withoutStrings(jql).search(/\border\s+by\b/i);
  const clause = (at < 0 ? jql : jql.slice(0, at)).trim();
  return `${clause === '' ? '' : `${clause} `}ORDER BY ${order.field} ${order.direction}`;
}

/** The query with quoted text replaced by blanks of the same length: "order by" inside a string is no clause. */
const withoutStrings = (jql: string): string =>
  jql.replace(/"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?/gs, (text) => ' '.repeat(text.length));
