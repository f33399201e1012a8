import { projectKeyOf, type ContainerRef } from '../../core/model/containers';
import type { ProjectPage, ProjectPagePayload } from '../../contract/project-page';
import { besideOf } from '../frozen/forecast-log';
import type { KeptFrozen } from '../frozen/frozen-entry';
import type { LatestReading } from '../portfolio/portfolio-row';
import type { JudgingFor, Readable, ReadableReading, RestsOn } from '../readings/readable-readings';
import type { KeptReading } from '../sync/judge/recompute-project';
import { type Fillings, stillReading } from '../sync/status/filling';
import { type Around, knownPage, type PastReading, WEEKS } from './known-page';

interface Asked {
  readonly scope: ContainerRef;
  readonly kept: LatestReading | null;
}

export interface ReadProjectPageDeps {
  /** The last reading of a scope on or before each of these days (since 1970), without its report. */
  readonly readLatestOn: (scope: ContainerRef, days: readonly number[]) => Promise<readonly (LatestReading | null)[]>;
  /** For each day, the last reading of each week up to it, the latest first. */
  readonly readPast: (
    scope: ContainerRef,
    until: { readonly days: readonly number[]; readonly weeks: number },
  ) => Promise<readonly (readonly PastReading[])[]>;
  /** The readings for the viewer, and whether the viewer may also read what rests on other projects. */
  readonly readable: (asked: readonly Asked[], beside: readonly RestsOn[]) => Promise<Readable<LatestReading>>;
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

const DAY_MS = 86_400_000;
const dayOfDate = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);

/**
 * One view of a scope's page for one viewer, from stored facts. Null if the scope does not exist or the viewer may not
 * see it. A past day is shown as it was stored; if nothing is stored for it, it is judged from stored facts. What a past
 * day and the present share is read once for both.
 */
export async function readProjectPage(
  asked: ProjectPagePayload,
  deps: ReadProjectPageDeps,
): Promise<ProjectPage | null> {
  const { scope, view, withToday = false } = asked;
  // In every time zone the present day has begun by then.
  const tomorrow = Math.floor(deps.now().getTime() / DAY_MS) + 1;
  const askedDay = asked.asOf === null ? null : dayOfDate(asked.asOf);
  // Read first: otherwise a project that is judged between the two reads would look as if it were never judged.
  const fillings = await deps.readFillings();
  const [latest = null, before = null] = await deps.readLatestOn(scope, [tomorrow, askedDay ?? tomorrow]);
  const pastDay = askedDay !== null && latest !== null && askedDay < latest.day ? askedDay : null;
  if (pastDay === null && fillings === null) return { status: 'not-begun' };
  // The scope's latest reading decides who may see it: there may be no reading of that day.
  const frozen = view === 'proof' && deps.readFrozen !== null ? await deps.readFrozen(scope) : [];
  const kept = pastDay === null ? [latest] : withToday ? [before ?? latest, latest] : [before ?? latest];
  const { readings, beside } = await deps.readable(
    kept.map((each) => ({ scope, kept: each })),
    besideOf(frozen),
  );
  const [found, foundToday] = readings;
  if (found === undefined || found.status === 'absent') return null;
  const around = { view, deps, frozen: { frozen, isReadable: beside, until: pastDay } };
  if (pastDay === null || latest === null) {
    const why = unreadNow(found, latest, { scope, fillings });
    if (why !== null || latest === null) return why;
    const [past] = await pastOf(scope, [[found, latest.day]], deps);
    const page = presentPage(found, latest, { ...around, past });
    return withToday ? withPresent(page, page) : page;
  }
  const unreadToday = unreadNow(foundToday, latest, { scope, fillings });
  const isTodayKnown = foundToday !== undefined && unreadToday === null;
  const [past, pastToday] = await pastOf(
    scope,
    [[found, pastDay], ...(isTodayKnown ? [[foundToday, latest.day] as const] : [])],
    deps,
  );
  const page = await pastPage(found, { asked, day: pastDay, kept: before, latest }, { ...around, past });
  if (!withToday) return page;
  return withPresent(
    page,
    isTodayKnown ? presentPage(foundToday, latest, { ...around, past: pastToday }) : unreadToday,
  );
}

/** The overview of a day with that of the present. */
function withPresent(page: ProjectPage, today: ProjectPage | null): ProjectPage {
  return page.status === 'known' && page.view === 'overview' && today !== null ? { ...page, today } : page;
}

type Found = ReadableReading<LatestReading>;

const isForAll = (found: Found): boolean => found.status === 'known' && found.madeFor === 'everyone';

/** The earlier readings of each of these; empty for a reading that was made for one viewer. */
async function pastOf(
  scope: ContainerRef,
  of: readonly (readonly [found: Found, day: number])[],
  { readPast }: Pick<ReadProjectPageDeps, 'readPast'>,
): Promise<readonly (readonly PastReading[])[]> {
  const days = of.flatMap(([found, day]) => (isForAll(found) ? day : []));
  const read = days.length === 0 ? [] : await readPast(scope, { days, weeks: WEEKS });
  return of.map(([found, day]) => (isForAll(found) ? (read[days.indexOf(day)] ?? []) : []));
}

/** Why there is nothing to show of the present; null if there is. */
function unreadNow(
  found: Found | undefined,
  latest: LatestReading | null,
  { scope, fillings }: { readonly scope: ContainerRef; readonly fillings: Fillings },
): ProjectPage | null {
  if (found?.status === 'cannot-tell') return { status: 'cannot-tell' };
  const projectKey = projectKeyOf(scope, latest?.projectKey ?? null);
  const reading = stillReading(projectKey, fillings);
  if (reading !== null) return reading;
  if (found?.status === 'known' && latest !== null) return null;
  const isFailed = fillings?.some((each) => each.projectKey === projectKey && each.state === 'failed') === true;
  return { status: isFailed ? 'failed' : 'not-judged' };
}

type AroundPast = Pick<Around, 'view' | 'frozen'> & {
  readonly past: readonly PastReading[] | undefined;
  readonly deps: ReadProjectPageDeps;
};

function presentPage(found: Found, kept: LatestReading, { past = [], ...around }: AroundPast): ProjectPage {
  if (found.status !== 'known') return { status: 'not-judged' };
  const shown = { ...found.reading, report: reportOf(found, past) };
  return knownPage(shown, { ...around, past, kept, isEarlier: false, madeForAll: isForAll(found) });
}

interface PastDay {
  readonly asked: ProjectPagePayload;
  readonly day: number;
  /** The last reading on or before the day. */
  readonly kept: LatestReading | null;
  readonly latest: LatestReading;
}

async function pastPage(
  found: Found,
  { asked, day, kept, latest }: PastDay,
  { past = [], ...rest }: AroundPast,
): Promise<ProjectPage> {
  const around = { ...rest, past, madeForAll: isForAll(found) };
  const report = reportOf(found, past);
  const isStored = kept?.day === day && report !== '';
  const judged = isStored ? null : await judgedOn(asked, { latest, ...rest.deps });
  if (judged !== null) return knownPage(judged, { ...around, kept: null, isEarlier: false });
  if (kept === null || report === '') return { status: found.status === 'cannot-tell' ? 'cannot-tell' : 'no-record' };
  if (found.status === 'absent') return { status: 'no-record' };
  if (found.status !== 'known') return { status: found.status };
  return knownPage({ ...found.reading, report }, { ...around, kept, isEarlier: kept.day < day });
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
