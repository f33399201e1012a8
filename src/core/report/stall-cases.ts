import { deriveFacts, type Facts } from '../facts/facts';
import type { ItemHistory } from '../facts/item/item-history';
import { snapshotAsOf } from '../model/as-of';
import { countUntil } from '../model/replay';
import type { Snapshot } from '../model/snapshot';
import { normQuery } from '../norms/query';
import type { FlowNorms } from '../norms/flow-norms';
import type { Settings } from '../signals/settings';
import { isInProgress, presentVisit } from '../facts/item/present-state';
import { moveChance } from '../norms/stall-cut';
import { readStalled } from '../signals/stall/stalled';
import { normsOf } from '../norms/norms-of';
import { sightOf } from '../signals/sight';

/** An item in progress at one moment: how it was judged then, and what happened later. */
export interface StallCase {
  readonly itemId: string;
  /** Whether it was still in the same status, never having left it, so many days later. */
  readonly stayed: boolean;
  /** Chance (0..1) that it stays, by the model behind the signal. */
  readonly chanceToStay: number;
  /** Whether the signal was raised at the default cut. */
  readonly flagged: boolean;
  /** Working days. */
  readonly idleDays: number;
  readonly daysInStatus: number;
  readonly overExpectedAge: boolean;
}

export interface StallCases {
  readonly cases: readonly StallCase[];
  /** How many items in progress the model had no answer for. */
  readonly untold: number;
}

/** Calendar days after which an item is checked for a move. */
export const HORIZON_DAYS = 14;
const DAY_MS = 86_400_000;

/** The norms for a moment: learnt from its own facts by default. */
export type NormsAt = (facts: Facts) => FlowNorms;

interface StallQuestion {
  readonly settings: Settings;
  readonly normsAt?: NormsAt;
}

/**
 * All items in progress at each of the moments, judged only by the facts and norms as of that moment. `whole` is used
 * only to see what happened later.
 */
export function stallCases(
  whole: Snapshot,
  moments: readonly Date[],
  { settings, normsAt = normsOf }: StallQuestion,
): StallCases {
  const changes = new Map(
    whole.items.map((item) => [item.id, item.changes.filter(({ kind }) => kind === 'status').sort(byTime)]),
  );
  const cases: StallCase[] = [];
  let untold = 0;
  for (const moment of moments) {
    const facts = deriveFacts(snapshotAsOf(whole, moment), settings);
    normsOf.set(facts, normsAt(facts));
    for (const item of facts.histories.filter(isInProgress)) {
      const judged = judgedCase(item, facts, settings);
      if (judged === null) untold += 1;
      else cases.push({ itemId: item.item.id, ...judged, stayed: !leaves(changes.get(item.item.id) ?? [], moment) });
    }
  }
  return { cases, untold };
}

type StatusChanges = Snapshot['items'][number]['changes'];

const byTime = (one: { readonly at: Date }, other: { readonly at: Date }) => one.at.getTime() - other.at.getTime();

function leaves(changes: StatusChanges, moment: Date): boolean {
  const horizon = new Date(moment.getTime() + HORIZON_DAYS * DAY_MS);
  return countUntil(changes, horizon) > countUntil(changes, moment);
}

function judgedCase(item: ItemHistory, facts: Facts, settings: Settings): Omit<StallCase, 'itemId' | 'stayed'> | null {
  const { calendar, takenAt } = facts.snapshot;
  const chance = moveChance(item, facts);
  const visit = presentVisit(item);
  if (chance === null || visit === null) return null;
  const age = item.startedAt === null ? 0 : calendar.workingDays(item.startedAt, takenAt);
  const expected = normsOf(facts).cycleTime(normQuery(item), settings.ageing.raiseAtPercentile)?.days ?? Infinity;
  return {
    chanceToStay: 1 - chance.chance,
    flagged: readStalled(item, sightOf(facts), settings.stalled).status === 'raised',
    idleDays: calendar.workingDays(item.lastActivityAt, takenAt),
    daysInStatus: visit.workingDays,
    overExpectedAge: age > expected,
  };
}
