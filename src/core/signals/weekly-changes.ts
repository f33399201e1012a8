import type { TeamWeek } from '../facts/team/team-weeks';
import type { Facts } from '../facts/facts';
import type { Unknown } from '../model/unknown';
import type { Basis } from '../norms/basis';
import type { Severity } from './reading';
import { roundedDays, roundedShare } from '../model/rounding';
import { sumOf, usualWeeks, type WeeksSettings } from '../norms/weeks/usual-weeks';

export interface WeeklyChangesSettings extends WeeksSettings {
  readonly minItemsPerWeek: number;
  /** 0..1 of the open items, a week. */
  readonly minShare: number;
}

export interface WeeklyChangesFigures {
  /** Open items that were changed in this way, a week. */
  readonly itemsPerWeek: number;
  /** The same as a share of the open items; 85 % of earlier weeks had at most `usualShare`. */
  readonly share: number;
  readonly usualShare: number;
  readonly weeks: number;
}

export interface WeeklyChanges {
  readonly figures: WeeklyChangesFigures;
  readonly basis: Basis;
  /** Null where there are too few for a finding, or no more than usual. */
  readonly severity: Severity | null;
}

/** How much of a project's open work was changed in one way in its last weeks, compared with its own earlier weeks. */
export function weeklyChanges(
  projectKey: string,
  facts: Facts,
  { what, settings }: { readonly what: keyof TeamWeek; readonly settings: WeeklyChangesSettings },
): WeeklyChanges | Unknown {
  const share = usualWeeks(projectKey, facts, {
    settings,
    measure: (weeks) => (sumOf(weeks, 'open') === 0 ? null : sumOf(weeks, what) / sumOf(weeks, 'open')),
  });
  const items = usualWeeks(projectKey, facts, { settings, measure: (weeks) => sumOf(weeks, what) / weeks.length });
  // Without open work there is no share.
  if ('reason' in share) return share.reason === 'empty-weeks' ? { reason: 'finished' } : share;
  if ('reason' in items) return items;
  const figures = {
    itemsPerWeek: roundedDays(items.now),
    share: roundedShare(share.now),
    usualShare: roundedShare(share.usual),
    weeks: settings.weeks,
  };
  const { minItemsPerWeek, minShare, severeTimesLeast } = settings;
  const isEnough = figures.itemsPerWeek >= minItemsPerWeek && figures.share >= minShare;
  const isSevere = figures.share > roundedShare(share.severe) && figures.share >= severeTimesLeast * minShare;
  return {
    figures,
    basis: { level: 'project', sample: share.stretches },
    severity: !isEnough || figures.share <= figures.usualShare ? null : isSevere ? 'severe' : 'notable',
  };
}
