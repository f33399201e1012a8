import { readLatest } from '../../../adapters/storage/queries/portfolio';
import {
  readFrozenOfProject,
  readFrozenOfScope,
  removeFrozenForecast,
  writeFrozenForecast,
} from '../../../adapters/storage/tables/frozen-forecast';
import { readReading } from '../../../adapters/storage/tables/reading';
import type { FrozenDeps } from '../../../app/frozen/freeze-forecast';
import type { ProjectLogDeps } from '../../../app/frozen/project-log';
import { readableWith, seenScopes } from '../../../app/readings/readable-readings';
import { forgeSql } from '../../platform/forge-platform';
import { fillingsFrom } from '../keeping/fillings';
import { oneReadable } from '../judging/one-readable';
import { calendarOfProject, readableDeps } from '../judging/readable-deps';
import { storesOf } from '../stores';
import { viewerSight } from '../judging/viewer-sight';

/** Dependencies for freezing forecasts, for the viewer of the function. */
export function frozenDeps(accountId: string | null): FrozenDeps {
  const sql = forgeSql();
  return {
    accountId,
    readLatest: async (scope, day) => (await readLatest(sql, [scope], day))[0] ?? null,
    readReport: async (scope, day) => {
      const reading = await readReading(sql, scope, day);
      return reading?.day === day ? reading.report : '';
    },
    readFrozen: (scope) => readFrozenOfScope(sql, scope),
    readable: oneReadable(readableDeps(sql, viewerSight())),
    readFillings: () => fillingsFrom(storesOf(sql)),
    calendarOf: calendarOfProject(storesOf(sql)),
    writeFrozen: (frozen) => writeFrozenForecast(sql, frozen),
    removeFrozen: (of) => removeFrozenForecast(sql, of),
    now: () => new Date(),
  };
}

/** Dependencies for the log of a whole project, for the viewer of the function. */
export function projectLogDeps(): ProjectLogDeps {
  const sql = forgeSql();
  const readable = readableDeps(sql, viewerSight());
  return {
    readFrozen: (projectKey) => readFrozenOfProject(sql, projectKey),
    seen: (placed) => seenScopes(placed, readable),
    isReadable: async (beside) => (await readableWith([], beside, readable)).beside,
  };
}
