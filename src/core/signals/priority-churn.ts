import { isReprioritising } from '../history/change-of-mind';
import type { Facts } from '../history/facts';
import type { ContainerRef } from '../model/containers';
import { MOST_EVIDENCE } from './item-evidence';
import { keyOf, simpleStep } from './next-step';
import type { Evidence, Reading } from './reading';
import { type RecentChange, recentChanges } from './recent-changes';
import type { ContainerSignal } from './signal';
import { told, toldShare } from './told';
import { sumOf, usualWeeks, type WeeksSettings } from './usual-weeks';

export interface PriorityChurnFigures {
  /** Open items whose priority or place in the order changed, a week. */
  readonly itemsPerWeek: number;
  /** The same as a share of the open items; 85 % of earlier weeks had at most `usualShare`. */
  readonly share: number;
  readonly usualShare: number;
  readonly weeks: number;
}

export interface PriorityChurnSettings extends WeeksSettings {
  readonly leastItemsPerWeek: number;
  /** 0..1 of the open items, a week. */
  readonly leastShare: number;
}

/** Raised when the order of a project's work changes more than it used to. */
export function readPriorityChurn(
  { id }: ContainerRef,
  facts: Facts,
  settings: PriorityChurnSettings,
): Reading<'priority-churn', PriorityChurnFigures> {
  const signal = 'priority-churn';
  const share = usualWeeks(id, facts, {
    settings,
    measure: (weeks) => (sumOf(weeks, 'open') === 0 ? null : sumOf(weeks, 'reprioritised') / sumOf(weeks, 'open')),
  });
  const items = usualWeeks(id, facts, { settings, measure: (weeks) => sumOf(weeks, 'reprioritised') / weeks.length });
  if ('reason' in share) return { signal, status: 'unknown', because: share };
  if ('reason' in items) return { signal, status: 'unknown', because: items };
  const figures: PriorityChurnFigures = {
    itemsPerWeek: told(items.now),
    share: toldShare(share.now),
    usualShare: toldShare(share.usual),
    weeks: settings.weeks,
  };
  const basis = { level: 'project', sample: share.stretches } as const;
  const isEnough = figures.itemsPerWeek >= settings.leastItemsPerWeek && figures.share >= settings.leastShare;
  if (!isEnough || figures.share <= figures.usualShare) return { signal, status: 'quiet', figures, basis };
  return {
    signal,
    status: 'raised',
    severity:
      figures.share > toldShare(share.severe) && figures.share >= settings.severeTimesLeast * settings.leastShare
        ? 'severe'
        : 'notable',
    figures,
    evidence: recentChanges(id, facts, { weeks: settings.weeks, which: isReprioritising })
      .slice(0, MOST_EVIDENCE)
      .map(asEvidence),
    basis,
    priceDays: null,
  };
}

function asEvidence({ item, change }: RecentChange): Evidence {
  const moved = change.kind === 'priority' ? { from: change.from, to: change.to } : {};
  return { kind: 're-prioritised', itemKey: item.state.key, at: change.at, by: change.by, ...moved };
}

export const priorityChurn: ContainerSignal<'priority-churn', PriorityChurnFigures> = {
  id: 'priority-churn',
  family: 'priorities',
  subject: 'container',
  kinds: ['project'],
  reassures: true,
  read: (container, facts, settings) => readPriorityChurn(container, facts, settings.priorityChurn),
  magnitude: ({ share, usualShare }) => share - usualShare,
  nextStep({ evidence }) {
    const latest = keyOf(evidence, 're-prioritised');
    return latest === undefined ? null : simpleStep('agree-order', 'product-owner', latest);
  },
};
