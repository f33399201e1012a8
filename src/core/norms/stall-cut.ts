import { exitsOf } from '../facts/item/status-exits';
import { computed } from '../facts/computed';
import type { Facts } from '../facts/facts';
import type { ItemBrief } from '../facts/item/item-brief';
import type { ItemHistory } from '../facts/item/item-history';
import { ranksByStamp } from '../facts/item/ranked-by-stamp';
import { learnt } from '../facts/learnt';
import type { Basis } from './basis';
import type { MoveDriver } from './flow/move-terms';
import { presentBlockage } from '../facts/item/blockage';
import { isInProgress, presentVisit } from '../facts/item/present-state';
import { oncePer } from '../math/once-per';
import { isComparable } from './query';
import { roundedDays, roundedShare } from '../model/rounding';
import { normsOf } from './norms-of';

/** How likely an item is to leave its status soon, and how long it has stayed in it, for ranking. */
export interface MoveChance {
  readonly itemId: string;
  readonly chance: number;
  /** The terms that the chance is the sum of, strongest first. */
  readonly drivers: readonly MoveDriver[];
  readonly basis: Basis;
  readonly stayDays: number;
  readonly idleDays: number;
}

/** Who counts as stalled in one project: those with the least chance to move, never more than a set share. */
export interface StallCut {
  readonly stalled: ReadonlySet<string>;
  /** All items in progress, blocked ones included: the base of the share. */
  readonly inProgress: number;
}

/** The cut of a project. */
export function stallCut(projectKey: string, facts: Facts): StallCut {
  return cuts(facts).get(projectKey) ?? { stalled: new Set(), inProgress: 0 };
}

const cuts = computed('stall cuts', cutsByProject);

/**
 * The chance to leave the present status within the horizon. Null when the past of the item or of similar items is too
 * thin, or when the status of the item does not show its work.
 */
export const moveChance = (item: ItemHistory, facts: Facts): MoveChance | null => moveChances(facts)(item);

const moveChances = computed('chances to move', (facts: Facts) =>
  oncePer((item: ItemHistory) => chanceOf(item, facts)),
);

function chanceOf(item: ItemHistory, facts: Facts): MoveChance | null {
  const visit = presentVisit(item);
  if (visit === null || !item.item.historyKnown || item.startedByActivity) return null;
  const { calendar, takenAt } = facts.snapshot;
  const answer = normsOf(facts).chanceToMove(item, {
    at: takenAt,
    exits: exitsOf(facts),
    withinDays: facts.settings.stalled.horizonDays,
  });
  if (answer === null || !isComparable(item, answer.basis)) return null;
  return {
    itemId: item.item.id,
    chance: roundedShare(answer.chance),
    drivers: answer.drivers,
    basis: answer.basis,
    stayDays: roundedDays(visit.workingDays),
    idleDays: roundedDays(calendar.workingDays(item.lastActivityAt, takenAt)),
  };
}

/** What an item in progress is ranked by; null where it is blocked, or its chance is not known. */
type Rank = Pick<MoveChance, 'itemId' | 'chance' | 'stayDays' | 'idleDays'> | null;

/** The ranks of all items in progress. */
export const stallRanksLesson = learnt('ranks of what hardly moves', ranksByStamp(isInProgress, stallRankOf));

function stallRankOf(item: ItemHistory, facts: Facts): Rank {
  const found = presentBlockage(item, facts) === null ? moveChance(item, facts) : null;
  if (found === null) return null;
  const { itemId, chance, stayDays, idleDays } = found;
  return { itemId, chance, stayDays, idleDays };
}

function cutsByProject(facts: Facts): ReadonlyMap<string, StallCut> {
  const groups = new Map<string, ItemBrief[]>();
  for (const item of facts.briefs.open.filter(isInProgress)) {
    const group = groups.get(item.state.projectKey);
    if (group === undefined) groups.set(item.state.projectKey, [item]);
    else group.push(item);
  }
  return new Map([...groups].map(([projectKey, items]) => [projectKey, cutOf(items, facts)]));
}

function cutOf(items: readonly ItemBrief[], facts: Facts): StallCut {
  const settings = facts.settings.stalled;
  const ranks = stallRanksLesson(facts, facts.settings);
  const candidates = items
    .map(({ item }) => ranks.get(item.id)?.rank ?? null)
    .filter((rank) => rank !== null)
    .sort(leastLikelyFirst);
  const allowed = Math.floor(items.length * settings.maxShare);
  // A fifth of four items is less than one: for a small team, the one item that hardly moves is still raised.
  const [most, ceiling] = allowed > 0 ? [allowed, settings.ceilingChance] : [1, settings.fewCeilingChance];
  const stalled = withoutTorn(candidates, most).filter(
    (candidate) => candidate.chance < ceiling && candidate.stayDays >= settings.minStayDays,
  );
  return { stalled: new Set(stalled.map(({ itemId }) => itemId)), inProgress: items.length };
}

/**
 * The first `most`. Items with equal chances are taken together: where the cut would split them, none of them is taken.
 */
function withoutTorn(ranked: readonly NonNullable<Rank>[], most: number): readonly NonNullable<Rank>[] {
  const next = ranked[most];
  const taken = ranked.slice(0, most);
  return next === undefined ? taken : taken.filter((candidate) => leastLikelyFirst(candidate, next) < 0);
}

/** Of equal chances, the longer stay counts as more stalled, then the longer silence. */
function leastLikelyFirst(left: NonNullable<Rank>, right: NonNullable<Rank>): number {
  return left.chance - right.chance || right.stayDays - left.stayDays || right.idleDays - left.idleDays;
}
