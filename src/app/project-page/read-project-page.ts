import { projectKeyOf, type ContainerRef } from '../../core/model/containers';
import type { ForecastLog } from '../../contract/frozen';
import type {
  KnownPage,
  PageHead,
  PageParts,
  PageView,
  PastFigures,
  ProjectPage,
  ProjectPagePayload,
} from '../../contract/project-page';
import { besideOf, forecastLog } from '../frozen/forecast-log';
import type { KeptFrozen } from '../frozen/frozen-entry';
import { type LatestReading, type PastWeek, weeksOf } from '../portfolio/portfolio-row';
import { summaryOfText } from '../portfolio/reading-summary';
import type { JudgingFor, ReadableReading, RestsOn } from '../readings/readable-readings';
import { restsWithin } from '../sync/judge/projects-below';
import type { KeptReading } from '../sync/judge/recompute-project';
import { partsOfText } from './page-parts';
import { type Fillings, stillReading } from '../sync/status/filling';

interface Asked {
  readonly scope: ContainerRef;
  readonly kept: LatestReading | null;
}

export interface ReadProjectPageDeps {
  /** The last reading of a scope on or before a day (days since 1970), without its report. */
  readonly readLatest: (scope: ContainerRef, day: number) => Promise<LatestReading | null>;
  /** The text of the report of a scope's reading of that very day; empty where it is not kept any more. */
  readonly readReport: (scope: ContainerRef, day: number) => Promise<string>;
  readonly readWeeks: (
    scope: ContainerRef,
    until: { readonly day: number; readonly weeks: number },
  ) => Promise<readonly PastWeek[]>;
  /** The reading for the viewer, and whether they may read what rests on other projects beside it. */
  readonly readable: (
    asked: Asked,
    beside: readonly RestsOn[],
  ) => Promise<{ readonly reading: ReadableReading<LatestReading>; readonly beside: readonly boolean[] }>;
  /** What was frozen of a scope, latest first; null where nothing can be kept for others. */
  readonly readFrozen: ((scope: ContainerRef) => Promise<readonly KeptFrozen[]>) | null;
  /** Judges as of a moment by what the viewer may browse; null where that takes longer than there is time. */
  readonly judgeFor: (judging: JudgingFor) => Promise<readonly KeptReading[] | null>;
  readonly readFillings: () => Promise<Fillings>;
  /** The last moment of an ISO calendar date where the project is. */
  readonly endOfDate: (projectKey: string, date: string) => Promise<Date>;
  /** Who looks; null for somebody anonymous. */
  readonly accountId: string | null;
  readonly now: () => Date;
}

const WEEKS = 16;
const DAY_MS = 86_400_000;
const dayOfDate = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
const dateOfDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/**
 * One view of a scope's page for one viewer, from what is stored of it. Null where there is no such scope or the viewer
 * may not see it. A past day is shown as it was stored; where nothing is stored of it, as it is judged from stored facts.
 */
export async function readProjectPage(
  asked: ProjectPagePayload,
  deps: ReadProjectPageDeps,
): Promise<ProjectPage | null> {
  const { scope, view } = asked;
  // Wherever the site is, its present day has begun by then.
  const tomorrow = Math.floor(deps.now().getTime() / DAY_MS) + 1;
  const latest = await deps.readLatest(scope, tomorrow);
  const askedDay = asked.asOf === null ? null : dayOfDate(asked.asOf);
  const isPast = askedDay !== null && latest !== null && askedDay < latest.day;
  const kept = isPast ? await deps.readLatest(scope, askedDay) : latest;
  const fillings = isPast ? [] : await deps.readFillings();
  if (fillings === null) return { status: 'not-begun' };
  // Who may see the scope is found out by its latest reading: there may be none of that day.
  const frozen = view === 'proof' && deps.readFrozen !== null ? await deps.readFrozen(scope) : [];
  const { reading: found, beside } = await deps.readable({ scope, kept: kept ?? latest }, besideOf(frozen));
  if (found.status === 'absent') return null;
  const madeForAll = found.status === 'known' && found.madeFor === 'everyone';
  const around = { view, madeForAll, deps, frozen: { frozen, isReadable: beside, until: isPast ? askedDay : null } };
  if (isPast && (kept === null || kept.day < askedDay)) {
    const judged = await judgedOn(asked, { latest, ...deps });
    if (judged !== null) return known(judged, { ...around, kept: null, isEarlier: false });
    if (kept === null) return { status: 'no-record' };
  }
  if (found.status === 'cannot-tell') return { status: 'cannot-tell' };
  const projectKey = projectKeyOf(scope, kept?.projectKey ?? null);
  const reading = stillReading(projectKey, fillings);
  if (reading !== null) return reading;
  if (found.status === 'not-judged' || kept === null) {
    const isFailed = fillings.some((each) => each.projectKey === projectKey && each.state === 'failed');
    return { status: isFailed ? 'failed' : 'not-judged' };
  }
  const report = found.madeFor === 'everyone' ? await deps.readReport(scope, kept.day) : found.reading.report;
  return known({ ...found.reading, report }, { ...around, kept, isEarlier: isPast && kept.day < askedDay });
}

