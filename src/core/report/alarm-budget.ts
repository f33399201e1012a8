import { computed } from '../facts/computed';
import type { Facts } from '../facts/facts';
import { oncePer, oncePerKey } from '../math/once-per';
import { sightOf } from '../signals/sight';
import { itemsOfProject } from '../facts/container/items-of-project';
import type { ItemHistory } from '../facts/item/item-history';
import { compareKeys } from '../facts/key-order';
import type { Settings } from '../signals/settings';
import { readItem } from '../signals/read-signals';
import { type RaisedReading, signalOf, type SignalReading } from '../signals';
import { isCommitted } from '../facts/item/commitment';
import { isOpen } from '../facts/item/present-state';
import type { Raised, Reading } from '../signals/reading';
import type { Family } from '../signals/signal';
import { compareFindings, inOrder, isRaised } from './reading-order';

export interface BudgetSettings {
  /** At most this share (0..1) of a project's open items carries a finding. */
  readonly maxShare: number;
  /** At least so many items may carry a finding in every project, however few are open. */
  readonly fewItems: number;
  /** Findings of one family about one container. */
  readonly maxPerFamily: number;
}

/** The readings of a project's open items, and the ids of the items whose findings are shown. */
interface ProjectBudget {
  readonly readings: ReadonlyMap<string, readonly SignalReading[]>;
  readonly alarmed: ReadonlySet<string>;
}

/** Everything that signals say of an item, in order. */
export function readingsOf(item: ItemHistory, facts: Facts, settings: Settings): readonly SignalReading[] {
  const own = isOpen(item) ? budgets(facts)(settings)(item.state.projectKey).readings.get(item.item.id) : undefined;
  return own ?? inOrder(readItem(item, sightOf(facts), { settings }));
}

/**
 * The readings within the alarm budget. Too many alarms hide the important ones: where more open items of a project
 * have a finding than the budget allows, the worst keep theirs and the others become close readings.
 */
export function withinAlarms(
  item: ItemHistory,
  readings: readonly SignalReading[],
  { facts, settings }: { readonly facts: Facts; readonly settings: Settings },
): readonly SignalReading[] {
  if (!isOpen(item) || budgets(facts)(settings)(item.state.projectKey).alarmed.has(item.item.id)) return readings;
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

const budgets = computed('alarm budgets', (facts: Facts) =>
  oncePer((settings: Settings) =>
    oncePerKey(
      (projectKey: string) => projectKey,
      (projectKey) => spend(projectKey, facts, settings),
    ),
  ),
);

function spend(projectKey: string, facts: Facts, settings: Settings): ProjectBudget {
  const open = itemsOfProject(projectKey, facts).filter(isOpen);
  const judged = open.map((item) => ({ item, readings: inOrder(readItem(item, sightOf(facts), { settings })) }));
  const candidates = judged
    .flatMap(({ item, readings }) => candidateOf(item, readings, facts) ?? [])
    .sort(worstFirst)
    .slice(0, Math.max(settings.budget.fewItems, Math.floor(open.length * settings.budget.maxShare)));
  return {
    readings: new Map(judged.map(({ item, readings }) => [item.item.id, readings])),
    alarmed: new Set(candidates.map(({ item }) => item.item.id)),
  };
}

interface Candidate {
  readonly item: ItemHistory;
  readonly worst: RaisedReading;
  readonly findings: number;
  readonly committed: boolean;
}

function candidateOf(item: ItemHistory, readings: readonly SignalReading[], facts: Facts): Candidate | null {
  const raised = readings.filter(isLimited);
  const [worst] = raised;
  return worst === undefined ? null : { item, worst, findings: raised.length, committed: isCommitted(item, facts) };
}

/** Of two equally severe findings, the one about committed work is worse. */
function worstFirst(one: Candidate, other: Candidate): number {
  return (
    Number(one.worst.severity !== 'severe') - Number(other.worst.severity !== 'severe') ||
    Number(other.committed) - Number(one.committed) ||
    compareFindings(one.worst, other.worst) ||
    other.findings - one.findings ||
    compareKeys(one.item.state.key, other.item.state.key)
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
