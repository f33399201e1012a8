import type { Manifest } from '../manifest';
import { entityIndexes, type EntityIndex } from './entities';
import { Units } from './limits';
import { refused } from './refused';
import { KvsStore, type Space } from './store';

/** The store with its counters and limits. */
export interface KvsPlace {
  readonly store: KvsStore;
  readonly now: () => number;
  readonly reads: Units;
  readonly writes: Units;
  readonly indexes: ReadonlyMap<string, ReadonlyMap<string, EntityIndex>>;
}

export const kvsPlace = (manifest: Manifest, now: () => number): KvsPlace => ({
  store: new KvsStore(now),
  now,
  reads: new Units(),
  writes: new Units(),
  indexes: entityIndexes(manifest),
});

/** @throws KvsRefusal for an entity that the manifest does not declare. */
export function spaceOf({ indexes }: KvsPlace, entityName: string | undefined): Space {
  if (entityName === undefined) return 'plain';
  if (!indexes.has(entityName)) throw refused(400, 'ENTITY_NOT_FOUND', `There is no entity "${entityName}".`);
  return `entity ${entityName}`;
}
