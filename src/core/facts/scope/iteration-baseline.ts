import type { ContainerRef, Iteration } from '../../model/containers';
import { covers, staysIn } from '../container/stays';
import { iterationsById } from '../container/named-containers';
import { earlier, minutesAfter } from '../../model/time/instants';
import type { ScopeFacts } from './scope-facts';
import type { ScopeSettings } from './scope-settings';
import { endOfBurst } from './planning-burst';
import { noLedger, type NoLedger, type ScopeWindow } from './window';

/**
 * An iteration is committed at the end of a grace period after its start. One that started empty is committed when its
 * first planning burst ends: at the last addition before a pause, within the first share of its time ("planned late").
 */
export function iterationWindow(
  container: ContainerRef,
  facts: ScopeFacts,
  settings: ScopeSettings,
): ScopeWindow | NoLedger {
  const { takenAt } = facts.snapshot;
  const iteration = iterationsById(facts.snapshot).get(container.id);
  if (iteration === undefined) return noLedger('no-dates');
  const { startedAt } = iteration;
  // It is not started, even if its planned start has passed.
  if (iteration.state === 'future') return noLedger('not-started');
  if (startedAt === null) return noLedger('no-dates');
  if (startedAt.getTime() > takenAt.getTime()) return noLedger('not-started');
  if (facts.everIn(container).length === 0) return noLedger('no-items');

  const until = lastMoment(iteration, takenAt);
  const graceEnds = minutesAfter(startedAt, settings.graceMinutes);
  const planned = plannedAt({ container, iteration, startedAt }, facts, settings);
  return planned !== null && planned.getTime() > graceEnds.getTime()
    ? { at: earlier(planned, until), rule: 'planned-late', until }
    : { at: earlier(graceEnds, until), rule: 'start-and-grace', until };
}

/** Changes after an iteration closed do not belong to it; a reopened one goes on. */
function lastMoment(iteration: Iteration, takenAt: Date): Date {
  if (iteration.state !== 'closed') return takenAt;
  return earlier(iteration.closedAt ?? iteration.plannedEndAt ?? takenAt, takenAt);
}

interface Started {
  readonly container: ContainerRef;
  readonly iteration: Iteration;
  readonly startedAt: Date;
}

/** When the first planning burst of an iteration that started empty ended; null when it did not start empty. */
function plannedAt(started: Started, facts: ScopeFacts, settings: ScopeSettings): Date | null {
  const { container, startedAt } = started;
  const stays = facts.everIn(container).flatMap((history) => staysIn(container, history));
  if (stays.some((stay) => covers(stay, startedAt))) return null;

  const { calendar, takenAt } = facts.snapshot;
  const additions = stays.map((stay) => stay.from).filter((at) => at.getTime() > startedAt.getTime());
  const limit = earlier(planningLimit(started, facts, settings), takenAt);
  const pauseDays = settings.planningPauseHours / (calendar.settings.endHour - calendar.settings.startHour);
  // It started empty: its planning begins with the first addition, even a late one.
  return endOfBurst(additions, { from: null, limit, pauseDays }, calendar);
}

function planningLimit({ iteration, startedAt }: Started, facts: ScopeFacts, settings: ScopeSettings): Date {
  const { calendar } = facts.snapshot;
  const end = iteration.plannedEndAt ?? iteration.closedAt;
  if (end === null || end.getTime() <= startedAt.getTime()) {
    return calendar.addWorkingDays(startedAt, settings.undatedPlanningDays);
  }
  const length = calendar.workingDays(startedAt, end);
  // An iteration that covers only days off has no working time to take a share of.
  if (length === 0) {
    return new Date(startedAt.getTime() + settings.planningShare * (end.getTime() - startedAt.getTime()));
  }
  return calendar.addWorkingDays(startedAt, settings.planningShare * length);
}
