import { deriveFacts } from '../../src/core/facts/facts';
import type { ItemHistory } from '../../src/core/facts/item/item-history';
import type { ItemBuilder } from './item';
import { anIteration, aSnapshot, aVersion } from './snapshot';

/** The history of one item, taken on 1 June 2024 unless told otherwise. Iterations 1 to 3 and versions v1, v2 exist. */
export function historyOf(item: ItemBuilder, takenAt = '2024-06-01T00:00Z'): ItemHistory {
  const iterations = ['1', '2', '3'].map((id) => anIteration(id, {}));
  const versions = ['v1', 'v2'].map((id) => aVersion(id, { projectKey: 'AB' }));
  const [history] = deriveFacts(aSnapshot({ takenAt, items: [item], iterations, versions })).histories;
  if (history === undefined) throw new Error('A snapshot of one item has one history');
  return history;
}
