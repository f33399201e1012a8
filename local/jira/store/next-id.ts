import type { SiteStore } from './site-store';
import { numberIn } from './sql-database';

const LARGEST = {
  issue: 'SELECT max(id) AS last FROM issue',
  history: 'SELECT max(CAST(id AS INTEGER)) AS last FROM history',
  comment: 'SELECT max(id) AS last FROM comment',
  worklog: 'SELECT max(id) AS last FROM worklog',
  link: 'SELECT max(id) AS last FROM link',
  sprint: "SELECT max(CAST(id AS INTEGER)) AS last FROM entity WHERE kind = 'sprints'",
  version: "SELECT max(CAST(id AS INTEGER)) AS last FROM entity WHERE kind = 'versions'",
  filter: "SELECT max(CAST(id AS INTEGER)) AS last FROM entity WHERE kind = 'filters'",
  dashboard: "SELECT max(CAST(id AS INTEGER)) AS last FROM entity WHERE kind = 'dashboards'",
  gadget: `SELECT max(json_extract(gadget.value, '$.id')) AS last
    FROM entity, json_each(entity.entry, '$.gadgets') AS gadget WHERE kind = 'dashboards'`,
} as const;

/**
 * An id that nothing of its kind has or had. The database keeps the last one, so that the id of a deleted entry is not
 * used again.
 */
export function nextId(store: SiteStore, kind: keyof typeof LARGEST): string {
  const next = String(lastId(store, kind) + 1);
  store.journal.run('REPLACE INTO setting (name, value) VALUES (?, ?)', [idName(kind), next]);
  return next;
}

/** Remembers the used ids of a kind before the entry with the last one is deleted. */
export function keepIds(store: SiteStore, kind: keyof typeof LARGEST): void {
  const last = String(lastId(store, kind));
  store.journal.run('REPLACE INTO setting (name, value) VALUES (?, ?)', [idName(kind), last]);
}

/** Ids of most kinds have five digits, as on a real site. */
const LEAST = 10_000;

function lastId({ state, journal }: SiteStore, kind: keyof typeof LARGEST): number {
  const given = journal.first('SELECT CAST(value AS INTEGER) AS last FROM setting WHERE name = ?', [idName(kind)]);
  if (given !== null) return numberIn(given, 'last');
  const present = numberIn((kind === 'issue' ? state : journal).first(LARGEST[kind]), 'last');
  return kind === 'sprint' ? present : Math.max(LEAST, present);
}

const idName = (kind: keyof typeof LARGEST): string => `last-${kind}-id`;

/** The number of a project's next issue. Numbers of deleted issues are not used again. */
export function nextNumber({ state, journal }: SiteStore, projectId: string): number {
  const present = state.first('SELECT max(number) AS last FROM issue WHERE project_id = ?', [projectId]);
  const given = journal.first('SELECT CAST(value AS INTEGER) AS last FROM setting WHERE name = ?', [
    numberName(projectId),
  ]);
  return Math.max(numberIn(present, 'last'), numberIn(given, 'last')) + 1;
}

/** Remembers that a number was used, before its issue is deleted. */
export function keepNumber(store: SiteStore, projectId: string): void {
  const last = nextNumber(store, projectId) - 1;
  store.journal.run('REPLACE INTO setting (name, value) VALUES (?, ?)', [numberName(projectId), String(last)]);
}

const numberName = (projectId: string): string => `last-number-${projectId}`;
