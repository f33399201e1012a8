import { type ContainerRef, projectKeyOf, refName } from '../../core/model/containers';
import type { NextStep } from '../../contract/item-health';
import type { Portfolio, PortfolioPayload, PortfolioRow, UnreadRow } from '../../contract/portfolio';
import type { PlacedScope, ReadableReading } from '../readings/readable-readings';
import { firstStepOf } from './first-step';
import { compareRows } from './row-order';
import { rowOf, type LatestReading, type PastWeek } from './portfolio-row';
import { type Fillings, stillReading } from '../sync/status/filling';

export interface InsideQuery {
  readonly projectKeys: readonly string[];
  readonly day: number;
  readonly offset: number;
  readonly most: number;
}

interface Asked {
  readonly scope: ContainerRef;
  readonly kept: LatestReading | null;
}

export interface ReadPortfolioDeps {
  /** The last readings of these scopes on or before a day (days since 1970). */
  readonly readLatest: (scopes: readonly ContainerRef[], day: number) => Promise<readonly LatestReading[]>;
  /** A page of the epics and versions that these projects hold, worst first. */
  readonly readInside: (query: InsideQuery) => Promise<readonly LatestReading[]>;
  /** Which of these the viewer may know to exist, in their order. */
  readonly seen: (asked: readonly PlacedScope[]) => Promise<readonly boolean[]>;
  readonly readWeeks: (
    scopes: readonly ContainerRef[],
    until: { readonly day: number; readonly weeks: number },
  ) => Promise<readonly PastWeek[]>;
  /** The readings that the viewer may read, in the order of the question. */
  readonly readable: (asked: readonly Asked[]) => Promise<readonly ReadableReading<LatestReading>[]>;
  readonly readFillings: () => Promise<Fillings>;
  readonly now: () => Date;
}

export const MAX_ROWS = 500;
const WEEKS = 8;
const DAY_MS = 86_400_000;

/**
 * A table of scopes for one viewer, from stored readings only, worst first. What the viewer may not see is left out, like
 * what does not exist.
 */
export async function readPortfolio(asked: PortfolioPayload, deps: ReadPortfolioDeps): Promise<Portfolio> {
  // In every time zone the present day has begun by then.
  const tomorrow = Math.floor(deps.now().getTime() / DAY_MS) + 1;
  // Read first: otherwise a project that is judged between the two reads would look as if it were never judged.
  const fillings = await deps.readFillings();
  const { shown, truncated } = await rowsToShow(asked, tomorrow, deps);
  // No project is known yet, so everyone gets the same answer.
  if (fillings === null) return notBegun(asked, deps.now());
  const readable = await deps.readable(shown);
  const known = shown.filter((_, place) => readable[place]?.status === 'known');
  const latestDay = Math.max(0, ...known.map(({ kept }) => kept?.day ?? 0));
  const weeks = await deps.readWeeks(
    known.map(({ scope }) => scope),
    { day: latestDay, weeks: WEEKS },
  );
  const weeksOf = byScope(weeks);
  const rows = shown
    .flatMap(({ scope, kept }, place): readonly ShownRow[] => {
      const found = readable[place];
      if (found === undefined || found.status === 'absent') return [];
      const projectKey = projectKeyOf(scope, kept?.projectKey ?? null);
      const reading = stillReading(projectKey, fillings);
      if (reading !== null && found.status !== 'cannot-tell') {
        return [{ row: { scope, projectKey, ...reading }, steps: [] }];
      }
      if (found.status !== 'known') {
        const isFailed = fillings.some((each) => each.projectKey === projectKey && each.state === 'failed');
        const status = found.status === 'not-judged' && isFailed ? 'failed' : found.status;
        return [{ row: { scope, projectKey, status }, steps: [] }];
      }
      return [rowOf(found, { scope, kept, weeks: weeksOf.get(refName(scope)) ?? [], count: WEEKS })];
    })
    .sort((one, other) => compareRows(one.row, other.row));
  const takenAt = known.reduce((latest, { kept }) => Math.max(latest, kept?.takenAt.getTime() ?? 0), 0);
  return {
    takenAt: new Date(takenAt === 0 ? deps.now() : takenAt).toISOString(),
    rows: rows.map(({ row }) => row),
    truncated,
    firstStep: firstStepOf(rows.map(({ steps }) => steps)),
    someHidden: readable.some(
      (found) => found.status === 'cannot-tell' || (found.status === 'known' && found.madeFor === 'viewer'),
    ),
  };
}

function notBegun({ scopes }: PortfolioPayload, now: Date): Portfolio {
  const rows = scopes.map((scope): UnreadRow => ({
    scope,
    projectKey: projectKeyOf(scope, null),
    status: 'not-begun',
  }));
  return { takenAt: now.toISOString(), rows, truncated: false, firstStep: null, someHidden: false };
}

interface ShownRow {
  readonly row: PortfolioRow | UnreadRow;
  readonly steps: readonly NextStep[];
}

/**
 * The chosen scopes, also those without a reading, then the contents of the chosen projects, each once. Only what the
 * viewer may see counts towards the size of the table.
 */
async function rowsToShow(
  { scopes, inside }: PortfolioPayload,
  day: number,
  deps: ReadPortfolioDeps,
): Promise<{ readonly shown: readonly Asked[]; readonly truncated: boolean }> {
  const readings = new Map((await deps.readLatest(scopes, day)).map((kept) => [refName(kept.scope), kept]));
  const each = new Map(scopes.map((scope) => [refName(scope), { scope, kept: readings.get(refName(scope)) ?? null }]));
  const chosen = await seenOnly([...each.values()], ({ scope, kept }) => placed(scope, kept), deps);
  const others = (await insideSeen(inside, day, deps)).filter(({ scope }) => !each.has(refName(scope)));
  const room = others.slice(0, MAX_ROWS - chosen.length);
  return {
    shown: [...chosen, ...room.map((kept) => ({ scope: kept.scope, kept }))],
    truncated: others.length > room.length,
  };
}

const PAGE = 1000;

/**
 * The epics and versions of these projects that the viewer may see, worst first: if possible at least one more than a
 * table shows.
 */
async function insideSeen(
  keys: readonly string[],
  day: number,
  deps: ReadPortfolioDeps,
): Promise<readonly LatestReading[]> {
  const projectKeys = await seenOnly(keys, (id) => placed({ kind: 'project', id }, null), deps);
  if (projectKeys.length === 0) return [];
  const found: LatestReading[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = await deps.readInside({ projectKeys, day, offset, most: PAGE });
    found.push(...(await seenOnly(page, (each) => each, deps)));
    // Up to a whole table of them may also be among the chosen scopes, so read twice as many.
    if (page.length < PAGE || found.length > 2 * MAX_ROWS) return found;
  }
}

async function seenOnly<Each>(
  all: readonly Each[],
  place: (each: Each) => PlacedScope,
  { seen }: Pick<ReadPortfolioDeps, 'seen'>,
): Promise<readonly Each[]> {
  const isSeen = await seen(all.map(place));
  return all.filter((_, at) => isSeen[at] === true);
}

const placed = (scope: ContainerRef, kept: LatestReading | null): PlacedScope => ({
  scope,
  projectKey: kept?.projectKey ?? null,
});

function byScope(weeks: readonly PastWeek[]): ReadonlyMap<string, readonly PastWeek[]> {
  const groups = new Map<string, PastWeek[]>();
  for (const week of weeks) groups.set(refName(week.scope), [...(groups.get(refName(week.scope)) ?? []), week]);
  return groups;
}
