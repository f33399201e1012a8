import { deriveFacts, type Facts } from '../../../core/facts/facts';
import type { ContainerRef } from '../../../core/model/containers';
import type { WorkCalendar } from '../../../core/model/time/work-calendar';
import type { WorkItem } from '../../../core/model/work-item';
import { homeOf } from '../../../core/facts/container/container-kinds';
import { currentContainers } from '../../../core/facts/container/current-containers';
import { openWorkOf } from '../../../core/facts/container/open-items';
import { judge } from '../../../core/report/judge';
import type { ContainerReport } from '../../../core/report/report';
import { isRaised } from '../../../core/report/reading-order';
import type { Settings } from '../../../core/signals/settings';
import type { KeptFacts } from './load-kept';
import { type PastAlarms, stillShown } from '../../proof/past-alarms';
import { summaryText } from '../../portfolio/reading-summary';
import { summarise } from '../../portfolio/summarise';
import { pageParts, withParts } from '../../project-page/page-parts';
import { factsOfPart } from './facts-of-part';
import { type KeptUsual, usualOfWhole } from './kept-usual';
import type { LoadPartDeps } from './load-part';
import { bothOf, projectsBelow } from './projects-below';
import { reportText } from './report-text';
import { touchedScopes } from './touched-scopes';

export interface DirtyScope {
  readonly scope: ContainerRef;
  readonly mark: string;
  readonly markedAt: Date;
}

/** A stored reading: its figures, and the report as JSON, with the parts of its page (`withParts`). */
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
  /**
   * Ids of all projects that it rests on, those of blockers included: who may browse all of these may read it. Null:
   * nobody may.
   */
  readonly restsOn: readonly string[] | null;
  /** The summary for tables, as JSON (`readingSummary`). */
  readonly summary: string;
  readonly report: string;
}

export interface RecomputeProjectDeps {
  /** What is judged, if the whole project has been judged before. */
  readonly wanted: Extent;
  readonly loadKept: (projectKey: string) => Promise<KeptFacts>;
  readonly loadCalendar: () => Promise<WorkCalendar>;
  /** How a part of the project is loaded. */
  readonly part: LoadPartDeps;
  /** What the past of the whole taught, learnt by these; null where nothing is kept that some of it may be judged by. */
  readonly readUsual: (by: UsualBy) => Promise<KeptUsual | null>;
  /** Keeps it, where the whole is there to learn it from. */
  readonly writeUsual: (by: UsualBy, learn: () => KeptUsual) => Promise<void>;
  /** What the project is judged by, by its id. Read after the marks: whoever changes it marks anew. */
  readonly loadSettings: (projectId: string | null) => Promise<Settings>;
  readonly projectId: () => Promise<string | null>;
  /** What would have been said of the project in the past; null where that was not found yet. */
  readonly readPastAlarms: () => Promise<PastAlarms | null>;
  readonly writeReadings: (readings: readonly KeptReading[]) => Promise<void>;
  /** When any part of it was judged last; null if the whole project has not been judged since its import. */
  readonly lastJudgedAt: () => Promise<Date | null>;
  /** Notes the outcomes of frozen forecasts, by the present facts. Only when the whole project is judged. */
  readonly noteWhatCame: (judged: { readonly facts: Facts; readonly settings: Settings }) => Promise<void>;
  /** Notes that so much of the project has been judged, from which items, and on which projects that rests. */
  readonly noteJudged: (
    extent: Extent,
    of: { readonly items: readonly WorkItem[]; readonly restsOn: KeptReading['restsOn'] },
  ) => Promise<void>;
  /** Removes marks, except if a scope was marked again since. */
  readonly clearDirty: (marks: readonly DirtyScope[]) => Promise<void>;
  /** Scopes that are still marked count as waiting from this instant. */
  readonly waitSince: (marks: readonly DirtyScope[], judgedAt: Date) => Promise<void>;
  readonly now: () => Date;
}

/** What a usual is learnt by. */
export interface UsualBy {
  readonly settings: Settings;
  readonly calendar: WorkCalendar;
}

/**
 * What is judged of a project: all its current scopes, or only those touched by changes. The reading of the project
 * itself rests on all of them, so it is made only with the whole.
 */
export type Extent = 'whole' | 'touched';

/**
 * A mark is set before its change is written. After half a minute the change has been written, or its function was
 * ended.
 */
const IN_FLIGHT_MS = 30_000;

/** An event may arrive this much later than its change. */
const LATE_MS = 10 * 60_000;

/**
 * Judges every current container of a project once, as the whole report would, and stores the readings of the day; or
 * only the touched containers, each judged as with all others. Then the rest follows with the whole, because the mark
 * of the project stays. `dirty` are the marks that this run answers, read before anything else: a change during the run
 * marks its scope again. The change behind a recent mark may not be written yet, so that mark stays. Without marks
 * there is nothing to judge, except for a project that was never judged: nothing marks a project without items.
 */
