import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { tooFew, type Unknown } from '../../model/unknown';
import type { MoveDriver } from '../../norms/flow/move-terms';
import { presentBlockage } from '../../facts/item/blockage';
import { normQuery } from '../../norms/query';
import { lastActivity, staysInPresentStatus } from '../evidence';
import { endedStays } from '../../norms/past-counts';
import { isInProgress, presentVisit, statusName } from '../../facts/item/present-state';
import type { Reading } from '../reading';
import { type MoveChance, moveChance, stallCut } from '../../norms/stall-cut';
import { roundedDays } from '../../model/rounding';
import { ownersStep } from '../step';
import type { ItemSignal } from '../signal';
import { normsOf } from '../../norms/norms-of';
import { minStays } from '../../settings/shared';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface StalledFigures {
  readonly statusName: string;
  /** Working days in the present status. */
  readonly days: number;
  /** 85 % of stays end within so many working days, from the same past as the chance; null when too few have ended. */
  readonly usualDays: number | null;
  /** Chance (0..1) to leave the status within the next `horizonDays` working days. */
  readonly chanceToMove: number;
  readonly horizonDays: number;
  /**
   * What lowers and raises the chance to move, compared with an average item in progress, in log odds; strongest first.
   */
  readonly drivers: readonly MoveDriver[];
}

/** Two or three percentage points of chance: less is not worth showing. */
const FAINT_LOG_ODDS = 0.1;

const thresholds = {
  severeChance: {
    default: 0.05,
    unit: 'share',
    source: 'One in twenty; of the items flagged in a public service tracker about a quarter are below it (measured)',
  },
  usualPercentile: {
    default: 85,
    unit: 'percentile',
    source: 'The service level that all usual numbers are told at',
  },
  staysNeeded: minStays,
} satisfies Section;

export type StalledSettings = Values<typeof thresholds>;

/**
 * Raised when an item in progress is among those of its project that are least likely to leave their status soon, by a
 * hazard model fitted to the team's own past, or by survival curves where that is thin. Blocked items are not stalled.
 */
export function readStalled(
  item: ItemHistory,
  { facts }: Sight,
  settings: StalledSettings,
): Reading<'stalled', StalledFigures> {
  const signal = 'stalled';
  if (!isInProgress(item)) return { signal, status: 'unknown', because: { reason: 'not-in-progress' } };
  if (presentBlockage(item, facts) !== null) return { signal, status: 'quiet', figures: null, basis: null };
  const chance = moveChance(item, facts);
  if (chance === null) return { signal, status: 'unknown', because: whyNoChance(item, facts, settings) };

  const figures = figuresOf(item, { facts, settings, chance });
  const cut = stallCut(item.state.projectKey, facts);
  if (!cut.stalled.has(item.item.id)) return { signal, status: 'quiet', figures, basis: chance.basis };
  return {
    signal,
    status: 'raised',
    severity: figures.chanceToMove < settings.severeChance ? 'severe' : 'notable',
    figures,
    evidence: [...staysInPresentStatus(item, facts), lastActivity(item, facts)],
    basis: chance.basis,
    priceDays: null,
  };
}

function whyNoChance(item: ItemHistory, facts: Facts, settings: StalledSettings): Unknown {
  if (item.startedByActivity) return { reason: 'not-by-status' };
  if (!item.item.historyKnown || presentVisit(item) === null) return { reason: 'no-history' };
  // The count of the whole site does not apply to a parent, which is compared with its own type only.
  if (item.item.level === 'parent') return { reason: 'too-few-stays', need: settings.staysNeeded };
  return tooFew('too-few-stays', endedStays(facts), settings.staysNeeded);
}

function figuresOf(
  item: ItemHistory,
  { facts, settings, chance }: { facts: Facts; settings: StalledSettings; chance: MoveChance },
): StalledFigures {
  const { statusId } = item.state;
  const usual = normsOf(facts).stay(normQuery(item), statusId, settings.usualPercentile);
  return {
    statusName: statusName(statusId, facts),
    days: chance.stayDays,
    // Shown only when it rests on the same past as the chance.
    usualDays: usual === null || usual.basis.level !== chance.basis.level ? null : roundedDays(usual.days),
    chanceToMove: chance.chance,
    horizonDays: facts.settings.stalled.horizonDays,
    drivers: chance.drivers
      .map(({ term, logOdds }) => ({ term, logOdds: Math.round(logOdds * 100) / 100 }))
      .filter(({ logOdds }) => Math.abs(logOdds) >= FAINT_LOG_ODDS),
  };
}

export const stalled: ItemSignal<'stalled', StalledFigures, typeof thresholds> = {
  id: 'stalled',
  family: 'stall',
  subject: 'item',
  thresholds,
  reassures: () => true,
  deniesOnTrack: true,
  followsFrom: 'waiting',
  priced: 'as-hold',
  read: readStalled,
  remedies: ['move-stalled'],
  isStandstill: true,
  magnitude: ({ days, usualDays }) => days - (usualDays ?? 0),
  nextStep: (_, about) => ownersStep('ask-owner', about),
};
