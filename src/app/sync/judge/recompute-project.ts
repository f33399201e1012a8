import { deriveFacts, type Facts } from '../../../core/facts/facts';
import type { ContainerRef } from '../../../core/model/containers';
import type { WorkCalendar } from '../../../core/model/time/work-calendar';
import { currentContainers } from '../../../core/facts/container/current-containers';
import { openItemsOf } from '../../../core/facts/container/open-items';
import { judge } from '../../../core/report/judge';
import type { ContainerReport } from '../../../core/report/report';
import { isRaised } from '../../../core/report/reading-order';
import type { Settings } from '../../../core/signals/settings';
import type { KeptFacts } from './load-kept';
import { summaryText } from '../../portfolio/reading-summary';
import { summarise } from '../../portfolio/summarise';
import { pageParts, withParts } from '../../project-page/page-parts';
import { projectsBelow } from './projects-below';
import { reportText } from './report-text';
import { touchedScopes } from './touched-scopes';

export interface DirtyScope {
  readonly scope: ContainerRef;
  readonly mark: string;
  readonly markedAt: Date;
}

/** A reading as it is kept: its figures, and the report as JSON, with what its page shows (`withParts`). */
export interface KeptReading {
  readonly scope: ContainerRef;
  readonly day: number;
  readonly takenAt: Date;
  readonly projectKey: string | null;
  readonly health: ContainerReport['level'];
  readonly chance: number | null;
  readonly slipDays: number | null;
  readonly openItems: number;
  readonly raised: number;
  /** Ids of all projects that it rests on, blockers' included: who may browse these may read it. Null: nobody may. */
  readonly restsOn: readonly string[] | null;
  /** What tables show of it, as JSON (`readingSummary`). */
  readonly summary: string;
  readonly report: string;
}

/** How a project was judged last. */
export interface LastJudged {
  /** When all its scopes were. */
  readonly wholeAt: Date;
  /** The print of the settings and of the calendar that it was judged by. */
  readonly by: string;
  /** What that cost, in items of which a whole project is judged for the same. */
  readonly effort: number;
}

export interface RecomputeProjectDeps {
  readonly loadKept: (projectKey: string) => Promise<KeptFacts>;
  readonly loadCalendar: () => Promise<WorkCalendar>;
  /** What the project is judged by, by its id. Read after the marks: whoever changes it marks anew. */
  readonly loadSettings: (projectId: string | null) => Promise<Settings>;
  readonly writeReading: (reading: KeptReading) => Promise<void>;
  /** Null where it has not been judged as a whole since it was filled last. */
  readonly lastJudged: () => Promise<LastJudged | null>;
  /** Writes down that the project has been judged. */
  readonly noteJudged: (judged: LastJudged) => Promise<void>;
  /** A short text that differs where values do. */
  readonly printOf: (value: object) => string;
  /** Takes marks away, except where a scope was marked anew since. */
  readonly clearDirty: (marks: readonly DirtyScope[]) => Promise<void>;
  /** Scopes that are still marked wait from then on. */
  readonly waitSince: (marks: readonly DirtyScope[], judgedAt: Date) => Promise<void>;
  readonly now: () => Date;
}

/** Marks come before what they are set for: within half a minute whoever set one has written it, or was ended. */
const IN_FLIGHT_MS = 30_000;

/** A project of so many items is judged as a whole in a few seconds. */
export const WHOLE_UP_TO = 2_000;
/** What is finished anywhere in a project moves the dates of all its scopes a little: that reaches them within so long. */
const WHOLE_AFTER_MS = 3_600_000;
/** Reading an item and deriving what happened to it takes so much of all that judging it takes. */
const READING_SHARE = 0.25;

/**
 * Judges the current containers of a project, as the whole report would, and keeps the readings of the day. Of a large
 * project these are those that are marked, and what waits for them; all of them once in an hour of changes, when a day has
 * passed, when they are judged by something else, and where the project alone is marked, so that nobody knows what changed.
 * `dirty` are the marks that this answers, read before anything else: what changes meanwhile marks its scope anew, and
 * what was marked a moment ago may not be written yet, so that its mark stays. Without any mark nothing is left to judge, but for a
 * project that never was: nothing marks one without items.
 */
