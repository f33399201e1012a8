import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { isInProgress } from '../../facts/item/present-state';
import type { ContainerForecast } from '../container/container-forecast';
import type { ForecastSettings } from '../forecast-settings';
import { heldEnds } from '../simulation/holds';
import type { SimulatedContainer } from '../container/simulated-container';
import { simulateEnds } from '../simulation/simulate-ends';
import type { ContainerSlip } from './container-slip';
import type { SlipLedger } from './slip-given';
import { crowdedStages } from './crowded-stage';
import { freedBy } from './item-prices';
import { stageEnds } from './stage-ends';

/**
 * An act that is possible now, and how many working days earlier the end at 85 % would be with it, in the same trials.
 */
export type Lever =
  /** Leave out added work that nobody has begun. */
  | { readonly act: 'drop-added'; readonly itemIds: readonly string[]; readonly days: number }
  /** Leave out enough unstarted work that the rest fits until the target. */
  | { readonly act: 'drop-unbegun'; readonly itemIds: readonly string[]; readonly days: number }
  /** Finish the blocker of these items first. */
  | {
      readonly act: 'finish-blocker';
      readonly itemId: string;
      readonly freedIds: readonly string[];
      readonly days: number;
    }
  /** Get items moving that are in their status for unusually long. */
  | { readonly act: 'move-stalled'; readonly itemIds: readonly string[]; readonly days: number }
  /** Split an unusually large item, and leave half of it for later. */
  | { readonly act: 'split'; readonly itemId: string; readonly days: number }
  /** Double the throughput of the stage in which these items wait. */
  | {
      readonly act: 'add-person';
      readonly statusId: string;
      readonly itemIds: readonly string[];
      readonly days: number;
    }
  /** Promise the date that is met at 85 %: it gains no days. */
  | { readonly act: 'move-target'; readonly on: string };

/** Every act of a lever; the type checker finds missing and extra ones. */
export const LEVER_ACTS = Object.keys({
  'drop-added': true,
  'drop-unbegun': true,
  'finish-blocker': true,
  'move-stalled': true,
  split: true,
  'add-person': true,
  'move-target': true,
} satisfies Record<Lever['act'], true>);

interface LeversGiven {
  readonly explained: ContainerSlip;
  readonly outlook: SimulatedContainer;
  readonly forecast: ContainerForecast;
  readonly ledger: SlipLedger;
  readonly facts: Facts;
  readonly settings: ForecastSettings;
}

type Earlier = Exclude<Lever, { readonly act: 'move-target' }>;

/**
 * The levers that would bring the end nearer by at least a day, best first. Last comes a later target, where there is
 * one.
 */
export function leversFor(given: LeversGiven): readonly Lever[] {
  const levers: readonly Earlier[] = [
    ...dropAdded(given),
    ...dropUnbegun(given),
    ...finishBlockers(given),
    ...moveStalled(given),
    ...splitLargest(given),
    ...addPerson(given),
  ];
  const earlier = levers.filter(({ days }) => days >= 1).sort((one, other) => other.days - one.days);
  return [...earlier, ...moveTarget(given)];
}

/** Only items that are open in it now and that nobody has begun, without duplicates. */
function dropAdded(given: LeversGiven): readonly Earlier[] {
  const added = addedIds(given);
  const unbegun = unbegunOf(given).filter(({ item }) => added.has(item.id));
  const amount = amountOf(unbegun, given);
  if (amount <= 0) return [];
  const days = given.explained.priceOfWork(amount).p85;
  return [{ act: 'drop-added', itemIds: unbegun.map(({ item }) => item.id), days }];
}

/**
 * The fewest unstarted items, youngest first, without which the rest is in time at 85 %. None where leaving out the
 * added work is enough, or where leaving out half of the work is not enough.
 */
