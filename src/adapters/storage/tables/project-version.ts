import * as z from 'zod';
import type { Version } from '../../../core/model/containers';
import { flagColumn, flagOf, textColumn, timeOf } from '../rows/columns';
import { questionMarks, replaceOlder, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';
import { writePromisedEnds } from './promised-end';

const PROJECT_VERSION: Table = {
  name: 'project_version',
  key: ['id'],
  columns: ['id', 'project_key', 'start_on', 'release_on', 'released', 'removed', 'seen_at'],
};

/** Versions as seen at one moment. Names are not stored. */
export interface VersionsSeen {
  readonly versions: readonly Version[];
  /** Versions that were deleted, or merged into others, by then. */
  readonly removed?: readonly Version[];
  readonly seenAt: Date;
}

/** Stores what was seen, unless something later is stored already. */
export async function writeVersions(sql: Sql, { versions, removed = [], seenAt }: VersionsSeen): Promise<void> {
  const rowOf = ({ id, projectKey, startOn, releaseOn, released }: Version, isRemoved: boolean) => [
    id,
    projectKey,
    startOn,
    releaseOn,
    flagOf(released),
    flagOf(isRemoved),
    timeOf(seenAt),
  ];
  await replaceOlder(sql, PROJECT_VERSION, [
    ...versions.map((version) => rowOf(version, false)),
    ...removed.map((version) => rowOf(version, true)),
  ]);
  await writePromisedEnds(
    sql,
    versions.flatMap(({ id, releaseOn }) =>
      releaseOn === null ? [] : [{ kind: 'version', id, endsOn: releaseOn, seenAt }],
    ),
  );
}

const versionRow = z
  .object({
    id: textColumn,
    project_key: textColumn,
    start_on: textColumn.nullable(),
    release_on: textColumn.nullable(),
    released: flagColumn,
  })
  .transform((row): Version => ({
    id: row.id,
    // Screens fetch names; elsewhere the id replaces the name.
    name: row.id,
    projectKey: row.project_key,
    startOn: row.start_on,
    releaseOn: row.release_on,
    released: row.released,
  }));

/** The versions of these projects that are not deleted. */
export async function readVersions(sql: Sql, projectKeys: readonly string[]): Promise<readonly Version[]> {
  if (projectKeys.length === 0) return [];
  return sql.read(
    {
      text:
        'SELECT id, project_key, start_on, release_on, released FROM project_version ' +
        `WHERE removed = 0 AND project_key IN (${questionMarks(projectKeys.length)}) ORDER BY id`,
      values: projectKeys,
    },
    versionRow,
  );
}
