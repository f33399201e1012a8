import * as z from 'zod';
import { comparable } from '../../adapters/jira/events/kept-by-events';
import type { KeptSite } from './kept-site';

const PROJECTS = ['ABC', 'SEC'];

const readingRow = z.object({ kind: z.number(), container_id: z.string(), health: z.number(), report: z.string() });

/** All items, what they stand in, and the readings of this moment. */
export async function everythingIn({ sql, stores }: KeptSite, takenAt: number) {
  const items = (await Promise.all(PROJECTS.map((id) => stores.readScope({ kind: 'project', id })))).flatMap((scope) =>
    scope.map(({ item }) => item),
  );
  const ids = [...new Set(items.map(({ id }) => id))];
  const byId = new Map(items.map((item) => [item.id, item]));
  const readings = await sql.read(
    {
      text: 'SELECT kind, container_id, health, report FROM reading WHERE taken_at = ? ORDER BY kind, container_id',
      values: [takenAt],
    },
    readingRow,
  );
  const rows = async (table: string, columns: string) =>
    sql.read(
      { text: `SELECT ${columns} FROM ${table} WHERE removed = 0 ORDER BY id` },
      z.record(z.string(), z.unknown()),
    );
  return {
    items: ids.sort().map((id) => comparable(byId.get(id) ?? fail(id))),
    iterations: await rows('iteration', 'id, state, started_at, planned_end_at, closed_at'),
    versions: await rows('project_version', 'id, project_key, start_on, release_on, released'),
    readings: readings.map(({ report, ...row }) => ({ ...row, report: present(report) })),
  };
}

/** Dates of past weeks are found once a week, from the history that was known then: only the last one is of this moment. */
const present = (report: string): unknown =>
  JSON.parse(report, (name, value: unknown) => (name === 'foretold' && Array.isArray(value) ? value.slice(-1) : value));

function fail(id: string): never {
  throw new Error(`${id} is not there`);
}