export async function recomputeProject(
  projectKey: string,
  dirty: readonly DirtyScope[],
  deps: RecomputeProjectDeps,
): Promise<number> {
  const last = await deps.lastJudged();
  if (dirty.length === 0 && last !== null) return 0;
  const takenAt = deps.now();
  const [kept, calendar] = await Promise.all([deps.loadKept(projectKey), deps.loadCalendar()]);
  const settings = await deps.loadSettings(kept.projects.find(({ key }) => key === projectKey)?.id ?? null);
  const facts = deriveFacts({ takenAt, calendar, ...kept }, settings);
  const by = deps.printOf([settings, calendar.settings]);
  const marked = dirty.map(({ scope }) => scope);
  const whole = last === null || last.by !== by || isWholeDue(last.wholeAt, marked, facts);
  const scopes = (whole ? currentContainers(facts) : touchedScopes(marked, facts)).filter(
    (scope) => homeOf(scope, facts) === projectKey,
  );
  for (const scope of scopes) await deps.writeReading(readingOf(scope, { projectKey, facts, settings }));
  const effort = whole ? kept.items.length : partialEffort(scopes, facts);
  await deps.noteJudged({ wholeAt: whole ? takenAt : last.wholeAt, by, effort });
  await deps.clearDirty(dirty.filter(({ markedAt }) => takenAt.getTime() - markedAt.getTime() >= IN_FLIGHT_MS));
  await deps.waitSince(dirty, takenAt);
  return scopes.length;
}

function isWholeDue(wholeAt: Date, marked: readonly ContainerRef[], { snapshot }: Facts): boolean {
  const { items, takenAt, calendar } = snapshot;
  return (
    items.length <= WHOLE_UP_TO ||
    takenAt.getTime() - wholeAt.getTime() >= WHOLE_AFTER_MS ||
    calendar.dayOf(takenAt) !== calendar.dayOf(wholeAt) ||
    marked.every(({ kind }) => kind === 'project')
  );
}

/** All is read, and the open work of what is judged is simulated. */
function partialEffort(scopes: readonly ContainerRef[], facts: Facts): number {
  const open = scopes.map((scope) => openItemsOf(scope, facts).length);
  return Math.round(facts.histories.length * READING_SHARE + open.reduce((sum, count) => sum + count, 0));
}

interface Judging {
  /** The project that the scope is judged in. */
  readonly projectKey: string;
  readonly facts: Facts;
  readonly settings: Settings;
}

/** Judges one container. */
export function readingOf(scope: ContainerRef, { projectKey, facts, settings }: Judging): KeptReading {
  const { takenAt, calendar } = facts.snapshot;
  const report = judge(facts, settings).container(scope);
  const summary = summarise(report, { facts, settings });
  return {
    scope,
    day: calendar.dayOf(takenAt),
    takenAt,
    projectKey,
    health: report.level,
    chance: report.forecast.status === 'unknown' ? null : report.forecast.chance,
    slipDays: report.slip?.totalDays ?? null,
    openItems: openItemsOf(scope, facts).length,
    raised: report.readings.filter(isRaised).length,
    restsOn: projectsBelow(facts.snapshot),
    summary: summaryText(summary),
    report: withParts(reportText(report), pageParts({ report, summary, facts, settings })),
  };
}

/** The one project that a container is judged in; that of an iteration is the first by name that ever filled it. */
function homeOf({ kind, id }: ContainerRef, facts: Facts): string | null {
  switch (kind) {
    case 'project':
      return id;
    case 'parent':
      return facts.byId.get(id)?.state.projectKey ?? null;
    case 'version':
      return facts.snapshot.versions.find((version) => version.id === id)?.projectKey ?? null;
    case 'iteration': {
      const keys = facts.everIn({ kind, id }).map(({ state }) => state.projectKey);
      return [...keys].sort()[0] ?? null;
    }
  }
}
