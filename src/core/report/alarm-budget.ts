import { computed } from '../facts/computed';
import type { Facts } from '../facts/facts';
import { oncePer, oncePerKey } from '../math/once-per';
import { sightOf } from '../signals/sight';
import { openBriefsIn } from '../facts/container/open-items';
import type { ItemBrief } from '../facts/item/item-brief';
import type { ItemHistory } from '../facts/item/item-history';
import { ranksByStamp } from '../facts/item/ranked-by-stamp';
import { learnt } from '../facts/learnt';
import { compareKeys } from '../facts/key-order';
import type { Settings } from '../signals/settings';
import { readItem } from '../signals/read-signals';
import { type RaisedReading, signalOf, type SignalReading } from '../signals';
import { isCommitted } from '../facts/item/commitment';
import { isOpen } from '../facts/item/present-state';
import type { Raised, Reading } from '../signals/reading';
import type { Family } from '../signals/signal';
import { compareRanks, type FindingRank, inOrder, isRaised, rankOf } from './reading-order';

export interface BudgetSettings {
  /** At most this share (0..1) of a project's open items carries a finding. */
  readonly maxShare: number;
  /** At least so many items may carry a finding in every project, however few are open. */
  readonly fewItems: number;
  /** Findings of one family about one container. */
  readonly maxPerFamily: number;
}

/** Everything that signals say of an item, in order. */
export function readingsOf(item: ItemHistory, facts: Facts, settings: Settings): readonly SignalReading[] {
  return allReadings(facts)(settings)(item);
}

const allReadings = computed('readings of items', (facts: Facts) =>
  oncePer((settings: Settings) =>
    oncePer((item: ItemHistory) => inOrder(readItem(item, sightOf(facts), { settings }))),
  ),
);

/**
 * The readings within the alarm budget. Too many alarms hide the important ones: where more open items of a project
 * have a finding than the budget allows, the worst keep theirs and the others become close readings.
 */
export function withinAlarms(
  item: ItemHistory,
  readings: readonly SignalReading[],
  { facts, settings }: { readonly facts: Facts; readonly settings: Settings },
): readonly SignalReading[] {
  if (!isOpen(item) || alarmed(facts)(settings)(item.state.projectKey).has(item.item.id)) return readings;
  return inOrder(readings.map((reading) => (isLimited(reading) ? asClose(reading) : reading)));
}

/** The readings of a container, in order. In each family the worst findings stay, the others become close readings. */
export function withinBudget(readings: readonly SignalReading[], budget: BudgetSettings): readonly SignalReading[] {
  const shown = new Map<Family, number>();
  const kept = inOrder(readings).map((reading) => {
    if (!isLimited(reading)) return reading;
    const { family } = signalOf(reading.signal);
    const before = shown.get(family) ?? 0;
    shown.set(family, before + 1);
    return before < budget.maxPerFamily ? reading : asClose(reading);
  });
  return inOrder(kept);
}

/** The ids of the items of a project whose findings are shown. */
const alarmed = computed('alarm budgets', (facts: Facts) =>
  oncePer((settings: Settings) =>
    oncePerKey(
      (projectKey: string) => projectKey,
      (projectKey) => spend(projectKey, facts, settings),
    ),
  ),
);

function spend(projectKey: string, facts: Facts, settings: Settings): ReadonlySet<string> {
  const open = openBriefsIn({ kind: 'project', id: projectKey }, facts);
  const ranks = alarmRanksLesson(facts, settings);
  const candidates = open
    .flatMap((brief): readonly Candidate[] => {
      const rank = ranks.get(brief.item.id)?.rank ?? null;
      return rank === null ? [] : [{ ...rank, brief, committed: isCommitted(brief, facts) }];
    })
    .sort(worstFirst)
    .slice(0, Math.max(settings.budget.fewItems, Math.floor(open.length * settings.budget.maxShare)));
  return new Set(candidates.map(({ brief }) => brief.item.id));
}

/** What an item is ranked by among those of its project: its worst finding, and how many it has; null without any. */
type AlarmRank = { readonly worst: FindingRank; readonly findings: number } | null;

interface Candidate extends NonNullable<AlarmRank> {
  readonly brief: ItemBrief;
  readonly committed: boolean;
}

/** The ranks of all open items. */
export const alarmRanksLesson = learnt('ranks of findings', ranksByStamp(isOpen, alarmRankOf));

function alarmRankOf(item: ItemHistory, facts: Facts, settings: Settings): AlarmRank {
  const raised = readingsOf(item, facts, settings).filter(isLimited);
  const [worst] = raised;
  return worst === undefined ? null : { worst: rankOf(worst), findings: raised.length };
}

/** Of two equally severe findings, the one about committed work is worse. */
function worstFirst(one: Candidate, other: Candidate): number {
  return (
    one.worst.severity - other.worst.severity ||
    Number(other.committed) - Number(one.committed) ||
    compareRanks(one.worst, other.worst) ||
    other.findings - one.findings ||
    compareKeys(one.brief.state.key, other.brief.state.key)
  );
}

/** Whether a finding counts against the budget. A finding that decides the level is always shown. */
function isLimited(reading: SignalReading): reading is RaisedReading {
  return isRaised(reading) && signalOf(reading.signal).decides === undefined;
}

function asClose(finding: RaisedReading): SignalReading;
function asClose({ signal, figures, basis, severity }: Raised): Reading {
  return { signal, status: 'quiet', figures, basis, close: severity };
}
