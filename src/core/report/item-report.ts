import type { Facts } from '../facts/facts';
import { heldUpBy } from '../facts/dependencies/held-up-work';
import { isCommitted } from '../facts/item/commitment';
import type { ItemHistory } from '../facts/item/item-history';
import { promisedFinish } from '../facts/item/promised-dates';
import type { Settings } from '../signals/settings';
import { itemSignal, type SignalReading } from '../signals';
import { endedAt } from '../facts/item/ended-at';
import { isInNow } from '../facts/container/open-items';
import { isInProgress, type Progress, progressOf } from '../facts/item/present-state';
import { roundedDays } from '../model/rounding';
import { normsOf } from '../norms/norms-of';
import { normQuery } from '../norms/query';
import { readingsOf, withinAlarms } from './alarm-budget';
import { itemLevelOf, type ItemJudged, worseOf } from './level';
import { type HoldPrice, pricedItemReadings } from './prices';
import type { ContainerReport, ItemReport } from './report';

interface Judging {
  readonly facts: Facts;
  readonly settings: Settings;
  /** What the item costs the containers that it holds up. */
  readonly price: HoldPrice;
  /** The reports on the current containers that it is in. */
  readonly around: readonly ContainerReport[];
  /** Of a parent: the report on it as a container. */
  readonly own: ContainerReport | null;
}

/** The health of one item as of the snapshot. A parent is never better than the work in it. */
export function reportItem(item: ItemHistory, { facts, settings, price, around, own }: Judging): ItemReport {
  const { calendar, takenAt } = facts.snapshot;
  const all = pricedItemReadings(readingsOf(item, facts, settings), price);
  const progress = progressIn(item, facts);
  const idleDays = roundedDays(calendar.workingDays(item.lastActivityAt, takenAt));
  const judged = itemLevelOf(all, {
    progress,
    isCommitted: isCommitted(item, facts),
    isForgotten: item.item.level !== 'parent' && idleDays > settings.silent.maxReassuringDays,
    date: dateOn(item, around, facts),
  });
  const readings = withinAlarms(item, all, { facts, settings });
  return {
    itemId: item.item.id,
    key: item.state.key,
    progress,
    ...(own === null ? judged : worseOf(own, judged)),
    ageDays:
      item.startedAt === null ? null : roundedDays(calendar.workingDays(item.startedAt, endedAt(item) ?? takenAt)),
    startedByActivity: item.startedByActivity,
    ...waitToStart(item, facts, settings),
    idleDays,
    chanceInTime: chanceInTime(readings),
    readings,
  };
}

/** What holds others stands where they stand: many leave its own status to do until all of it is done. */
function progressIn(item: ItemHistory, facts: Facts): Progress {
  const progress = progressOf(item);
  if (progress !== 'not-started' || item.item.level !== 'parent') return progress;
  const inside = { kind: 'parent', id: item.item.id } as const;
  const isBegun = facts
    .everIn(inside)
    .some((child) => isInNow(inside, child) && (child.finishedAt !== null || isInProgress(child)));
  return isBegun ? 'in-progress' : progress;
}

/** How long an item has not been started, and for how long that is usual. */
function waitToStart(
  history: ItemHistory,
  facts: Facts,
  settings: Settings,
): Pick<ItemReport, 'waitDays' | 'usualWaitDays'> {
  if (progressIn(history, facts) !== 'not-started') return { waitDays: null, usualWaitDays: null };
  const { calendar, takenAt } = facts.snapshot;
  const usual = normsOf(facts).startWait(normQuery(history), settings.ageing.raiseAtPercentile);
  return {
    waitDays: roundedDays(calendar.workingDays(history.item.createdAt, takenAt)),
    usualWaitDays: usual === null || history.item.level !== 'standard' ? null : roundedDays(usual.days),
  };
}

/** Whether a date depends on an item: its own, that of a container around it, or that of an item that waits for it. */
function dateOn(item: ItemHistory, around: readonly ContainerReport[], facts: Facts): ItemJudged['date'] {
  const hasForecast = ({ forecast }: ContainerReport): boolean =>
    forecast.status !== 'unknown' && forecast.chance !== null;
  const hasTarget = ({ forecast }: ContainerReport): boolean => forecast.target !== null;
  const targeted = around.filter(hasTarget);
  const isPromised =
    item.state.dueOn !== null || heldUpBy(item, facts).some((other) => promisedFinish(other, facts) !== null);
  if (targeted.length === 0 && !isPromised) return 'none';
  return targeted.every(hasForecast) && !isPromised ? 'foretold' : 'not-foretold';
}

function chanceInTime(readings: readonly SignalReading[]): number | null {
  for (const reading of readings) {
    const signal = itemSignal(reading.signal);
    if (reading.status === 'unknown' || reading.figures === null || signal?.chanceInTime === undefined) continue;
    return signal.chanceInTime(reading.figures);
  }
  return null;
}
