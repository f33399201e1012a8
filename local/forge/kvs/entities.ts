import * as z from 'zod';
import type { Manifest } from '../manifest';

const indexShape = z.union([
  z.string(),
  z.object({ name: z.string(), range: z.array(z.string()).min(1), partition: z.array(z.string()).default([]) }),
]);
const entitiesShape = z.array(z.object({ name: z.string(), indexes: z.array(indexShape).default([]) }));

export interface EntityIndex {
  readonly range: string;
  readonly partition: readonly string[];
}

/** The indexes of the manifest's `app.storage.entities`, by entity and name. There is always an index by key. */
export function entityIndexes({ app }: Manifest): ReadonlyMap<string, ReadonlyMap<string, EntityIndex>> {
  const storage = z.looseObject({ entities: entitiesShape.default([]) }).parse(app['storage'] ?? {});
  return new Map(
    storage.entities.map(({ name, indexes }) => [
      name,
      new Map(
        indexes.map((index): [string, EntityIndex] =>
          typeof index === 'string'
            ? [index, { range: index, partition: [] }]
            : [index.name, { range: index.range[0] ?? '', partition: index.partition }],
        ),
      ),
    ]),
  );
}
