import type { Facts } from '../../facts/facts';
import type { Calibration } from '../calibration/calibrator';
import { leftAfter, type LeftOver } from '../simulation/left-after';
import type { ScopePlan } from '../simulation/scope-window';
import type { TrialSet } from '../simulation/trial-set';

interface Box {
  readonly plan: ScopePlan;
  readonly until: Date;
}

/** How much of an iteration is left at its planned end; work that still comes in is included. */
export function timeBox(
  { plan, until }: Box,
  {
    trialSet,
    calibration,
    facts,
  }: { readonly trialSet: TrialSet; readonly calibration: Calibration; readonly facts: Facts },
): LeftOver {
  const { calendar, takenAt } = facts.snapshot;
  const days = Math.floor(calendar.workingDays(takenAt, until) + 1e-9);
  const left = leftAfter(trialSet, plan, { days, calibration });
  return until <= takenAt ? { ...left, chance: 0 } : left;
}
