import { homesOf } from '../../../adapters/storage/queries/find-items';
import { readScopesToJudge } from '../../../adapters/storage/tables/dirty-scope';
import { countRereads } from '../../../adapters/storage/tables/reread';
import { setAside } from '../../../app/sync/hard-items';
import type { TickDeps } from '../../../app/sync/tick';
import type { Platform } from '../platform';
import { storesOf } from '../stores';

export function tickDepsOf({ sql, push, now }: Pick<Platform, 'sql' | 'push' | 'now'>): TickDeps {
  return {
    ...storesOf(sql),
    countRereads: () => countRereads(sql, setAside(now())),
    readScopesToJudge: (due) => readScopesToJudge(sql, due),
    homesOf: (scopes) => homesOf(sql, scopes),
    push,
    now,
  };
}
