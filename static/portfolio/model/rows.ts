import type { Level } from '../../../src/contract/item-health';
import type { Portfolio, PortfolioPayload, PortfolioRow, UnreadRow } from '../../../src/contract/portfolio';
import type { NamedScope } from '../../kit/host/scope-catalogue';
import type { PortfolioConfig } from './config';

/** A project that the viewer can see in the tracker, but of which no data is kept. */
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
  /** The key next to the name; empty if the name is everything. */
  readonly note: string;
  readonly projectName: string;
}

export const rowKey = ({ scope }: Pick<PortfolioRow, 'scope'>): string => `${scope.kind} ${scope.id}`;

/**
 * Rows with their names. A row without a name is omitted until it is there: the viewer may not read it, or it is
 * deleted. At the end are chosen projects that the viewer can see and the answer does not contain.
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

/** The matching rows in the requested order. `worst` is the order of the answer. */
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

/** Rows without a date come after all dates. */
const expectedOn = ({ row }: NamedRow): string => (row.status === 'known' ? (row.expectedOn ?? '9999') : '9999');
const slipDays = ({ row }: NamedRow): number =>
  row.status === 'known' ? (row.slip?.totalDays ?? Number.MIN_SAFE_INTEGER) : Number.MIN_SAFE_INTEGER;
const countOf = ({ row }: NamedRow, by: 'stalled' | 'waiting'): number =>
  row.status === 'known' ? (row[by] ?? -1) : -2;

/** The number of past weeks for which any row has data; at least the present one. */
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

/** The rows by group, in the order in which groups first occur; one group without a key when ungrouped. */
export function groupedRows(rows: readonly NamedRow[], group: PortfolioConfig['group']): readonly RowGroup[] {
  if (group === 'none') return [{ key: '', rows }];
  const groups = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const key = group === 'project' ? row.projectName : levelOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, members]) => ({ key, rows: members }));
}

/** The level for counting: finished and unread rows have none. */
export function levelOf({ row }: Pick<NamedRow, 'row'>): Level | 'finished' | 'not-ready' {
  if (row.status !== 'known') return 'not-ready';
  return row.over ? 'finished' : row.level;
}
