import type { Facts } from '../facts/facts';
import type { ItemBrief } from '../facts/item/item-brief';
import { learnt } from '../facts/learnt';
import { teamWeeks } from '../facts/team/team-weeks';
import { heldUpBy } from '../facts/dependencies/held-up-work';
import { ACT_EFFECTS, type Step } from '../signals/step';
import { openBriefsIn } from '../facts/container/open-items';
import { percentileOf } from '../math/percentile';
import { roundedDays } from '../model/rounding';

/** The gain of a step, and its effort. Work is counted in typical items of the team that does it. */
export interface StepGain {
  /**
   * Keys of the open items that can go on once the step is done, one after the other, nearest first: they wait for its
   * item, directly or through others, and for nothing else.
   */
  readonly freedKeys: readonly string[];
  readonly freedWork: number;
  /**
   * Working days at 85 % that the finding costs, and so the most that the step can gain; 0 for an item that is not on
   * the longest path, null without a price.
   */
  readonly days: number | null;
  /** Work to finish first: the item, and the items that it waits for; 0 where the step frees at once. */
  readonly remainingWork: number;
  /** Gain for each piece of remaining work: the work freed, plus the work that the team finishes in the days gained. */
  readonly perWork: number;
}

/** The typical estimate and pace of one project. */
interface Pace {
  /** The median estimate of its finished work; null where no finished item had one. */
  readonly estimate: number | null;
  readonly finishedPerDay: number;
}

const NO_PACE: Pace = { estimate: null, finishedPerDay: 0 };
/** A quarter: the recent pace of the team. */
const PACE_WEEKS = 13;
/** An item that waits for a hundred others is no quick gain, however much it frees. */
const MAX_BEFORE = 100;

/** `priceDays` is the cost of the finding that the step is for, in working days at 85 %. */
export function stepGain(step: Step, { priceDays, facts }: { priceDays: number | null; facts: Facts }): StepGain {
  const effect = ACT_EFFECTS[step.act];
  const item = facts.briefs.byKey.get(step.itemKey);
  if (effect === 'clears-up') {
    return { freedKeys: [], freedWork: 0, days: null, remainingWork: 0, perWork: 0 };
  }
  const freed = freedBy(step, item, facts);
  const freedWork = freed.reduce((sum, held) => sum + sizeOf(held, facts), 0);
  const days = priceDays;
  const remainingWork = effect === 'frees-at-once' ? 0 : workBefore(item, facts);
  const won = freedWork + (days ?? 0) * paceOf(item, facts).finishedPerDay;
  return {
    freedKeys: freed.map(({ state }) => state.key),
    freedWork: roundedDays(freedWork),
    days,
    remainingWork: roundedDays(remainingWork),
    perWork: won === 0 ? 0 : won / remainingWork,
  };
}

/** Most gain for each piece of work first; of steps that need no work, the one that frees more. */
export function compareGains(one: StepGain, other: StepGain): number {
  if (one.perWork !== other.perWork) return one.perWork > other.perWork ? -1 : 1;
  return other.freedWork - one.freedWork || (other.days ?? 0) - (one.days ?? 0);
}

/**
 * Cutting a link frees the item that waits by it; other steps free the items that wait for their item. What waits for
 * other work as well is not free after that, nor is what waits for it.
 */
function freedBy(step: Step, item: ItemBrief | undefined, facts: Facts): readonly ItemBrief[] {
  if (item === undefined) return [];
  const held = heldUpBy(item, facts);
  if (step.act === 'cut-link') {
    const cut = (waiting: string, blocker: string) => waiting === item.state.key && blocker === step.otherItemKey;
    return freeAmong([item, ...held], facts, cut);
  }
  const done = new Set([item.state.key, ...beforeIt(step, item, facts)]);
  return freeAmong(held, facts, (_, blocker) => done.has(blocker));
}

/** What a step that finishes its item finishes before. */
function beforeIt({ act }: Step, { item }: ItemBrief, facts: Facts): readonly string[] {
  if (ACT_EFFECTS[act] === 'frees-at-once') return [];
  return facts.dependencies.chainOf(item.id, MAX_BEFORE).map(({ itemKey }) => itemKey);
}

/** Those of the waiting items whose every blocker is out of their way, or free among them; in the same order. */
function freeAmong(
  waiting: readonly ItemBrief[],
  { dependencies }: Facts,
  isOutOfTheWay: (waitingKey: string, blockerKey: string) => boolean,
): readonly ItemBrief[] {
  const still = waiting.map(({ item, state }) => {
    const blockers = dependencies.openBlockersOf(item.id).map(({ itemKey }) => itemKey);
    return { key: state.key, blockers: blockers.filter((blocker) => !isOutOfTheWay(state.key, blocker)) };
  });
  // A nearer item may wait for one further away, so this is repeated until nothing changes.
  const free = new Set<string>();
  for (let before = -1; before < free.size;) {
    before = free.size;
    for (const { key, blockers } of still) if (blockers.every((blocker) => free.has(blocker))) free.add(key);
  }
  return waiting.filter(({ state }) => free.has(state.key));
}

function workBefore(item: ItemBrief | undefined, facts: Facts): number {
  const chain = item === undefined ? [] : facts.dependencies.chainOf(item.item.id, MAX_BEFORE);
  const before = chain.map(({ itemId }) => sizeOf(itemId === null ? undefined : facts.briefs.byId.get(itemId), facts));
  return before.reduce((sum, size) => sum + size, sizeOf(item, facts));
}

/** The estimate divided by the team's usual one; 1 without an estimate. Of a parent: the sum over its open items. */
function sizeOf(item: ItemBrief | undefined, facts: Facts): number {
  if (item === undefined) return 1;
  if (item.item.level === 'parent') {
    const open = openBriefsIn({ kind: 'parent', id: item.item.id }, facts);
    const children = open.filter((child) => child.item.level !== 'parent');
    return children.length === 0 ? 1 : children.reduce((sum, child) => sum + sizeOf(child, facts), 0);
  }
  const { estimate } = item.state;
  const usual = paceOf(item, facts).estimate;
  return estimate === null || estimate <= 0 || usual === null ? 1 : estimate / usual;
}

function paceOf(item: ItemBrief | undefined, facts: Facts): Pace {
  return item === undefined ? NO_PACE : (pacesLesson(facts, facts.settings).get(item.state.projectKey) ?? NO_PACE);
}

/** The pace of every project; a plain value. */
export const pacesLesson = learnt('paces', { learn: pacesOf });

function pacesOf(facts: Facts): ReadonlyMap<string, Pace> {
  const estimates = new Map<string, number[]>();
  for (const { item, state, finishedAt } of facts.histories) {
    const { projectKey, estimate } = state;
    if (finishedAt === null || item.level !== 'standard' || estimate === null || estimate <= 0) continue;
    const known = estimates.get(projectKey);
    if (known === undefined) estimates.set(projectKey, [estimate]);
    else known.push(estimate);
  }
  const daysAWeek = facts.snapshot.calendar.settings.weekdays.length;
  return new Map(
    [...teamWeeks(facts)].map(([key, all]) => {
      const weeks = all.slice(0, PACE_WEEKS);
      const finished = weeks.reduce((sum, week) => sum + week.finished, 0);
      const finishedPerDay = weeks.length === 0 ? 0 : finished / (weeks.length * daysAWeek);
      return [key, { estimate: percentileOf(estimates.get(key) ?? [], 50), finishedPerDay }];
    }),
  );
}
