import type { ContainerRef } from '../../model/containers';
import { firstStartIn } from './first-start';
import { iterationWindow } from './iteration-baseline';
import { versionsById } from '../container/named-containers';
import { DAY_MS, earlier } from '../../model/time/instants';
import { staysIn } from '../container/stays';
import { endOfBurst } from './planning-burst';
import type { ScopeFacts } from './scope-facts';
import type { ScopeSettings } from './scope-settings';
import { noLedger, type NoLedger, type ScopeWindow } from './window';

/**
 * When the content of a container was committed, by the rule of its kind, and until when changes belong to it. Nothing
 * later than the snapshot is used: during the grace period, the baseline is the moment of the snapshot.
 */
export function scopeWindow(
  container: ContainerRef,
  facts: ScopeFacts,
  settings: ScopeSettings,
): ScopeWindow | NoLedger {
  switch (container.kind) {
    case 'iteration':
      return iterationWindow(container, facts, settings);
    case 'parent':
      return parentWindow(container, facts, settings);
    case 'version':
      return versionWindow(container, facts, settings);
    case 'project':
      return projectWindow(facts, settings);
  }
}

function parentWindow(container: ContainerRef, facts: ScopeFacts, settings: ScopeSettings): ScopeWindow | NoLedger {
  const { takenAt, calendar } = facts.snapshot;
  const started = firstStartIn(container, facts);
  if (!(started instanceof Date)) return started;
  const at = earlier(calendar.addWorkingDays(started, settings.parentGraceDays), takenAt);
  return { at, rule: 'first-item-started', until: takenAt };
}

function versionWindow(container: ContainerRef, facts: ScopeFacts, settings: ScopeSettings): ScopeWindow | NoLedger {
  const { takenAt, calendar } = facts.snapshot;
  const startOn = versionsById(facts.snapshot).get(container.id)?.startOn ?? null;
  if (startOn !== null) {
    // Its start day is for planning: the content at the end of that day is committed.
    const at = calendar.endOfDate(startOn);
    if (at.getTime() <= takenAt.getTime()) return { at, rule: 'start-date', until: takenAt };
  }
  const started = firstStartIn(container, facts);
  if (!(started instanceof Date)) return started;
  return { at: plannedFrom(started, { container, facts, settings }), rule: 'first-item-started', until: takenAt };
}

/**
 * A version is often created for one item, and the others are added soon after: its plan is the content after that
 * burst.
 */
function plannedFrom(
  started: Date,
  { container, facts, settings }: { container: ContainerRef; facts: ScopeFacts; settings: ScopeSettings },
): Date {
  const { takenAt, calendar } = facts.snapshot;
  const additions = facts
    .everIn(container)
    .flatMap((history) => staysIn(container, history))
    .map((stay) => stay.from)
    .filter((at) => at.getTime() > started.getTime());
  const limit = earlier(planningLimit(started, { container, facts, settings }), takenAt);
  return endOfBurst(additions, { from: started, limit, pauseDays: settings.versionPauseDays }, calendar) ?? started;
}

function planningLimit(
  started: Date,
  { container, facts, settings }: { container: ContainerRef; facts: ScopeFacts; settings: ScopeSettings },
): Date {
  const { calendar } = facts.snapshot;
  const releaseOn = versionsById(facts.snapshot).get(container.id)?.releaseOn ?? null;
  const length = releaseOn === null ? 0 : calendar.workingDays(started, calendar.endOfDate(releaseOn));
  const days = length > 0 ? settings.planningShare * length : settings.undatedVersionDays;
  return calendar.addWorkingDays(started, days);
}

function projectWindow(facts: ScopeFacts, settings: ScopeSettings): ScopeWindow | NoLedger {
  const { takenAt } = facts.snapshot;
  if (!Number.isFinite(settings.projectDays)) return noLedger('no-dates');
  return { at: new Date(takenAt.getTime() - settings.projectDays * DAY_MS), rule: 'chosen-date', until: takenAt };
}
