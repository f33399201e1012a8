import type { ProjectSyncFacts, SyncFacts } from '../../../src/contract/sync-facts';
import type { NamedProject } from '../../kit/host/site-catalogue';
import { isFollowed, type Following } from './following';

/** The filters of the list. */
export const SHOWN = ['all', 'needs', 'reading', 'current', 'off'] as const;
export type Shown = (typeof SHOWN)[number];

export interface ProjectRow {
  readonly id: string | null;
  readonly key: string;
  readonly name: string;
  readonly followed: boolean;
  /** Null if nothing is kept. */
  readonly kept: ProjectSyncFacts | null;
  readonly group: Exclude<Shown, 'all'>;
}

/** A row for each project that the viewer may browse, and for each project with kept data. Ordered by name. */
export function rowsOf({
  named,
  facts,
  following,
}: {
  readonly named: readonly NamedProject[];
  readonly facts: SyncFacts;
  readonly following: Following;
}): readonly ProjectRow[] {
  const kept = new Map(facts.projects.map((each) => [each.projectKey, each]));
  const known = named.map(({ id, key, name }) => ({ id, key, name, followed: isFollowed(following, id) }));
  const keys = new Set(named.map(({ key }) => key));
  const others = [...kept.keys()]
    .filter((key) => !keys.has(key))
    .map((key) => ({ id: null, key, name: key, followed: true }));
  return [...known, ...others]
    .map((row) => ({ ...row, kept: kept.get(row.key) ?? null }))
    .map((row) => ({ ...row, group: groupOf(row) }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

function groupOf({ followed, kept }: Pick<ProjectRow, 'followed' | 'kept'>): ProjectRow['group'] {
  if (!followed) return 'off';
  if (kept === null) return 'reading';
  if (kept.state === 'failed') return 'needs';
  return kept.state === 'filled' || kept.state === 'archived' ? 'current' : 'reading';
}

/** The share of a project that is read, from 0 to 1; null if its size is unknown. */
export function shareRead({
  itemsRead,
  itemsExpected,
}: Pick<ProjectSyncFacts, 'itemsRead' | 'itemsExpected'>): number | null {
  return itemsExpected === null || itemsExpected === 0 ? null : Math.min(1, itemsRead / itemsExpected);
}

/**
 * Minutes until this number of items is read at a pace in items per second, at least one; null if the pace is unknown.
 */
export function minutesLeft(items: number, pace: number | null): number | null {
  return pace === null ? null : Math.max(1, Math.ceil(items / pace / 60));
}
