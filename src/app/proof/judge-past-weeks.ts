import { homeOf } from '../../core/facts/container/container-kinds';
import { currentContainers } from '../../core/facts/container/current-containers';
import { deriveFacts } from '../../core/facts/facts';
import { snapshotAsOf } from '../../core/model/as-of';
import { type ContainerRef, projectIdIn, refName } from '../../core/model/containers';
import { dateOfDayNumber } from '../../core/model/time/calendar-date';
import type { WorkCalendar } from '../../core/model/time/work-calendar';
import type { Settings } from '../../core/signals/settings';
import type { KeptFacts } from '../sync/judge/load-kept';
import { figuresOf, type KeptReading } from '../sync/judge/recompute-project';

export interface JudgePastWeeksDeps {
  /** The days (since 1970) after this one of which a reading of the scope is stored. */
  readonly readDaysAfter: (scope: ContainerRef, day: number) => Promise<readonly number[]>;
  /** Stores readings, each unless one is stored for its scope and day. */
  readonly addReadings: (readings: readonly KeptReading[]) => Promise<void>;
  readonly loadKept: (projectKey: string) => Promise<KeptFacts>;
  readonly loadCalendar: () => Promise<WorkCalendar>;
  readonly loadSettings: (projectId: string | null) => Promise<Settings>;
  readonly remainingMs: () => number;
  readonly now: () => Date;
}

/** As many as a portfolio shows beside the present one. */
const WEEKS_BEFORE = 7;
const DAYS = 7;
/** Judging ten thousand items takes half of that. */
const RESERVE_MS = 60_000;

/**
 * Judges what is judged of a project today as it was on the same weekday of the last weeks, so that tables and pages have a
 * trend from the first day on. A week of which the project has a reading is left alone, and so is the time before its
 * first item. Answers false if the time ended before all weeks were judged: the next run goes on.
 */
export async function judgePastWeeks(projectKey: string, deps: JudgePastWeeksDeps): Promise<boolean> {
  const calendar = await deps.loadCalendar();
  const now = deps.now();
  const today = calendar.dayOf(now);
  const missing = missingWeeks(
    today,
    await deps.readDaysAfter({ kind: 'project', id: projectKey }, today - (WEEKS_BEFORE + 1) * DAYS),
  );
  if (missing.length === 0) return true;
  const kept = await deps.loadKept(projectKey);
  const settings = await deps.loadSettings(projectIdIn(kept.projects, projectKey));
  const snapshot = { takenAt: now, calendar, ...kept };
  const present = deriveFacts(snapshot, settings);
  const own = currentContainers(present).filter((scope) => homeOf(scope, present) === projectKey);
  const names = new Set(own.map(refName));
  const begunAt = Math.min(
    ...present.histories
      .filter(({ state }) => state.projectKey === projectKey)
      .map(({ item }) => item.createdAt.getTime()),
  );
  for (const [place, weeksBefore] of missing.entries()) {
    const moment = calendar.endOfDate(dateOfDayNumber(today - weeksBefore * DAYS));
    if (moment.getTime() < begunAt) return true;
    if (place > 0 && deps.remainingMs() < RESERVE_MS) return false;
    const facts = deriveFacts(snapshotAsOf(snapshot, moment), settings);
    const scopes = currentContainers(facts).filter((scope) => names.has(refName(scope)));
    await deps.addReadings(scopes.map((scope) => figuresOf(scope, { projectKey, facts, settings })));
  }
  return true;
}

/** How many weeks before today there is no reading, the latest week first. */
function missingWeeks(today: number, days: readonly number[]): readonly number[] {
  const known = new Set(days.map((day) => Math.floor((today - day) / DAYS)));
  return Array.from({ length: WEEKS_BEFORE }, (_, place) => place + 1).filter((weeks) => !known.has(weeks));
}
