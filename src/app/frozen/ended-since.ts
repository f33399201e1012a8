import { closedAtOf } from '../../core/facts/container/container-kinds';
import { itemsOfProject } from '../../core/facts/container/items-of-project';
import { workInIteration } from '../../core/facts/container/iteration-work';
import { iterationsById } from '../../core/facts/container/named-containers';
import type { Facts } from '../../core/facts/facts';
import { lifeBook } from '../../core/forecast/ends/life-book';
import { isWork } from '../../core/forecast/team/completions';
import { type ContainerRef, isSameRef } from '../../core/model/containers';
import { roundedDays } from '../../core/model/rounding';
import type { WorkCalendar } from '../../core/model/time/work-calendar';
import type { Settings } from '../../core/signals/settings';
import type { AmountUnit } from '../../contract/frozen';
import { type Ended, type FrozenFacts, frozenOfText, type KeptFrozen } from './frozen-entry';

interface Judged {
  readonly facts: Facts;
  readonly settings: Settings;
}

/** What happened to a frozen forecast, by the present facts; null while its scope has not ended. */
export function endedSince(frozen: KeptFrozen, judged: Judged): Ended | null {
  const known = frozenOfText(frozen.foretold);
  switch (known.foretold.of) {
    case 'end':
      return endOf(frozen.scope, known, judged.facts);
    case 'left':
      return leftOf(frozen.scope, known.foretold.unit, judged.facts);
    case 'finished':
      return finishedOf(frozen, known.foretold, judged);
  }
}

function endOf(scope: ContainerRef, { foretold }: FrozenFacts, facts: Facts): Ended | null {
  const { calendar } = facts.snapshot;
  const closedAt = closingOf(scope, facts);
  if (closedAt === null) return null;
  const life = lifeBook(facts).ended.find(({ container }) => isSameRef(container, scope));
  const on = calendar.dateOf(life?.endedAt ?? closedAt);
  const expectedOn = foretold.of === 'end' ? foretold.expectedOn : null;
  return { on, daysOff: expectedOn === null ? null : daysBetween(expectedOn, on, calendar), amount: null };
}

/** When a parent was finished, or a version released; the moment of the facts for a release later that day. */
function closingOf(scope: ContainerRef, facts: Facts): Date | null {
  const { takenAt } = facts.snapshot;
  const closedAt = closedAtOf(scope, facts);
  return closedAt !== null && closedAt > takenAt ? takenAt : closedAt;
}

/** Working days from one date to another; negative if the other is earlier. */
function daysBetween(from: string, to: string, calendar: WorkCalendar): number {
  const [start, end] = [calendar.endOfDate(from), calendar.endOfDate(to)];
  return Math.round(end >= start ? calendar.workingDays(start, end) : -calendar.workingDays(end, start));
}

function leftOf(scope: ContainerRef, unit: AmountUnit, facts: Facts): Ended | null {
  const iteration = iterationsById(facts.snapshot).get(scope.id);
  const closedAt = iteration?.closedAt ?? null;
  if (iteration?.state !== 'closed' || closedAt === null) return null;
  const left = workInIteration(scope, closedAt, facts).filter(({ done }) => !done);
  const amount = unit === 'items' ? left.length : left.reduce((sum, { estimate }) => sum + (estimate ?? 0), 0);
  return { on: facts.snapshot.calendar.dateOf(closedAt), daysOff: null, amount: roundedDays(amount) };
}

function finishedOf(
  { scope, frozenAt }: KeptFrozen,
  { by, unit }: { readonly by: string; readonly unit: AmountUnit },
  { facts, settings }: Judged,
): Ended | null {
  const { calendar, takenAt } = facts.snapshot;
  const until = calendar.endOfDate(by);
  if (takenAt < until) return null;
  const finished = itemsOfProject(scope.id, facts).filter(
    (item) =>
      item.finishedAt !== null &&
      item.finishedAt > frozenAt &&
      item.finishedAt <= until &&
      isWork(item, settings.flow.instantFinishMinutes),
  );
  const amount =
    unit === 'items' ? finished.length : finished.reduce((sum, { state }) => sum + (state.estimate ?? 0), 0);
  return { on: by, daysOff: null, amount: roundedDays(amount) };
}
