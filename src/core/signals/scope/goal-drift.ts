import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { NONE } from '../../math/none';
import { learnt } from '../../facts/learnt';
import { addTo } from '../../math/grouped';
import type { Change } from '../../model/change';
import { isCommitted } from '../../facts/item/commitment';
import { MAX_EVIDENCE } from '../evidence';
import { simpleStep } from '../step';
import { percentileOfKept } from '../../math/percentile';
import { isOpen, whyNotStarted } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import type { ItemSignal } from '../signal';
import { roundedShare } from '../../model/rounding';
import { minFinished } from '../../settings/shared';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface GoalDriftFigures {
  /** How often the description or the acceptance criteria were rewritten after the start. */
  readonly edits: number;
  /** Characters added and removed in these edits, divided by the length at the start: .5 = half of it. */
  readonly driftShare: number;
  /** By how many characters the text grew (negative: shrank). */
  readonly grownBy: number;
  /** 85 % of the team's items drift no more. */
  readonly usualShare: number;
}

const thresholds = {
  raiseAtPercentile: {
    default: 85,
    unit: 'percentile',
    source: 'The service level that all usual numbers are told at',
  },
  severeAtPercentile: { default: 95, unit: 'percentile', source: 'One finished item in twenty drifted more' },
  minShare: { default: 0.25, unit: 'share', source: 'Less than a quarter of a text is wording, not another goal' },
  minCharacters: { default: 200, unit: 'characters', source: 'Two or three sentences' },
  graceDays: { default: 1, unit: 'working days', source: 'As for the baseline of a parent: the day of the start' },
  finishedNeeded: minFinished,
} satisfies Section;

export type GoalDriftSettings = Values<typeof thresholds>;

type Rewriting = Extract<Change, { readonly kind: 'description' | 'criteria' }>;

interface Drift {
  readonly edits: readonly Rewriting[];
  readonly characters: number;
  readonly grownBy: number;
  readonly share: number;
}

/**
 * Raised when the goal of a started item was rewritten after its start by more than the team usually rewrites. Evidence
 * says who, when and how much, never the text. An edit counts by the change in length.
 */
export function readGoalDrift(
  item: ItemHistory,
  { facts }: Sight,
  settings: GoalDriftSettings,
): Reading<'goal-drift', GoalDriftFigures> {
  const signal = 'goal-drift';
  if (!isOpen(item)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  if (item.startedAt === null) return { signal, status: 'unknown', because: whyNotStarted(item) };
  const drift = driftOf(item, facts, settings);
  if (drift === null) return { signal, status: 'unknown', because: { reason: 'text-not-read' } };
  const past = driftsLesson(facts, settings).get(item.state.projectKey) ?? NONE;
  const usual = percentileOfKept(past, settings.raiseAtPercentile);
  const severe = percentileOfKept(past, settings.severeAtPercentile);
  if (past.length < settings.finishedNeeded || usual === null || severe === null) {
    const because = { reason: 'too-few-finished' as const, have: past.length, need: settings.finishedNeeded };
    return { signal, status: 'unknown', because };
  }
  const basis = { level: 'project' as const, sample: past.length };
  const figures: GoalDriftFigures = {
    edits: drift.edits.length,
    driftShare: roundedShare(drift.share),
    grownBy: drift.grownBy,
    usualShare: roundedShare(usual),
  };
  const raiseBeyond = Math.max(figures.usualShare, settings.minShare);
  if (drift.characters < settings.minCharacters || figures.driftShare <= raiseBeyond) {
    return { signal, status: 'quiet', figures: figures.edits === 0 ? null : figures, basis };
  }
  const isSevere = figures.driftShare > Math.max(roundedShare(severe), raiseBeyond) && isCommitted(item, facts);
  return {
    signal,
    status: 'raised',
    severity: isSevere ? 'severe' : 'notable',
    figures,
    evidence: [...drift.edits]
      .reverse()
      .slice(0, MAX_EVIDENCE)
      .map((edit) => asEvidence(edit, item)),
    basis,
    priceDays: null,
  };
}

/** Null where the text was not read, or its length before or after an edit is not known. */
function driftOf(
  { item, startedAt }: ItemHistory,
  { snapshot }: Facts,
  { graceDays }: GoalDriftSettings,
): Drift | null {
  if (item.text === null || startedAt === null) return null;
  const from = snapshot.calendar.addWorkingDays(startedAt, graceDays);
  const edits = item.changes.filter(
    (change): change is Rewriting =>
      (change.kind === 'description' || change.kind === 'criteria') && !change.byApp && change.at > from,
  );
  let characters = 0;
  let grownBy = 0;
  for (const { lengthFrom, lengthTo } of edits) {
    if (lengthFrom === null || lengthTo === null) return null;
    characters += Math.abs(lengthTo - lengthFrom);
    grownBy += lengthTo - lengthFrom;
  }
  // Criteria in a field of their own are not part of the present length; so the length at the start is at least 0.
  const atStart = Math.max(0, edits[0]?.lengthFrom ?? item.text.descriptionLength);
  return { edits, characters, grownBy, share: characters / Math.max(1, atStart) };
}

/** The drift of finished items, by project; a plain value. */
export const driftsLesson = learnt('past drifts', { learn: pastDrifts });

function pastDrifts(facts: Facts, settings: GoalDriftSettings): ReadonlyMap<string, readonly number[]> {
  const byProject = new Map<string, number[]>();
  for (const item of facts.histories) {
    const drift = item.finishedAt === null ? null : driftOf(item, facts, settings);
    if (drift !== null) addTo(byProject, item.state.projectKey, drift.share);
  }
  return byProject;
}

/** `from` and `to` are characters. */
function asEvidence({ at, by, lengthFrom, lengthTo, kind }: Rewriting, item: ItemHistory): Evidence {
  return {
    kind: 'rewritten',
    itemKey: item.state.key,
    at,
    by,
    from: lengthFrom === null ? null : String(lengthFrom),
    to: lengthTo === null ? null : String(lengthTo),
    cause: kind,
  };
}

export const goalDrift: ItemSignal<'goal-drift', GoalDriftFigures, typeof thresholds> = {
  id: 'goal-drift',
  family: 'scope',
  subject: 'item',
  thresholds,
  priced: 'as-work',
  read: readGoalDrift,
  magnitude: ({ driftShare, usualShare }) => driftShare - usualShare,
  nextStep: (_, { key }) => simpleStep('agree-on-goal', 'product-owner', key),
};
