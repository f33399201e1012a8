import type { Level } from '../../../src/contract/item-health';
import type { Portfolio, PortfolioPayload, PortfolioRow, UnreadRow } from '../../../src/contract/portfolio';
import type { NamedScope } from '../../kit/scope-catalogue';
import type { PortfolioConfig } from './config';

/** A project that the tracker shows to the viewer, and of which nothing is kept. */
export interface NotFollowedRow {
  readonly status: 'not-followed';
  readonly scope: PortfolioRow['scope'];
  readonly projectKey: string | null;
}

/** A row with the name that the viewer may read; its place is that in the answer. */
export interface NamedRow {
  readonly key: string;
  readonly place: number;
  readonly row: PortfolioRow | UnreadRow | NotFollowedRow;
  readonly name: string;
  /** The key beside the name; empty where the name is all. */
  readonly note: string;
  readonly projectName: string;
}

export const rowKey = ({ scope }: Pick<PortfolioRow, 'scope'>): string => `${scope.kind} ${scope.id}`;

/**
 * Rows with their names; those without one stay out until it is there: the viewer may not read them, or they are gone. Last stand
 * chosen projects that the tracker names to the viewer and the answer does not.
 */
export function namedRows(
  { rows }: Pick<Portfolio, 'rows'>,
  names: ReadonlyMap<string, NamedScope>,
  chosen: PortfolioPayload['scopes'],
): readonly NamedRow[] {
  const answered = new Set(rows.map(rowKey));
  const others = chosen
    .filter((scope) => scope.kind === 'project' && !answered.has(rowKey({ scope })))
    .map((scope): NotFollowedRow => ({ status: 'not-followed', scope, projectKey: scope.id }));
  return [...rows, ...others].flatMap((row, place) => {
    const named = names.get(rowKey(row));
    if (named === undefined) return [];
    const projectKey = row.projectKey ?? named.projectKey ?? '';
    return {
      key: rowKey(row),
      place,
      row,
      name: named.name,
      note: named.note === '' ? projectKey : named.note,
      projectName: names.get(`project ${projectKey}`)?.name ?? projectKey,
    };
  });
}

export interface Sorting {
  readonly by: PortfolioConfig['sort'] | 'slip' | 'stalled' | 'waiting';
  readonly reversed: boolean;
}

export interface Shown {
  readonly words: string;
  readonly level: Level | 'all';
}

/** The rows that match, in the order that is asked for. `worst` is the order of the answer. */
export function shownRows(rows: readonly NamedRow[], { words, level }: Shown, sorting: Sorting): readonly NamedRow[] {
  const wanted = words.trim().toLocaleLowerCase();
  const matching = rows.filter(
    ({ row, name, note, projectName }) =>
      (level === 'all' || (row.status === 'known' && !row.over && row.level === level)) &&
      `${name} ${note} ${projectName}`.toLocaleLowerCase().includes(wanted),
  );
  const sorted = [...matching].sort((one, other) => compare(one, other, sorting.by) || one.place - other.place);
  return sorting.reversed ? sorted.reverse() : sorted;
}

function compare(one: NamedRow, other: NamedRow, by: Sorting['by']): number {
  switch (by) {
    case 'worst':
      return 0;
    case 'name':
      return one.name.localeCompare(other.name);
    case 'expected':
      return expectedOn(one).localeCompare(expectedOn(other));
    case 'slip':
      return slipDays(other) - slipDays(one);
    case 'stalled':
    case 'waiting':
      return countOf(other, by) - countOf(one, by);
  }
}

/** Without a date: after all dates. */
const expectedOn = ({ row }: NamedRow): string => (row.status === 'known' ? (row.expectedOn ?? '9999') : '9999');
const slipDays = ({ row }: NamedRow): number =>
  row.status === 'known' ? (row.slip?.totalDays ?? Number.MIN_SAFE_INTEGER) : Number.MIN_SAFE_INTEGER;
const countOf = ({ row }: NamedRow, by: 'stalled' | 'waiting'): number => (row.status === 'known' ? row[by] : -1);

/** How many of the last weeks any row tells something of; this one at least. */
export function weeksKept(rows: readonly NamedRow[]): number {
  return rows.reduce((most, { row }) => {
    if (row.status !== 'known') return most;
    const first = row.weeks.findIndex((week) => week !== null);
    return first === -1 ? most : Math.max(most, row.weeks.length - first);
  }, 1);
}

export interface RowGroup {
  readonly key: string;
  readonly rows: readonly NamedRow[];
}

/** The rows under what they have in common, in the order in which that comes up; one group without a key when ungrouped. */
export function groupedRows(rows: readonly NamedRow[], group: PortfolioConfig['group']): readonly RowGroup[] {
  if (group === 'none') return [{ key: '', rows }];
  const groups = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const key = group === 'project' ? row.projectName : levelOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, members]) => ({ key, rows: members }));
}

/** What the row is counted as: finished and unread ones are no levels. */
export function levelOf({ row }: Pick<NamedRow, 'row'>): Level | 'finished' | 'not-ready' {
  if (row.status !== 'known') return 'not-ready';
  return row.over ? 'finished' : row.level;
}
