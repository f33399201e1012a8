import {
  recordBook,
  type RecordBook,
  type RecordLine,
  recordLineFrom,
} from '../../../src/adapters/azure/reading/record-lines';

/** Keeps what was read of one project for one viewer, for the next time. It may be lost at any time. */
export interface RecordCache {
  readonly lines: () => Promise<readonly unknown[]>;
  readonly add: (line: RecordLine) => Promise<void>;
  /** Keeps these instead of all that was kept. */
  readonly replace: (lines: readonly RecordLine[]) => Promise<void>;
}

/** Keeps nothing: for frames without a store. */
export const NO_CACHE: RecordCache = {
  lines: async () => [],
  add: async () => undefined,
  replace: async () => undefined,
};

/** So many lines are put together into a few. */
const MOST_LINES = 60;

/** What the cache holds, put together; lines that cannot be read, and all after them, are read anew. */
export async function bookFrom(cache: RecordCache): Promise<RecordBook> {
  const kept = await cache.lines();
  const lines: RecordLine[] = [];
  for (const json of kept) {
    const line = recordLineFrom(json);
    if (line === null) break;
    lines.push(line);
  }
  const book = recordBook();
  lines.forEach(book.add);
  if (lines.length < kept.length || lines.length > MOST_LINES) await cache.replace(linesOf(book));
  return book;
}

/** A book as few lines. */
function linesOf(book: RecordBook): readonly RecordLine[] {
  const record = book.record();
  if (record === null) return [];
  const [revisions, links, at] = [book.tokenOf('workitemrevisions'), book.tokenOf('workitemlinks'), book.readAt()];
  return [
    { kind: 'configuration', configuration: record.configuration },
    ...(revisions === null ? [] : [{ kind: 'workitemrevisions', rows: record.revisions, token: revisions } as const]),
    ...(links === null ? [] : [{ kind: 'workitemlinks', rows: record.links, token: links } as const]),
    ...[...record.updates].map(([id, updates]) => ({ kind: 'updates', id, updates }) as const),
    { kind: 'gone', items: [...record.gone].map(([id, where]) => ({ id, ...where })) },
    ...(at === null ? [] : [{ kind: 'read', at } as const]),
  ];
}