export async function recomputeProject(
  projectKey: string,
  dirty: readonly DirtyScope[],
  deps: RecomputeProjectDeps,
): Promise<number> {
  const lastJudgedAt = await deps.lastJudgedAt();
  const extent = lastJudgedAt === null ? 'whole' : deps.wanted;
  const answered = extent === 'whole' ? dirty : dirty.filter(({ scope }) => scope.kind !== 'project');
  if (answered.length === 0 && lastJudgedAt !== null) return 0;
  const takenAt = deps.now();
  const calendar = await deps.loadCalendar();
  const settings = await deps.loadSettings(await deps.projectId());
  const by = { settings, calendar };
  const marked = answered.map(({ scope }) => scope);
  const since = lastJudgedAt === null ? null : new Date(lastJudgedAt.getTime() - LATE_MS);
  const usual = extent === 'whole' ? null : await deps.readUsual(by);
  const part =
    usual === null || since === null
      ? null
      : await factsOfPart({ projectKey, marked, since, takenAt, usual, ...by }, deps.part);
  const { facts, scopes } =
    part ??
    (await factsOfWhole({ marked, since: extent === 'whole' ? null : since, takenAt, ...by }, () =>
      deps.loadKept(projectKey),
    ));
  const below = projectsBelow(facts.snapshot);
  const restsOn = part === null || usual === null ? below : bothOf(usual.restsOn, below);
  // A usual was learnt from items that are all still shown.
  const present = part === null || usual === null ? facts.byId : usual.ids;
  const pastAlarms = stillShown(await deps.readPastAlarms(), present);
  const readings = readingsOf(scopes, { projectKey, facts, settings, pastAlarms, restsOn });
  // Together: the number of statements, and so the risk that one of them fails, does not grow with the scopes.
  await deps.writeReadings(readings);
  if (extent === 'whole') {
    await deps.noteWhatCame({ facts, settings });
    await deps.writeUsual(by, () => usualOfWhole(projectKey, facts, settings));
  }
  await deps.noteJudged(extent, { items: facts.snapshot.items, restsOn });
  await deps.clearDirty(answered.filter(({ markedAt }) => takenAt.getTime() - markedAt.getTime() >= IN_FLIGHT_MS));
  await deps.waitSince(answered, takenAt);
  return readings.length;
}

interface WholeQuestion extends UsualBy {
  readonly marked: readonly ContainerRef[];
  /** Null: all current scopes are judged. */
  readonly since: Date | null;
  readonly takenAt: Date;
}

/** The facts of all items, and the scopes that are judged by them. */
async function factsOfWhole(
  { marked, since, takenAt, calendar, settings }: WholeQuestion,
  load: () => Promise<KeptFacts>,
): Promise<{ readonly facts: Facts; readonly scopes: readonly ContainerRef[] }> {
  const facts = deriveFacts({ takenAt, calendar, ...(await load()) }, settings);
  return { facts, scopes: since === null ? currentContainers(facts) : touchedScopes(marked, since, facts) };
}

/** The readings of those containers that a project is the home of. Same facts, same settings: same readings. */
function readingsOf(scopes: readonly ContainerRef[], judging: Judging): readonly KeptReading[] {
  return scopes
    .filter((scope) => homeOf(scope, judging.facts) === judging.projectKey)
    .map((scope) => readingOf(scope, judging));
}

interface Judging {
  /** The project that the scope is judged in. */
  readonly projectKey: string;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly pastAlarms?: PastAlarms | null;
  /** Told where facts do not tell it: those of a part. */
  readonly restsOn?: KeptReading['restsOn'];
}

/** Judges one container. */
export function readingOf(scope: ContainerRef, judging: Judging): KeptReading {
  const { facts, settings, pastAlarms = null } = judging;
  const { report, summary, figures } = judgedIn(scope, judging);
  const parts = pageParts({ report, summary, facts, settings, pastAlarms });
  return { ...figures, report: withParts(reportText(report), parts) };
}

/** Judges one container, for tables and trends alone: the page of a past day is made when somebody opens it. */
export function figuresOf(scope: ContainerRef, judging: Judging): KeptReading {
  return { ...judgedIn(scope, judging).figures, report: '' };
}

function judgedIn(
  scope: ContainerRef,
  { projectKey, facts, settings, restsOn = projectsBelow(facts.snapshot) }: Judging,
) {
  const { takenAt, calendar } = facts.snapshot;
  const report = judge(facts, settings).container(scope);
  const summary = summarise(report, { facts, settings });
  const figures: Omit<KeptReading, 'report'> = {
    scope,
    day: calendar.dayOf(takenAt),
    takenAt,
    projectKey,
    health: report.level,
    chance: report.forecast.status === 'unknown' ? null : report.forecast.chance,
    slipDays: report.slip?.totalDays ?? null,
    openItems: openWorkOf(scope, facts).length,
    raised: report.readings.filter(isRaised).length,
    restsOn,
    summary: summaryText(summary),
  };
  return { report, summary, figures };
}
