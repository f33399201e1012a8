import type { Facts } from '../../facts/facts';
import type { ScopeLedger } from '../../facts/scope/ledger';
import type { ContainerRef } from '../../model/containers';
import { openItemsOf } from '../../facts/container/open-items';
import type { Calibration } from '../calibration/calibrator';
import type { ByConfidence } from '../simulation/confidence';
import { chanceOf, endDays, shareBy } from '../simulation/end-days';
import { leftAfter } from '../simulation/left-after';
import type { ScopePlan } from '../simulation/scope-window';
import { simulateEnds } from '../simulation/simulate-ends';
import type { Worlds } from '../simulation/worlds';

/** What becomes of an iteration at its planned end. Amounts are in the measure of its forecast. */
export interface TimeBox {
  /** What was committed and is still open; null where nobody knows what was committed. */
  readonly committedOpen: number | null;
  /** Chance (0..1) to finish that in time, if nothing that came in later is worked on first. */
  readonly commitmentChance: number | null;
  /** How much of everything in it is left over, at most, at each confidence. */
  readonly leftOver: ByConfidence<number>;
}

interface Box {
  readonly container: ContainerRef;
  readonly plan: ScopePlan;
  readonly weighedBy: 'count' | 'points';
  readonly until: Date;
  readonly ledger: ScopeLedger | null;
}

export function timeBox(
  { container, plan, weighedBy, until, ledger }: Box,
  { worlds, calibration, facts }: { readonly worlds: Worlds; readonly calibration: Calibration; readonly facts: Facts },
): TimeBox {
  const { calendar, takenAt } = facts.snapshot;
  const days = Math.floor(calendar.workingDays(takenAt, until) + 1e-9);
  const leftOver = leftAfter(worlds, plan, { days, calibration });
  if (ledger === null) return { committedOpen: null, commitmentChance: null, leftOver };

  const committed = new Set(ledger.baseline.itemIds);
  const committedOpen = openItemsOf(container, facts)
    .filter(({ item }) => item.level === 'standard' && committed.has(item.id))
    .reduce((sum, { state }) => sum + (weighedBy === 'points' ? (state.estimate ?? 0) : 1), 0);
  const nothing = new Float64Array(plan.arrived.length);
  const ends = endDays(simulateEnds(worlds, { ...plan, open: committedOpen, arrived: nothing }), worlds.days);
  return { committedOpen, commitmentChance: chanceOf(shareBy(ends, days), calibration), leftOver };
}
