import type { Facts } from '../../core/facts/facts';
import type { ItemHistory } from '../../core/facts/item/item-history';
import { projectOf } from '../../core/forecast/team/team';
import type { ContainerRef } from '../../core/model/containers';
import { agesAtLeaving } from '../../core/norms/flow/ages-at-leaving';
import { normsOf } from '../../core/norms/norms-of';
import { normQuery } from '../../core/norms/query';

const USUAL_PERCENTILE = 85;

/**
 * Whether it is known of any of the work in progress what is usual in its stage. Where it is not, no stalled item does not
 * mean that all move. Without work in progress there is nothing to know.
 */
export function isStallKnown(inProgress: readonly ItemHistory[], container: ContainerRef, facts: Facts): boolean {
  if (inProgress.length === 0) return true;
  const ages = agesAtLeaving(projectOf(container, facts), facts);
  return inProgress.some(
    (item) =>
      ages.has(item.state.statusId) ||
      normsOf(facts).stay(normQuery(item), item.state.statusId, USUAL_PERCENTILE) !== null,
  );
}
