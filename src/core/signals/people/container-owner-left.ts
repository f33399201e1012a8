import type { ItemHistory } from '../../facts/item/item-history';
import type { ContainerRef } from '../../model/containers';
import { isCommitted } from '../../facts/item/commitment';
import { type Gone, goneOwner } from '../../facts/team/gone-owner';
import { MAX_EVIDENCE } from '../evidence';
import { keyOf, simpleStep } from '../step';
import { openItemsOf } from '../../facts/container/open-items';
import { ownedSince, type OwnerLeftFigures, type OwnerLeftSettings } from './owner-left';
import type { Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import { roundedShare } from '../../model/rounding';
import { ownerLeftThresholds } from './owner-left';
import type { Sight } from '../sight';

interface Left {
  readonly item: ItemHistory;
  readonly gone: Gone;
}

/**
 * Raised when much of the committed work in a container belongs to owners who seem to have left. The items are
 * reported, never how many one person holds.
 */
export function readOwnerLeftInside(
  container: ContainerRef,
  { facts }: Sight,
  settings: OwnerLeftSettings,
): Reading<'owner-left', OwnerLeftFigures> {
  const signal = 'owner-left';
  const owned = openItemsOf(container, facts).filter(
    (item) => item.item.level !== 'parent' && item.state.ownerId !== null && isCommitted(item, facts),
  );
  if (owned.length < settings.minItems) {
    const because = { reason: 'too-few-owned' as const, have: owned.length, need: settings.minItems };
    return { signal, status: 'unknown', because };
  }
  const left = owned.flatMap((item): readonly Left[] => {
    const { ownerId, projectKey } = item.state;
    const gone = ownerId === null ? null : goneOwner({ ownerId, projectKey }, facts, settings);
    return gone === null ? [] : [{ item, gone }];
  });
  const share = roundedShare(left.length / owned.length);
  const minShare = container.kind === 'project' ? settings.minProjectShare : settings.minShare;
  if (left.length < settings.minItems || share < minShare) {
    return { signal, status: 'quiet', figures: null, basis: null };
  }
  const byAccount = left.some(({ gone }) => gone.cause === 'account');
  return {
    signal,
    status: 'raised',
    severity: byAccount ? 'severe' : 'notable',
    figures: {
      cause: byAccount ? 'account' : 'silence',
      silentDays: shortestSilence(left),
      items: left.length,
      share,
    },
    evidence: left.slice(0, MAX_EVIDENCE).map(({ item }) => ownedSince(item)),
    basis: null,
    priceDays: null,
  };
}

/** The shortest time for which all of these owners have done nothing. */
function shortestSilence(left: readonly Left[]): number | null {
  const silences = left.flatMap(({ gone }) => gone.silentDays ?? []);
  return silences.length === 0 ? null : Math.min(...silences);
}

export const ownerLeftInside: ContainerSignal<'owner-left', OwnerLeftFigures, typeof ownerLeftThresholds> = {
  id: 'owner-left',
  family: 'people',
  subject: 'container',
  thresholds: ownerLeftThresholds,
  kinds: ['project', 'parent', 'iteration'],
  priced: 'as-hold',
  read: readOwnerLeftInside,
  magnitude: ({ items }) => items,
  itemsConcerned: ({ items }) => items,
  nextStep({ evidence }) {
    const first = keyOf(evidence, 'owned');
    return first === undefined ? null : simpleStep('hand-over', 'project-lead', first);
  },
};
