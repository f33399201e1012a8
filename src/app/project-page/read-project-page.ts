import { type ContainerRef, isSameRef, projectKeyOf } from '../../core/model/containers';
import type { ForecastLog, FrozenDates } from '../../contract/frozen';
import type { PageAlarms } from '../../contract/page/alarms';
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
import { frozenOfText, type KeptFrozen } from '../frozen/frozen-entry';
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
  /** The last reading of a scope on or before each of these days (since 1970), without its report. */
  readonly readLatestOn: (scope: ContainerRef, days: readonly number[]) => Promise<readonly (LatestReading | null)[]>;
  /** The last reading of each week up to a day, the latest first. */
  readonly readPast: (
    scope: ContainerRef,
    until: { readonly day: number; readonly weeks: number },
  ) => Promise<readonly PastReading[]>;
  /** The reading for the viewer, and whether the viewer may also read what rests on other projects. */
  readonly readable: (
    asked: Asked,
    beside: readonly RestsOn[],
  ) => Promise<{ readonly reading: ReadableReading<LatestReading>; readonly beside: readonly boolean[] }>;
  /**
   * Frozen forecasts of a scope and of all containers in it, latest first; null if forecasts cannot be frozen for other
   * people.
   */
  readonly readFrozen: ((scope: ContainerRef) => Promise<readonly KeptFrozen[]>) | null;
  /** Judges as of a moment by what the viewer may browse; null if there is not enough time for it. */
  readonly judgeFor: (judging: JudgingFor) => Promise<readonly KeptReading[] | null>;
  readonly readFillings: () => Promise<Fillings>;
  /** The last moment of an ISO calendar date, in the time zone of the project. */
  readonly endOfDate: (projectKey: string, date: string) => Promise<Date>;
  /** The viewer's account; null for an anonymous viewer. */
  readonly accountId: string | null;
  readonly now: () => Date;
}

export interface PastReading extends PastWeek {
  readonly day: number;
  readonly summary: string;
  /** The report text of the latest reading; empty for all others, and if it was deleted. */
  readonly report: string;
}

const WEEKS = 16;
const DAY_MS = 86_400_000;
const dayOfDate = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
const dateOfDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/**
 * One view of a scope's page for one viewer, from stored facts. Null if the scope does not exist or the viewer may not
 * see it. A past day is shown as it was stored; if nothing is stored for it, it is judged from stored facts.
 */
export async function readProjectPage(
  asked: ProjectPagePayload,
  deps: ReadProjectPageDeps,
): Promise<ProjectPage | null> {
  const { scope, view } = asked;
  // In every time zone the present day has begun by then.
  const tomorrow = Math.floor(deps.now().getTime() / DAY_MS) + 1;
  const askedDay = asked.asOf === null ? null : dayOfDate(asked.asOf);
  // Read first: otherwise a project that is judged between the two reads would look as if it were never judged.
  const fillingsNow = await deps.readFillings();
  const [latest = null, before = null] = await deps.readLatestOn(scope, [tomorrow, askedDay ?? tomorrow]);
  const isPast = askedDay !== null && latest !== null && askedDay < latest.day;
  const kept = isPast ? before : latest;
  const fillings = isPast ? [] : fillingsNow;
  if (fillings === null) return { status: 'not-begun' };
  // The scope's latest reading decides who may see it: there may be no reading of that day.
  const frozen = view === 'proof' && deps.readFrozen !== null ? await deps.readFrozen(scope) : [];
  const { reading: found, beside } = await deps.readable({ scope, kept: kept ?? latest }, besideOf(frozen));
  if (found.status === 'absent') return null;
  const madeForAll = found.status === 'known' && found.madeFor === 'everyone';
  const around = { view, madeForAll, deps, frozen: { frozen, isReadable: beside, until: isPast ? askedDay : null } };
  if (isPast) {
    const past = madeForAll ? await deps.readPast(scope, { day: askedDay, weeks: WEEKS }) : [];
    const report = reportOf(found, past);
    const isStored = kept?.day === askedDay && report !== '';
    const judged = isStored ? null : await judgedOn(asked, { latest, ...deps });
    if (judged !== null) return known(judged, { ...around, past, kept: null, isEarlier: false });
    if (kept === null || report === '') return { status: found.status === 'cannot-tell' ? 'cannot-tell' : 'no-record' };
    if (found.status !== 'known') return { status: found.status };
    return known({ ...found.reading, report }, { ...around, past, kept, isEarlier: kept.day < askedDay });
  }
  if (found.status === 'cannot-tell') return { status: 'cannot-tell' };
  const projectKey = projectKeyOf(scope, kept?.projectKey ?? null);
  const reading = stillReading(projectKey, fillings);
  if (reading !== null) return reading;
  if (found.status === 'not-judged' || kept === null) {
    const isFailed = fillings.some((each) => each.projectKey === projectKey && each.state === 'failed');
    return { status: isFailed ? 'failed' : 'not-judged' };
  }
  const past = madeForAll ? await deps.readPast(scope, { day: kept.day, weeks: WEEKS }) : [];
  return known({ ...found.reading, report: reportOf(found, past) }, { ...around, past, kept, isEarlier: false });
}

