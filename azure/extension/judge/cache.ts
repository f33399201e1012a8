import {
  recordBook,
  type RecordBook,
  type RecordLine,
  recordLineFrom,
} from '../../../src/adapters/azure/reading/record-lines';

/** Keeps what was read of one project for one viewer, for the next visit. It may be lost at any time. */
export interface RecordCache {
  readonly lines: () => Promise<readonly unknown[]>;
  readonly add: (line: RecordLine) => Promise<void>;
  /** Replaces all kept lines by these. */
  readonly replace: (lines: readonly RecordLine[]) => Promise<void>;
}

/** Keeps nothing: for frames without a store. */
export const NO_CACHE: RecordCache = {
  lines: async () => [],
  add: async () => undefined,
  replace: async () => undefined,
};

/** When there are more lines than this, they are merged into a few. */
const MAX_LINES = 60;

/**
 * The merged content of the cache. If a line cannot be read, it and all lines after it are read from the service again.
 */
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
  if (lines.length < kept.length || lines.length > MAX_LINES) await cache.replace(linesOf(book));
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