function dropUnbegun(given: LeversGiven): readonly Earlier[] {
  const { explained } = given;
  const late = explained.slip.against === 'target' ? explained.slip.totalDays : 0;
  const savedBy = (items: readonly ItemHistory[]): number => {
    const amount = amountOf(items, given);
    return amount > 0 ? explained.priceOfWork(amount).p85 : 0;
  };
  const youngestFirst = [...unbegunOf(given)]
    .sort((one, other) => other.item.createdAt.getTime() - one.item.createdAt.getTime())
    .slice(0, Math.floor(given.outlook.flow.work.length * MAX_DROPPED));
  const added = addedIds(given);
  const isAddedEnough = savedBy(youngestFirst.filter(({ item }) => added.has(item.id))) >= late;
  if (late <= 0 || isAddedEnough || savedBy(youngestFirst) < late) return [];
  let [tooFew, enough] = [0, youngestFirst.length];
  while (enough - tooFew > 1) {
    const middle = (tooFew + enough) >> 1;
    if (savedBy(youngestFirst.slice(0, middle)) >= late) enough = middle;
    else tooFew = middle;
  }
  const dropped = youngestFirst.slice(0, enough);
  return [{ act: 'drop-unbegun', itemIds: dropped.map(({ item }) => item.id), days: savedBy(dropped) }];
}

/** Without more than this share it would be another project. */
const MAX_DROPPED = 0.5;

function addedIds({ ledger }: LeversGiven): ReadonlySet<string> {
  return new Set(ledger.changes.filter(({ kind }) => kind === 'added' || kind === 'split').map(({ itemId }) => itemId));
}

function unbegunOf({ outlook }: LeversGiven): readonly ItemHistory[] {
  return outlook.flow.work.filter((history) => !isInProgress(history) && history.startedAt === null);
}

function amountOf(items: readonly ItemHistory[], { explained }: LeversGiven): number {
  return items.reduce((sum, { state }) => sum + (explained.weighedBy === 'points' ? (state.estimate ?? 0) : 1), 0);
}

function finishBlockers({ explained, outlook, facts }: LeversGiven): readonly Earlier[] {
  return [...freedBy(outlook, facts.dependencies)].map(([itemId, freedIds]): Earlier => {
    const days = explained.priceOfHolds(new Set(freedIds)).p85;
    return { act: 'finish-blocker', itemId, freedIds, days };
  });
}

/** The longest stays hold until the end: freeing one of them alone gains nothing while the others remain. */
function moveStalled({ explained, outlook }: LeversGiven): readonly Earlier[] {
  const itemIds = outlook.stalled.map(({ itemId }) => itemId);
  if (itemIds.length === 0) return [];
  return [{ act: 'move-stalled', itemIds, days: explained.priceOfHolds(new Set(itemIds)).p85 }];
}

/**
 * An item of so many times the median finished size is unusually large: nine in ten items of most teams are smaller.
 */
const LARGE_TIMES = 2;

/** By points only: where items are counted, all have the same size. */
function splitLargest({ explained, outlook }: LeversGiven): readonly Earlier[] {
  const { flow, team } = outlook;
  if (flow.weighedBy === 'count') return [];
  const usual = medianOf(team.completions.flatMap(({ points }) => points ?? []));
  const [largest] = flow.work
    .map(({ item, state }) => ({ itemId: item.id, points: state.estimate ?? 0 }))
    .sort((one, other) => other.points - one.points);
  if (largest === undefined || largest.points < LARGE_TIMES * usual) return [];
  return [{ act: 'split', itemId: largest.itemId, days: explained.priceOfWork(largest.points / 2).p85 }];
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Infinity;
}

/** Held work, and work past the stage, takes as long with two people as with one. */
function addPerson({ explained, outlook, facts, settings }: LeversGiven): readonly Earlier[] {
  const { team, plan, stalled, waiting } = outlook;
  const held = [...stalled, ...waiting];
  return crowdedStages(outlook, { facts, settings })
    .map(({ statusId, itemIds, beyond, plan: stage }) => {
      const withOne = heldEnds(simulateEnds(team.trialSet, { ...plan, open: plan.open - beyond }), held);
      const withTwo = heldEnds(stageEnds(team.trialSet, stage, 2), held);
      const days = explained.priceBetween(withOne, withTwo).p85;
      return { act: 'add-person' as const, statusId, itemIds, days };
    })
    .sort((one, other) => other.days - one.days)
    .slice(0, 1);
}

/** The end of an iteration is not moved: unfinished work goes into the next one. */
function moveTarget({ forecast }: LeversGiven): readonly Lever[] {
  if (forecast.status !== 'known' || forecast.target === null) return [];
  const on = forecast.ends[85];
  return on === null || on <= forecast.target.on ? [] : [{ act: 'move-target', on }];
}
