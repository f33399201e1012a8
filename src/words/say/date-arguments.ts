import type { CompiledMessage } from 'icu-minify/format';

// Kinds of nodes in icu-minify: ["on", 5, …] is a date and ["at", 6, …] a time.
const DATE = 5;
const TIME = 6;

const known = new WeakMap<object, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** The names of the arguments that a message writes as dates or times. */
export function dateArguments(message: CompiledMessage): ReadonlySet<string> {
  if (typeof message === 'string') return NONE;
  const before = known.get(message);
  if (before !== undefined) return before;
  const found = new Set<string>();
  collect(message, found);
  known.set(message, found);
  return found;
}

function collect(node: unknown, found: Set<string>): void {
  if (Array.isArray(node)) {
    const [name, kind] = node;
    if (typeof name === 'string' && (kind === DATE || kind === TIME)) found.add(name);
    for (const part of node) collect(part, found);
  } else if (typeof node === 'object' && node !== null) {
    for (const branch of Object.values(node)) collect(branch, found);
  }
}
