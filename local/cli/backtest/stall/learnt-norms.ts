import { deriveFacts } from '../../../../src/core/facts/facts';
import type { ItemHistory } from '../../../../src/core/facts/item/item-history';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import type { NormsAt } from '../../../../src/core/report/stall-cases';
import { deriveFlowNorms } from '../../../../src/core/norms/flow/derive-flow-norms';
import { normsOf } from '../../../../src/core/norms/norms-of';
import { defaultSettings } from '../../../../src/core/signals/settings';

/** Learnt once from this past, never again. */
export function frozenNorms(past: Snapshot): NormsAt {
  const norms = normsOf(deriveFacts(past));
  return () => norms;
}

/**
 * Learnt at each moment from the export's own past up to then, as in production, and from an earlier export if one is
 * given. The outcome of work that was open at the end of that export is unknown.
 */
export function rollingNorms(before: Snapshot | null): NormsAt {
  if (before === null) return normsOf;
  const earlier = deriveFacts(before).histories.map((history) => endedAt(history, before.takenAt));
  return ({ histories, snapshot }) => deriveFlowNorms([...earlier, ...histories], snapshot, defaultSettings);
}

function endedAt(history: ItemHistory, at: Date): ItemHistory {
  if (history.item.removedAt !== null || history.category === 'done') return history;
  return { ...history, item: { ...history.item, removedAt: at } };
}
