import type { ItemLevel, WorkItem } from '../../../src/core/model/work-item';

/** A type has one level: the level of most of its items. */
export function levelsByType(items: readonly WorkItem[]): ReadonlyMap<string, ItemLevel> {
  const counts = new Map<string, Map<ItemLevel, number>>();
  for (const { initial, changes, level } of items) {
    const type = changes.reduce((before, change) => (change.kind === 'type' ? change.to : before), initial.type);
    const ofType = counts.get(type) ?? new Map<ItemLevel, number>();
    ofType.set(level, (ofType.get(level) ?? 0) + 1);
    counts.set(type, ofType);
  }
  return new Map(
    [...counts].map(([type, levels]) => {
      const [most] = [...levels].toSorted(([, one], [, other]) => other - one);
      return [type, most?.[0] ?? 'standard'];
    }),
  );
}
