import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { isCommitted } from '../../facts/item/commitment';
import { MAX_EVIDENCE } from '../evidence';
import { keyOf } from '../step';
import { isOpen } from '../../facts/item/present-state';
import type { Reading } from '../reading';
import type { ItemSignal } from '../signal';
import type { Sight } from '../sight';

export interface HiddenDependencyFigures {
  /** Open items that this one and the other name each other, with no link between them. */
  readonly pairs: number;
}

/**
 * Raised when a committed open item and another open item name each other's keys in their text, without any link
 * between them. Always notable: a suggestion, not an alarm.
 */
export function readHiddenDependency(
  item: ItemHistory,
  { facts }: Sight,
): Reading<'hidden-dependency', HiddenDependencyFigures> {
  const signal = 'hidden-dependency';
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  if (item.item.text === null) return { signal, status: 'unknown', because: { reason: 'text-not-read' } };
  const others = isCommitted(item, facts) ? unlinked(item, facts) : [];
  if (others.length === 0) return { signal, status: 'quiet', figures: null, basis: null };
  return {
    signal,
    status: 'raised',
    severity: 'notable',
    figures: { pairs: others.length },
    evidence: others.slice(0, MAX_EVIDENCE).map(({ state }) => ({ kind: 'mentions', itemKey: state.key, at: null })),
    basis: null,
    priceDays: null,
  };
}

/** Open items that it names and that name it, without duplicates. */
function unlinked(item: ItemHistory, facts: Facts): readonly ItemHistory[] {
  const named = (item.item.text?.mentionedKeys ?? []).map((key) => facts.byKey.get(key));
  return [...new Set(named)].filter(
    (other): other is ItemHistory =>
      other !== undefined &&
      other !== item &&
      isOpen(other) &&
      names(other, item, facts) &&
      !isRelated(item, other, facts) &&
      !isRelated(other, item, facts),
  );
}

function names(from: ItemHistory, to: ItemHistory, facts: Facts): boolean {
  return from.item.text?.mentionedKeys.some((key) => facts.byKey.get(key) === to) ?? false;
}

/** Whether the two are linked in any way, or one is part of the other: then no dependency is hidden. */
function isRelated(from: ItemHistory, to: ItemHistory, facts: Facts): boolean {
  return (
    from.state.parentId === to.item.id ||
    from.item.links.some(({ otherKey, until }) => until === null && facts.byKey.get(otherKey) === to)
  );
}

export const hiddenDependency: ItemSignal<'hidden-dependency', HiddenDependencyFigures> = {
  id: 'hidden-dependency',
  family: 'dependency',
  subject: 'item',
  thresholds: {},
  read: readHiddenDependency,
  magnitude: ({ pairs }) => pairs,
  nextStep({ evidence }, { key }) {
    const other = keyOf(evidence, 'mentions');
    return other === undefined ? null : { act: 'link', role: 'owner', itemKey: key, otherItemKey: other };
  },
};
