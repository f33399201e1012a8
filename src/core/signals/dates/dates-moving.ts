import { isPostponing } from '../../facts/item/change-of-mind';
import type { Facts } from '../../facts/facts';
import type { ContainerRef } from '../../model/containers';
import { dateMovedMagnitude, type DateMovedFigures, type DateMovedSettings, readDateMoved } from './date-moved';
import { MAX_EVIDENCE } from '../evidence';
import { keyOf, simpleStep } from '../step';
import type { Evidence, Reading } from '../reading';
import { type RecentChange, recentChanges } from '../../facts/team/recent-changes';
import type { ContainerSignal } from '../signal';
import { weeklyChanges } from '../weekly-changes';
import { dateMovedThresholds } from './date-moved';
import type { Sight } from '../sight';

/** For a parent: its own date. For a project: whether more dates move to a later day than before. */
export function readDateMovedInside(
  container: ContainerRef,
  sight: Sight,
  settings: DateMovedSettings,
): Reading<'date-moved', DateMovedFigures> {
  const signal = 'date-moved';
  const { facts } = sight;
  if (container.kind === 'project') return readProject(container.id, facts, settings);
  const parent = facts.byId.get(container.id);
  return parent === undefined
    ? { signal, status: 'unknown', because: { reason: 'no-history' } }
    : readDateMoved(parent, sight, settings);
}

function readProject(
  projectKey: string,
  facts: Facts,
  settings: DateMovedSettings,
): Reading<'date-moved', DateMovedFigures> {
  const signal = 'date-moved';
  const changes = weeklyChanges(projectKey, facts, { what: 'postponed', settings });
  if ('reason' in changes) return { signal, status: 'unknown', because: changes };
  const { basis, severity } = changes;
  const figures: DateMovedFigures = { of: 'project', ...changes.figures };
  if (severity === null) return { signal, status: 'quiet', figures, basis };
  return {
    signal,
    status: 'raised',
    severity,
    figures,
    evidence: recentChanges(projectKey, facts, { weeks: settings.weeks, which: isPostponing })
      .slice(0, MAX_EVIDENCE)
      .flatMap(asEvidence),
    basis,
    priceDays: null,
  };
}

function asEvidence({ item, change }: RecentChange): readonly Evidence[] {
  if (change.kind !== 'due-date') return [];
  const { at, by, from, to } = change;
  return [{ kind: 'date-moved', itemKey: item.state.key, at, by, from, to }];
}

export const dateMovedInside: ContainerSignal<'date-moved', DateMovedFigures, typeof dateMovedThresholds> = {
  id: 'date-moved',
  family: 'dates',
  subject: 'container',
  thresholds: dateMovedThresholds,
  kinds: ['project', 'parent'],
  read: readDateMovedInside,
  magnitude: dateMovedMagnitude,
  nextStep({ evidence }) {
    const latest = keyOf(evidence, 'date-moved');
    return latest === undefined ? null : simpleStep('confirm-date', 'product-owner', latest);
  },
};
