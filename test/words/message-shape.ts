import compile from 'icu-minify/compile';

const KINDS = ['word', 'select', 'number', 'ordinal', 'number', 'date', 'time'];
const SELECT = 1;

/** What a message asks for: each argument with its kinds and, where it selects, its branches. */
export function shapeOf(text: string): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  collect(compile(text), found, true);
  return Object.fromEntries(
    [...found]
      .map(([name, kinds]) => [name, [...kinds].toSorted()] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function collect(node: unknown, found: Map<string, Set<string>>, isList: boolean): void {
  if (!Array.isArray(node)) return;
  if (isList) {
    for (const part of node) collect(part, found, false);
    return;
  }
  const [name, kind, branches] = node as [string, number | undefined, unknown];
  const kinds = found.get(name) ?? new Set();
  found.set(name, kinds);
  kinds.add(KINDS[kind ?? 0] ?? '');
  if (kind === undefined || kind > 3) return;
  for (const [branch, content] of Object.entries(branches as object)) {
    if (kind === SELECT) kinds.add(`= ${branch}`);
    collect(content, found, true);
  }
}
