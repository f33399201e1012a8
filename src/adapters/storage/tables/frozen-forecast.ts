import * as z from 'zod';
import type { ContainerRef } from '../../../core/model/containers';
import { instantColumn, numberColumn, textColumn, timeOf } from '../rows/columns';
import { containerKindColumn, containerValues } from '../rows/kinds';
import { replaceRows, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';
import { idsColumn } from './reading';

const FROZEN_FORECAST: Table = {
  name: 'frozen_forecast',
  key: ['id'],
  columns: [
    'id',
    'kind',
    'container_id',
    'project_key',
    'on_day',
    'frozen_at',
    'account_id',
    'rests_on',
    'foretold',
    'note',
    'later',
    'later_rests_on',
  ],
};

/** A forecast of a scope that somebody stored with a note, and its outcome. The caller defines the texts. */
export interface StoredFrozenForecast {
  readonly id: string;
  readonly scope: ContainerRef;
  readonly projectKey: string;
  /** Days since 1970-01-01, in the time zone of the site. */
  readonly day: number;
  readonly frozenAt: Date;
  readonly accountId: string;
  /** Ids of the projects that the forecast rests on. */
  readonly restsOn: readonly string[];
  readonly foretold: string;
  readonly note: string;
  readonly later: string | null;
  /** Ids of the projects that the outcome rests on. */
  readonly laterRestsOn: readonly string[] | null;
}

const frozenRow = z
  .object({
    id: textColumn,
    kind: containerKindColumn,
    container_id: textColumn,
    project_key: textColumn,
    on_day: numberColumn,
    frozen_at: instantColumn,
    account_id: textColumn,
    rests_on: idsColumn,
    foretold: textColumn,
    note: textColumn,
    later: textColumn.nullable(),
    later_rests_on: idsColumn.nullable(),
  })
  .transform((row): StoredFrozenForecast => ({
    id: row.id,
    scope: { kind: row.kind, id: row.container_id },
    projectKey: row.project_key,
    day: row.on_day,
    frozenAt: row.frozen_at,
    accountId: row.account_id,
    restsOn: row.rests_on,
    foretold: row.foretold,
    note: row.note,
    later: row.later,
    laterRestsOn: row.later_rests_on,
  }));

/** Stores a frozen forecast; one with the same id is replaced. */
export async function writeFrozenForecast(sql: Sql, frozen: StoredFrozenForecast): Promise<void> {
  const { id, scope, projectKey, day, frozenAt, accountId, restsOn, foretold, note, later, laterRestsOn } = frozen;
  await replaceRows(sql, FROZEN_FORECAST, [
    [
      id,
      ...containerValues(scope),
      projectKey,
      day,
      timeOf(frozenAt),
      accountId,
      restsOn.join(' '),
      foretold,
      note,
      later,
      laterRestsOn?.join(' ') ?? null,
    ],
  ]);
}

const SELECT = `SELECT ${FROZEN_FORECAST.columns.join(', ')} FROM frozen_forecast`;
const LATEST_FIRST = 'ORDER BY frozen_at DESC, id';

/** The frozen forecasts of one scope, latest first. */
export function readFrozenOfScope(sql: Sql, scope: ContainerRef): Promise<readonly StoredFrozenForecast[]> {
  const text = `${SELECT} WHERE kind = ? AND container_id = ? ${LATEST_FIRST}`;
  return sql.read({ text, values: containerValues(scope) }, frozenRow);
}

/** The frozen forecasts of a project and of all containers in it, latest first. */
export function readFrozenOfProject(sql: Sql, projectKey: string): Promise<readonly StoredFrozenForecast[]> {
  return sql.read({ text: `${SELECT} WHERE project_key = ? ${LATEST_FIRST}`, values: [projectKey] }, frozenRow);
}

/** Notes outcomes; a forecast that was deleted meanwhile stays deleted. */
export async function noteLater(
  sql: Sql,
  { id, later, restsOn }: { readonly id: string; readonly later: string | null; readonly restsOn: readonly string[] },
): Promise<void> {
  await sql.write({
    text: 'UPDATE frozen_forecast SET later = ?, later_rests_on = ? WHERE id = ?',
    values: [later, restsOn.join(' '), id],
  });
}

/** Deletes a frozen forecast of its owner. */
export async function removeFrozenForecast(
  sql: Sql,
  { id, accountId }: Pick<StoredFrozenForecast, 'id' | 'accountId'>,
): Promise<void> {
  await sql.write({ text: 'DELETE FROM frozen_forecast WHERE id = ? AND account_id = ?', values: [id, accountId] });
}

/** Deletes the frozen forecasts of the days before one. */
export async function removeFrozenBefore(sql: Sql, day: number): Promise<void> {
  await sql.write({ text: 'DELETE FROM frozen_forecast WHERE on_day < ?', values: [day] });
}

/** Replaces the author, and deletes the notes: their text may reveal who wrote them. */
export async function eraseAuthor(sql: Sql, accountId: string, pseudonym: string): Promise<void> {
  await sql.write({
    text: "UPDATE frozen_forecast SET account_id = ?, note = '' WHERE account_id = ?",
    values: [pseudonym, accountId],
  });
}

const authorRow = z.object({ account_id: textColumn }).transform((row) => row.account_id);

/** Account ids of all people who froze a forecast. */
export function readAuthors(sql: Sql): Promise<readonly string[]> {
  return sql.read(
    { text: 'SELECT DISTINCT account_id FROM frozen_forecast ORDER BY account_id', values: [] },
    authorRow,
  );
}