/** The text of the report; empty if it was deleted. */
function reportOf(found: ReadableReading<LatestReading>, past: readonly PastReading[]): string {
  if (found.status !== 'known') return '';
  return found.madeFor === 'viewer' ? found.reading.report : (past[0]?.report ?? '');
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
  /** The stored reading; null if this one was made for the viewer. */
  readonly kept: LatestReading | null;
  readonly isEarlier: boolean;
  readonly madeForAll: boolean;
  /** Earlier readings, if the reading was made for all. */
  readonly past: readonly PastReading[];
  readonly frozen: {
    readonly frozen: readonly KeptFrozen[];
    readonly isReadable: readonly boolean[];
    readonly until: number | null;
  };
  readonly deps: ReadProjectPageDeps;
}

type Shown = Omit<LatestReading, 'projectDay'> & { readonly report: string };

function known(reading: Shown, around: Around): ProjectPage {
  const { view, kept, isEarlier, madeForAll, past, frozen, deps } = around;
  const parts = partsOfText(reading.report);
  if (parts === null) return { status: 'not-judged' };
  const { scope, day } = reading;
  const before = past.find((each) => each.day <= day - 7) ?? null;
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
    weeks: weeksOf(past, { now: reading, madeForAll, count: WEEKS }),
    someHidden: !madeForAll,
  };
  const own = ownOf(scope, frozen);
  const log =
    deps.readFrozen === null
      ? null
      : forecastLog({
          ...own,
          now: { expectedOn: summary?.expectedOn ?? null, targetOn: head.targetOn, over: head.over },
          accountId: deps.accountId,
          hasForecast: ['known', 'amounts'].includes(parts.overview.forecast.status),
        });
  const frozenInside = datesInside(parts.proof.alarms, frozen);
  return answer({ head, parts, view, weekBefore: pastFigures(before, reading), log, frozenInside });
}

/** The frozen forecasts of the scope itself. */
function ownOf(scope: ContainerRef, { frozen, isReadable, until }: Around['frozen']): Around['frozen'] {
  const places = frozen.flatMap((each, place) => (isSameRef(each.scope, scope) ? place : []));
  return {
    frozen: frozen.filter((each) => isSameRef(each.scope, scope)),
    isReadable: places.flatMap((place) => [isReadable[place * 2] === true, isReadable[place * 2 + 1] === true]),
    until,
  };
}

/** Frozen forecasts of containers that have ended since. They are listed on the page, so the viewer may see them. */
function datesInside(alarms: PageAlarms, { frozen, isReadable, until }: Around['frozen']): readonly FrozenDates[] {
  if (alarms.status !== 'known') return [];
  return frozen.flatMap((each, place): readonly FrozenDates[] => {
    const isEnded = alarms.ended.some(({ scope }) => isSameRef(scope, each.scope));
    if (!isEnded || isReadable[place * 2] !== true || (until !== null && each.day > until)) return [];
    const { foretold } = frozenOfText(each.foretold);
    if (foretold.of !== 'end') return [];
    const { id, scope, day, note } = each;
    return [{ id, scope, on: dateOfDay(day), halfOn: foretold.halfOn, expectedOn: foretold.expectedOn, note }];
  });
}

/** Figures of an earlier reading, if it rests on no other projects than this one. */
function pastFigures(before: PastReading | null, now: Shown): PastFigures | null {
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
  readonly frozenInside: readonly FrozenDates[];
}

function answer({ head, parts, view, weekBefore, log, frozenInside }: Answered): KnownPage {
  const common = { status: 'known', head, weekBefore, log: null, frozenInside: [] } as const;
  switch (view) {
    case 'overview':
      return { ...common, view, part: parts.overview };
    case 'scope':
      return { ...common, view, part: parts.scope };
    case 'flow':
      return { ...common, view, part: parts.flow };
    case 'dependencies':
      return { ...common, view, part: parts.dependencies };
    case 'sprint':
      return { ...common, view, part: parts.sprint };
    case 'ownership':
      return { ...common, view, part: parts.ownership };
    case 'proof':
      return { ...common, view, part: parts.proof, log, frozenInside };
  }
}
