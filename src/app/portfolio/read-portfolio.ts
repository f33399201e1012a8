import type { NextStep } from '../../contract/item-health';
import type { Portfolio, PortfolioPayload, PortfolioRow, UnreadRow } from '../../contract/portfolio';
import type { ContainerRef } from '../../core/model/containers';
import type { ReadableReading } from '../readings/readable-readings';
import { firstStepOf } from './first-step';
import { compareRows } from './row-order';
import { rowOf, type LatestReading, type PastWeek } from './portfolio-row';

/** How far the history of a project has been read. */
export interface Filling {
  readonly projectKey: string;
  readonly state: 'filling' | 'failed' | 'filled';
  readonly itemsRead: number;
  readonly itemsExpected: number | null;
}

interface Asked {
  readonly scope: ContainerRef;
  readonly kept: LatestReading | null;
}

export interface ReadPortfolioDeps {
  /** The last readings of these scopes on or before a day (days since 1970). */
  readonly readLatest: (scopes: readonly ContainerRef[], day: number) => Promise<readonly LatestReading[]>;
  /** Those of all epics and versions that these projects hold, worst first. */
  readonly readInside: (query: {
    readonly projectKeys: readonly string[];
    readonly day: number;
    readonly most: number;
  }) => Promise<readonly LatestReading[]>;
  readonly readWeeks: (
    scopes: readonly ContainerRef[],
    until: { readonly day: number; readonly weeks: number },
  ) => Promise<readonly PastWeek[]>;
  /** What of these the viewer may read, in their order. */
  readonly readable: (asked: readonly Asked[]) => Promise<readonly ReadableReading<LatestReading>[]>;
  readonly readFillings: () => Promise<readonly Filling[]>;
  readonly now: () => Date;
}

export const MOST_ROWS = 500;
const WEEKS = 8;
const DAY_MS = 86_400_000;

/**
 * A table of scopes for one viewer, from stored readings alone, worst first. What the viewer may not see is absent, as is
 * what does not exist.
 */
export async function readPortfolio(asked: PortfolioPayload, deps: ReadPortfolioDeps): Promise<Portfolio> {
  // Wherever the site is, its present day has begun by then.
  const tomorrow = Math.floor(deps.now().getTime() / DAY_MS) + 1;
  const [chosen, inside, fillings] = await Promise.all([
    deps.readLatest(asked.scopes, tomorrow),
    deps.readInside({ projectKeys: asked.inside, day: tomorrow, most: MOST_ROWS + 1 }),
    deps.readFillings(),
  ]);
  const all = rowsAsked(asked.scopes, [...chosen, ...inside]);
  const shown = all.slice(0, MOST_ROWS);
  const readable = await deps.readable(shown);
  const known = shown.filter((_, place) => readable[place]?.status === 'known');
  const latestDay = Math.max(0, ...known.map(({ kept }) => kept?.day ?? 0));
  const weeks = await deps.readWeeks(
    known.map(({ scope }) => scope),
    { day: latestDay, weeks: WEEKS },
  );
  const weeksOf = byScope(weeks);
  const rows = shown
    .flatMap(({ scope, kept }, place): readonly Told[] => {
      const found = readable[place];
      if (found === undefined || found.status === 'absent') return [];
      if (found.status !== 'known') return [{ row: unreadRow({ scope, kept }, found.status, fillings), steps: [] }];
      return [rowOf(found, { scope, kept, weeks: weeksOf.get(nameOf(scope)) ?? [], count: WEEKS })];
    })
    .sort((one, other) => compareRows(one.row, other.row));
  const takenAt = known.reduce((latest, { kept }) => Math.max(latest, kept?.takenAt.getTime() ?? 0), 0);
  return {
    takenAt: new Date(takenAt === 0 ? deps.now() : takenAt).toISOString(),
    rows: rows.map(({ row }) => row),
    truncated: all.length > MOST_ROWS,
    firstStep: firstStepOf(rows.map(({ steps }) => steps)),
    someHidden: readable.some(
      (found) => found.status === 'cannot-tell' || (found.status === 'known' && found.madeFor === 'viewer'),
    ),
  };
}

interface Told {
  readonly row: PortfolioRow | UnreadRow;
  readonly steps: readonly NextStep[];
}

/** Chosen scopes, those without a reading too, and what chosen projects hold; each once. */
function rowsAsked(scopes: readonly ContainerRef[], readings: readonly LatestReading[]): readonly Asked[] {
  const rows = new Map<string, Asked>();
  for (const kept of readings) {
    if (!rows.has(nameOf(kept.scope))) rows.set(nameOf(kept.scope), { scope: kept.scope, kept });
  }
  for (const scope of scopes) {
    if (!rows.has(nameOf(scope))) rows.set(nameOf(scope), { scope, kept: null });
  }
  return [...rows.values()];
}

function unreadRow(
  { scope, kept }: Asked,
  status: 'not-judged' | 'cannot-tell',
  fillings: readonly Filling[],
): UnreadRow {
  const projectKey = scope.kind === 'project' ? scope.id : (kept?.projectKey ?? null);
  const filling = fillings.find((each) => each.projectKey === projectKey);
  const row = { scope, projectKey };
  if (status === 'cannot-tell' || filling === undefined || filling.state === 'filled') return { ...row, status };
  if (filling.state === 'failed') return { ...row, status: 'failed' };
  return { ...row, status: 'reading', itemsRead: filling.itemsRead, itemsExpected: filling.itemsExpected };
}

function byScope(weeks: readonly PastWeek[]): ReadonlyMap<string, readonly PastWeek[]> {
  const groups = new Map<string, PastWeek[]>();
  for (const week of weeks) groups.set(nameOf(week.scope), [...(groups.get(nameOf(week.scope)) ?? []), week]);
  return groups;
}

const nameOf = ({ kind, id }: ContainerRef): string => `${kind} ${id}`;
