import * as z from 'zod';
import type { Project } from '../../../core/model/containers';
import { flagColumn, flagOf, textColumn, timeOf } from '../rows/columns';
import { replaceOlder, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

const PROJECT: Table = {
  name: 'project',
  key: ['project_key'],
  columns: ['project_key', 'id', 'archived', 'removed', 'seen_at'],
};

/** A project in its stored form: without its name. */
export interface StoredProject extends Pick<Project, 'id' | 'key'> {
  readonly archived: boolean;
  /** Deleted, or no longer read. */
  readonly removed: boolean;
}

/** Stores what was seen at a moment, unless something later is stored already. */
export async function writeProjects(sql: Sql, projects: readonly StoredProject[], seenAt: Date): Promise<void> {
  await replaceOlder(
    sql,
    PROJECT,
    projects.map(({ key, id, archived, removed }) => [key, id, flagOf(archived), flagOf(removed), timeOf(seenAt)]),
  );
}

const projectRow = z
  .object({ project_key: textColumn, id: textColumn, archived: flagColumn, removed: flagColumn })
  .transform(({ project_key, id, archived, removed }): StoredProject => ({ key: project_key, id, archived, removed }));

/** All projects that were ever seen, by key. */
export function readProjects(sql: Sql): Promise<readonly StoredProject[]> {
  return sql.read({ text: 'SELECT project_key, id, archived, removed FROM project ORDER BY project_key' }, projectRow);
}

/** The project in the model; the key replaces the name, which screens fetch. */
export const projectOf = ({ id, key }: StoredProject): Project => ({ id, key, name: key });
