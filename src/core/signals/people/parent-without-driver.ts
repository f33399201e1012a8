import type { ItemHistory } from '../../facts/item/item-history';
import type { ContainerRef } from '../../model/containers';
import { keyOf, simpleStep } from '../step';
import { type NoOwnerFigures, type NoOwnerSettings, withoutOwnerSince } from './no-owner';
import { openItemsOf } from '../../facts/container/open-items';
import { isInProgress } from '../../facts/item/present-state';
import type { Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import { roundedDays } from '../../model/rounding';
import { noOwnerThresholds } from './no-owner';
import type { Sight } from '../sight';

/**
 * Raised for a parent that has work in progress, no owner, and a reporter without an act on it or on its children for
 * two working weeks: nobody drives it.
 */
export function readNoOwnerInside(
  container: ContainerRef,
  { facts }: Sight,
  settings: NoOwnerSettings,
): Reading<'no-owner', NoOwnerFigures> {
  const signal = 'no-owner';
  const parent = facts.byId.get(container.id);
  if (parent === undefined) return { signal, status: 'unknown', because: { reason: 'no-history' } };
  const begun = openItemsOf(container, facts).some(isInProgress);
  if (!begun) return { signal, status: 'unknown', because: { reason: 'not-in-progress' } };
  const since = withoutOwnerSince(parent);
  const { calendar, takenAt } = facts.snapshot;
  const lastAct = lastActOf(parent.item.reporterId, [parent, ...facts.everIn(container)]);
  const from = since !== null && lastAct !== null && lastAct > since ? lastAct : since;
  if (from === null) return { signal, status: 'quiet', figures: null, basis: null };
  const figures: NoOwnerFigures = { what: 'parent', days: roundedDays(calendar.workingDays(from, takenAt)) };
  if (figures.days < settings.reporterDays) return { signal, status: 'quiet', figures, basis: null };
  return {
    signal,
    status: 'raised',
    severity: 'notable',
    figures,
    evidence: [{ kind: 'without-owner', itemKey: parent.state.key, at: since, days: figures.days }],
    basis: null,
    priceDays: null,
  };
}

/** When the reporter last acted or commented on these items. */
function lastActOf(reporterId: string | null, items: readonly ItemHistory[]): Date | null {
  if (reporterId === null) return null;
  let latest: Date | null = null;
  for (const { item } of items) {
    if (item.createdBy === reporterId && (latest === null || item.createdAt > latest)) latest = item.createdAt;
    for (const { by, at } of [...item.changes, ...item.remarks]) {
      if (by === reporterId && (latest === null || at > latest)) latest = at;
    }
  }
  return latest;
}

export const noOwnerInside: ContainerSignal<'no-owner', NoOwnerFigures, typeof noOwnerThresholds> = {
  id: 'no-owner',
  family: 'people',
  subject: 'container',
  thresholds: noOwnerThresholds,
  kinds: ['parent'],
  read: readNoOwnerInside,
  magnitude: ({ days }) => days,
  nextStep({ evidence }) {
    const key = keyOf(evidence, 'without-owner');
    return key === undefined ? null : simpleStep('assign', 'project-lead', key);
  },
};
