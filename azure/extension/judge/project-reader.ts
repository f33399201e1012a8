import type { Azure } from '../../../src/adapters/azure/client';
import { readAzureProject, readNews } from '../../../src/adapters/azure/reading/read-project';
import type { RecordBook } from '../../../src/adapters/azure/reading/record-lines';
import type { AzureRecord } from '../../../src/adapters/azure/translation/record';
import { bookFrom, type RecordCache } from './cache';

export interface ReadProject {
  readonly record: AzureRecord;
  /** Time of the last request. */
  readonly at: Date;
  /** Number of requests. */
  readonly looks: number;
}

export interface ProjectReader {
  /** The project, not older than this; a value below 0 always reads it again. */
  readonly read: (maxMs: number) => Promise<ReadProject>;
}

interface ReaderNeeds {
  readonly azure: Azure;
  readonly cache: Promise<RecordCache>;
  readonly now: () => Date;
}

/** After this time the configuration is read again, and it is checked whether open work still exists. */
const WHOLE_AFTER_MS = 3_600_000;

/**
 * Reads a project as the viewer: first all of it, later only changes, with one request for each stream. Callers that
 * ask meanwhile share the same answer.
 */
export function projectReader(project: string, { azure, cache, now }: ReaderNeeds): ProjectReader {
  let book: Promise<RecordBook> | null = null;
  let known: ReadProject | null = null;
  let looking: Promise<ReadProject> | null = null;

  const look = async (): Promise<ReadProject> => {
    const store = await cache;
    book ??= bookFrom(store);
    const kept = await book;
    const readAt = kept.readAt();
    const isWhole = readAt !== null && now().getTime() - Date.parse(readAt) < WHOLE_AFTER_MS;
    const reading = { book: kept, keep: store.add };
    if (isWhole) await readNews(azure, reading);
    else await readAzureProject(azure, { ...reading, project, now });
    const record = kept.record();
    if (record === null) throw new Error(`Nothing is told of ${project}`);
    known = { record, at: now(), looks: (known?.looks ?? 0) + 1 };
    return known;
  };
  return {
    read(maxMs) {
      if (known !== null && now().getTime() - known.at.getTime() <= maxMs) return Promise.resolve(known);
      looking ??= look().finally(() => {
        looking = null;
      });
      return looking;
    },
  };
}
