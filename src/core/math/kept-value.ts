/**
 * Plain values as text: numbers of every kind, texts, lists, records, maps, sets, moments and rows of numbers. What is read again is
 * what was written, byte for byte; functions and objects of a class are refused.
 */
export function keptText(value: unknown): string {
  return JSON.stringify(plain(value));
}

/** What `keptText` wrote. */
export function keptValue(text: string): unknown {
  return lively(JSON.parse(text));
}

/** The mark of what JSON has no form for; no record of this product has such a field. */
const MARK = '$';

function plain(value: unknown): unknown {
  if (typeof value === 'number') {
    if (Object.is(value, -0)) return marked('number', '-0');
    return Number.isFinite(value) ? value : marked('number', String(value));
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) return marked('date', value.getTime());
  if (value instanceof Float64Array) return marked('row', Array.from(value, plain));
  if (value instanceof Map)
    return marked(
      'map',
      Array.from(value, ([key, of]) => [plain(key), plain(of)]),
    );
  if (value instanceof Set) return marked('set', Array.from(value, plain));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, plain(of)]));
  }
  throw new TypeError(`No plain value: ${typeof value}`);
}

const marked = (kind: string, of: unknown) => ({ [MARK]: kind, of });

/** Changes what was parsed in place: nothing else holds it, and copying it would take twice as long. */
function lively(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    for (let index = 0; index < list.length; index += 1) {
      const held = list[index];
      if (isHolder(held)) list[index] = lively(held);
    }
    return list;
  }
  if (!isHolder(value)) return value;
  const kind = value[MARK];
  if (kind !== undefined) return livelyOf(kind, value['of']);
  for (const name of Object.keys(value)) {
    const held = value[name];
    if (isHolder(held)) value[name] = lively(held);
  }
  return value;
}

const isHolder = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function livelyOf(kind: unknown, of: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(of) ? of.map(lively) : [];
  switch (kind) {
    case 'number':
      return of === '-0' ? -0 : Number(of);
    case 'date':
      return new Date(Number(of));
    case 'row':
      return Float64Array.from(list, Number);
    case 'map':
      return new Map(list.filter(isPair));
    case 'set':
      return new Set(list);
    default:
      throw new TypeError(`No plain value: ${String(kind)}`);
  }
}

const isPair = (value: unknown): value is [unknown, unknown] => Array.isArray(value) && value.length === 2;
