/** The sorting of a query, as its ORDER BY says it. */
export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

const ORDER_BY = /\border\s+by\s(.*)$/is;

/** The first field that a query is sorted by; null when it says nothing. */
export function orderOf(jql: string): Order | null {
  const first = ORDER_BY.exec(withoutStrings(jql))?.[1]?.split(',')[0]?.trim();
  if (!first) return null;
  const [field = '', direction = 'ASC'] = first.split(/\s+/);
  return { field: field.toLowerCase(), direction: direction.toUpperCase() === 'DESC' ? 'DESC' : 'ASC' };
}

/** The same query, sorted otherwise. */
export function reordered(jql: string, order: Order): string {
  const at = withoutStrings(jql).search(/\border\s+by\b/i);
  const clause = (at < 0 ? jql : jql.slice(0, at)).trim();
  return `${clause === '' ? '' : `${clause} `}ORDER BY ${order.field} ${order.direction}`;
}

/** The same length, with quoted text blanked: "order by" inside a string is no clause. */
const withoutStrings = (jql: string): string =>
  jql.replace(/"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?/gs, (text) => ' '.repeat(text.length));
