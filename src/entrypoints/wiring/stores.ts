import {
  countItems,
  idsAround,
  idsIn,
  idsOfKeys,
  idsOfProject,
  idsOutside,
} from '../../adapters/storage/queries/find-items';
import type { Sql } from '../../adapters/storage/engine/sql';
import { readAttempts, removeAttempts, writeAttempt } from '../../adapters/storage/tables/attempt';
import { clearDirty, markDirty, waitSince } from '../../adapters/storage/tables/dirty-scope';
import { readHardItems, removeHardItems, writeHardItems } from '../../adapters/storage/tables/hard-item';
import { readItems, readScope, removeItems, writeItems } from '../../adapters/storage/tables/item';
import { writeStatuses } from '../../adapters/storage/tables/item-status';
import { readIterations, writeIterations } from '../../adapters/storage/tables/iteration';
import { writePeople } from '../../adapters/storage/tables/person';
import { readProjects, writeProjects } from '../../adapters/storage/tables/project';
import { writeVersions } from '../../adapters/storage/tables/project-version';
import { writeReadings } from '../../adapters/storage/tables/reading';
import { clearRereads, markReread, readRereads } from '../../adapters/storage/tables/reread';
import { readSync, readSyncs, saveSync } from '../../adapters/storage/tables/sync';

/** The database as functions for use cases. */
export function storesOf(sql: Sql) {
  const on =
    <Rest extends readonly unknown[], Answer>(ask: (sql: Sql, ...rest: Rest) => Answer) =>
    (...rest: Rest): Answer =>
      ask(sql, ...rest);
  return {
    readItems: on(readItems),
    writeItems: on(writeItems),
    removeItems: on(removeItems),
    readScope: on(readScope),
    idsIn: on(idsIn),
    idsOfKeys: on(idsOfKeys),
    idsOutside: on(idsOutside),
    idsAround: on(idsAround),
    countKept: on(countItems),
    idsKept: on(idsOfProject),
    markDirty: on(markDirty),
    clearDirty: on(clearDirty),
    waitSince: on(waitSince),
    markReread: on(markReread),
    readRereads: on(readRereads),
    clearRereads: on(clearRereads),
    readHardItems: on(readHardItems),
    writeHardItems: on(writeHardItems),
    removeHardItems: on(removeHardItems),
    readAttempts: on(readAttempts),
    writeAttempt: on(writeAttempt),
    removeAttempts: on(removeAttempts),
    writeStatuses: on(writeStatuses),
    writePeople: on(writePeople),
    writeIterations: on(writeIterations),
    readIterationsStored: on(readIterations),
    writeVersions: on(writeVersions),
    writeReadings: on(writeReadings),
    readProjects: on(readProjects),
    writeProjects: on(writeProjects),
    readSync: on(readSync),
    readSyncs: on(readSyncs),
    saveSync: on(saveSync),
    readIteration: async (id: string) => (await readIterations(sql, [id]))[0] ?? null,
  };
}

export type Stores = ReturnType<typeof storesOf>;