async function judgedOn(
  { scope, asOf }: ProjectPagePayload,
  deps: ReadProjectPageDeps & { readonly latest: LatestReading },
): Promise<KeptReading | null> {
  const projectKey = projectKeyOf(scope, deps.latest.projectKey);
  if (projectKey === null || asOf === null) return null;
  const takenAt = await deps.endOfDate(projectKey, asOf);
  const judged = await deps.judgeFor({ projectKey, takenAt, scopes: [scope] });
  return judged?.[0] ?? null;
}

interface Around {
  readonly view: PageView;
  /** The stored reading; null where this one was made for the viewer. */
  readonly kept: LatestReading | null;
  readonly isEarlier: boolean;
  readonly madeForAll: boolean;
  readonly frozen: {
    readonly frozen: readonly KeptFrozen[];
    readonly isReadable: readonly boolean[];
    readonly until: number | null;
  };
  readonly deps: ReadProjectPageDeps;
}

type Shown = Omit<LatestReading, 'projectDay'> & { readonly report: string };

async function known(reading: Shown, around: Around): Promise<ProjectPage> {
  const { view, kept, isEarlier, madeForAll, frozen, deps } = around;
  const parts = partsOfText(reading.report);
  if (parts === null) return { status: 'not-judged' };
  const { scope, day } = reading;
  const weeks = madeForAll ? await deps.readWeeks(scope, { day, weeks: WEEKS }) : [];
  const before = madeForAll ? await deps.readLatest(scope, day - 7) : null;
  const summary = summaryOfText(reading.summary);
  const head: PageHead = {
    scope,
    key: summary?.key ?? null,
    projectKey: projectKeyOf(scope, reading.projectKey),
    level: reading.health,
    levelReason: summary?.levelReason ?? 'cannot-tell',
    over: kept !== null && kept.projectDay !== null && kept.day < kept.projectDay,
    chance: reading.chance === null ? null : Math.round(reading.chance * 1000) / 1000,
    targetOn: summary?.targetOn ?? null,
    takenAt: reading.takenAt.toISOString(),
    on: dateOfDay(day),
    isEarlier,
    weeks: weeksOf(weeks, { now: reading, madeForAll, count: WEEKS }),
    someHidden: !madeForAll,
  };
  const log =
    deps.readFrozen === null
      ? null
      : forecastLog({
          ...frozen,
          now: { expectedOn: summary?.expectedOn ?? null, targetOn: head.targetOn, over: head.over },
          accountId: deps.accountId,
          hasForecast: ['known', 'amounts'].includes(parts.overview.forecast.status),
        });
  return answer({ head, parts, view, weekBefore: pastFigures(before, reading), log });
}

/** Of an earlier reading that rests on nothing but what this one rests on. */
function pastFigures(before: LatestReading | null, now: Shown): PastFigures | null {
  if (before === null || !restsWithin(before.restsOn, now.restsOn)) return null;
  const summary = summaryOfText(before.summary);
  if (summary === null) return null;
  return {
    on: dateOfDay(before.day),
    level: before.health,
    chance: before.chance,
    expectedOn: summary.expectedOn,
    slipDays: summary.slip?.totalDays ?? null,
    stalled: summary.stalled.items,
    waiting: summary.waiting.items,
  };
}

interface Answered extends Pick<KnownPage, 'head' | 'weekBefore'> {
  readonly parts: PageParts;
  readonly view: PageView;
  readonly log: ForecastLog | null;
}

function answer({ head, parts, view, weekBefore, log }: Answered): KnownPage {
  switch (view) {
    case 'overview':
      return { status: 'known', head, view, part: parts.overview, weekBefore, log: null };
    case 'scope':
      return { status: 'known', head, view, part: parts.scope, weekBefore, log: null };
    case 'flow':
      return { status: 'known', head, view, part: parts.flow, weekBefore, log: null };
    case 'dependencies':
      return { status: 'known', head, view, part: parts.dependencies, weekBefore, log: null };
    case 'sprint':
      return { status: 'known', head, view, part: parts.sprint, weekBefore, log: null };
    case 'ownership':
      return { status: 'known', head, view, part: parts.ownership, weekBefore, log: null };
    case 'proof':
      return { status: 'known', head, view, part: parts.proof, weekBefore, log };
  }
}
