import type { Azure } from '../../../src/adapters/azure/client';
import { readAzureProject, readNews } from '../../../src/adapters/azure/reading/read-project';
import type { RecordBook } from '../../../src/adapters/azure/reading/record-lines';
import type { AzureRecord } from '../../../src/adapters/azure/translation/record';
import { bookFrom, type RecordCache } from './cache';

export interface ReadProject {
  readonly record: AzureRecord;
  /** When the service was asked last. */
  readonly at: Date;
  /** How often it was asked. */
  readonly looks: number;
}

export interface ProjectReader {
  /** The project, as old as this at most; below 0 it is asked for in any case. */
  readonly read: (mostMs: number) => Promise<ReadProject>;
}

interface ReaderNeeds {
  readonly azure: Azure;
  readonly cache: Promise<RecordCache>;
  readonly now: () => Date;
}

/** After so long the configuration is read again, and whether open work is still there. */
const WHOLE_AFTER_MS = 3_600_000;

/**
 * Reads a project as the viewer: all of it at first, then what is new by one request for each stream, with everybody who
 * asks meanwhile waiting for the same answer.
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
    read(mostMs) {
      if (known !== null && now().getTime() - known.at.getTime() <= mostMs) return Promise.resolve(known);
      looking ??= look().finally(() => {
        looking = null;
      });
      return looking;
    },
  };
}
