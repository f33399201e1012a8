import { openWorkOf } from '../../../core/facts/container/open-items';
import { isInProgress } from '../../../core/facts/item/present-state';
import { projectOf } from '../../../core/forecast/team/team';
import { agesAtLeaving } from '../../../core/norms/flow/ages-at-leaving';
import { normsOf } from '../../../core/norms/norms-of';
import { normQuery } from '../../../core/norms/query';
import type { Judged } from './judged';

const USUAL_PERCENTILE = 85;

/**
 * Whether nothing says what is stalled: work is in progress, but too few items left its stages. Without this, no stalled
 * item does not mean that all move.
 */
export function stallsUnknown({ report, summary, facts }: Judged): boolean {
  const work = openWorkOf(report.container, facts).filter(isInProgress);
  if (work.length === 0 || summary.stalled.items > 0) return false;
  const ages = agesAtLeaving(projectOf(report.container, facts), facts);
  return work.every(
    (item) =>
      !ages.has(item.state.statusId) &&
      normsOf(facts).stay(normQuery(item), item.state.statusId, USUAL_PERCENTILE) === null,
  );
}
