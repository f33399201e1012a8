import { isReprioritising } from '../../facts/item/change-of-mind';
import type { ContainerRef } from '../../model/containers';
import { MAX_EVIDENCE } from '../evidence';
import { keyOf, simpleStep } from '../step';
import type { Evidence, Reading } from '../reading';
import { type RecentChange, recentChanges } from '../../facts/team/recent-changes';
import type { ContainerSignal } from '../signal';
import { weeklyChanges, type WeeklyChangesFigures } from '../weekly-changes';
import { weeksThresholds } from '../../settings/shared';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

/** Counts items whose priority or rank changed. */
export type PriorityChurnFigures = WeeklyChangesFigures;

const thresholds = {
  ...weeksThresholds,
  minItemsPerWeek: { default: 3, unit: 'items', source: 'One or two a week are everyday care of a backlog' },
  minShare: {
    default: 0.05,
    unit: 'share',
    source: 'At one open item in twenty a week the order holds for months',
  },
} satisfies Section;

export type PriorityChurnSettings = Values<typeof thresholds>;

/** Raised when the order of a project's work changes more than before. */
export function readPriorityChurn(
  { id }: ContainerRef,
  { facts }: Sight,
  settings: PriorityChurnSettings,
): Reading<'priority-churn', PriorityChurnFigures> {
  const signal = 'priority-churn';
  const changes = weeklyChanges(id, facts, { what: 'reprioritised', settings });
  if ('reason' in changes) return { signal, status: 'unknown', because: changes };
  const { figures, basis, severity } = changes;
  if (severity === null) return { signal, status: 'quiet', figures, basis };
  return {
    signal,
    status: 'raised',
    severity,
    figures,
    evidence: recentChanges(id, facts, { weeks: settings.weeks, which: isReprioritising })
      .slice(0, MAX_EVIDENCE)
      .map(asEvidence),
    basis,
    priceDays: null,
  };
}

function asEvidence({ item, change }: RecentChange): Evidence {
  const moved = change.kind === 'priority' ? { from: change.from, to: change.to } : {};
  return { kind: 're-prioritised', itemKey: item.state.key, at: change.at, by: change.by, ...moved };
}

export const priorityChurn: ContainerSignal<'priority-churn', PriorityChurnFigures, typeof thresholds> = {
  id: 'priority-churn',
  family: 'priorities',
  subject: 'container',
  thresholds,
  kinds: ['project'],
  read: readPriorityChurn,
  magnitude: ({ share, usualShare }) => share - usualShare,
  nextStep({ evidence }) {
    const latest = keyOf(evidence, 're-prioritised');
    return latest === undefined ? null : simpleStep('agree-order', 'product-owner', latest);
  },
};
