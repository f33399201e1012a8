import { projectKeyOf, type ContainerRef } from '../../core/model/containers';
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
  /** The reading for the viewer, and whether they may read what rests on other projects beside it. */
  readonly readable: (
    asked: Asked,
    beside: readonly RestsOn[],
  ) => Promise<{ readonly reading: ReadableReading<LatestReading>; readonly beside: readonly boolean[] }>;
  /** What was frozen of a scope, and of all that it holds, latest first; null where nothing can be kept for others. */
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

export interface PastReading extends PastWeek {
  readonly day: number;
  readonly summary: string;
  /** The text of the report of the latest; empty for all others, and where it is not kept any more. */
  readonly report: string;
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
  const askedDay = asked.asOf === null ? null : dayOfDate(asked.asOf);
  // First: a project that is judged between the two must not look as if nothing would come of it.
  const fillingsNow = await deps.readFillings();
  const [latest = null, before = null] = await deps.readLatestOn(scope, [tomorrow, askedDay ?? tomorrow]);
  const isPast = askedDay !== null && latest !== null && askedDay < latest.day;
  const kept = isPast ? before : latest;
  const fillings = isPast ? [] : fillingsNow;
  if (fillings === null) return { status: 'not-begun' };
  // Who may see the scope is found out by its latest reading: there may be none of that day.
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

/** The text of the report; empty where it is not kept any more. */
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
  /** The stored reading; null where this one was made for the viewer. */
  readonly kept: LatestReading | null;
  readonly isEarlier: boolean;
  readonly madeForAll: boolean;
  /** Of a reading that was made for all. */
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

/** Of what was frozen, that of the scope itself. */
function ownOf(scope: ContainerRef, { frozen, isReadable, until }: Around['frozen']): Around['frozen'] {
  const places = frozen.flatMap((each, place) => (isSame(each.scope, scope) ? place : []));
  return {
    frozen: frozen.filter((each) => isSame(each.scope, scope)),
    isReadable: places.flatMap((place) => [isReadable[place * 2] === true, isReadable[place * 2 + 1] === true]),
    until,
  };
}

/** What was frozen of what has ended since: the viewer may see these, for they are listed. */
function datesInside(alarms: PageAlarms, { frozen, isReadable, until }: Around['frozen']): readonly FrozenDates[] {
  if (alarms.status !== 'known') return [];
  return frozen.flatMap((each, place): readonly FrozenDates[] => {
    const isEnded = alarms.ended.some(({ scope }) => isSame(scope, each.scope));
    if (!isEnded || isReadable[place * 2] !== true || (until !== null && each.day > until)) return [];
    const { foretold } = frozenOfText(each.foretold);
    if (foretold.of !== 'end') return [];
    const { id, scope, day, note } = each;
    return [{ id, scope, on: dateOfDay(day), halfOn: foretold.halfOn, expectedOn: foretold.expectedOn, note }];
  });
}

const isSame = (one: ContainerRef, other: ContainerRef): boolean => one.kind === other.kind && one.id === other.id;

/** Of an earlier reading that rests on nothing but what this one rests on. */
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
