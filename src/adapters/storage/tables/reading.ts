import * as z from 'zod';
import type { ContainerRef } from '../../../core/model/containers';
import type { Level } from '../../../core/model/level';
import { StorageDuplicate } from '../engine/errors';
import { instantColumn, numberColumn, textColumn, timeOf } from '../rows/columns';
import { containerKindColumn, containerValues, namedColumn } from '../rows/kinds';
import { batchesOf, insertRows, type Row, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

/** Larger is worse; unknown is worse than on track, and better than at risk. */
export const HEALTH_NUMBERS: Readonly<Record<Level, number>> = {
  'on-track': 1,
  unknown: 2,
  'at-risk': 3,
  'off-track': 4,
};

export const READING: Table = {
  name: 'reading',
  key: ['kind', 'container_id', 'on_day'],
  columns: [
    'kind',
    'container_id',
    'on_day',
    'taken_at',
    'project_key',
    'health',
    'chance',
    'slip_days',
    'open_items',
    'raised',
    'rests_on',
    'summary',
    'report',
  ],
};

/** The figures of one scope on one day: portfolios are sorted by them, and trends are computed from them. */
export interface ReadingFigures {
  readonly scope: ContainerRef;
  /** Days since 1970-01-01, in the time zone of the site. */
  readonly day: number;
  readonly takenAt: Date;
  /** Its project; null if it belongs to several. */
  readonly projectKey: string | null;
  readonly health: Level;
  /** The chance (0..1) to be done in time; null if unknown. */
  readonly chance: number | null;
  /** Expected working days after the target; null if unknown. */
  readonly slipDays: number | null;
  readonly openItems: number;
  /** The number of raised findings. */
  readonly raised: number;
  /** Ids of the projects that it rests on; null if unknown. */
  readonly restsOn: readonly string[] | null;
}

/** With two texts that the caller writes and reads: the summary for tables, and the report. Empty if deleted since. */
export interface StoredReading extends ReadingFigures {
  readonly summary: string;
  readonly report: string;
}

/**
 * Stores readings, each unless a later one is stored for its scope and day: two statements for as many as fit into a
 * request. If it is interrupted between the two, a day's older reading is lost; the next judgement writes the new one.
 */
export async function writeReadings(sql: Sql, readings: readonly StoredReading[]): Promise<void> {
  for (const batch of batchesOf(readings.map(rowOf), MAX_AT_ONCE)) {
    await sql.write({
      text: `DELETE FROM reading WHERE ${batch.map(() => `(${OLDER})`).join(' OR ')}`,
      values: batch.flatMap((row) => row.slice(0, KEY_AND_TIME)),
    });
    await insertUnlessNewer(sql, batch);
  }
}

const OLDER = 'kind = ? AND container_id = ? AND on_day = ? AND taken_at <= ?';
const KEY_AND_TIME = 4;
/** Engines limit the nesting of conditions. */
const MAX_AT_ONCE = 250;

function rowOf(reading: StoredReading): Row {
  return [
    ...containerValues(reading.scope),
    reading.day,
    timeOf(reading.takenAt),
    reading.projectKey,
    HEALTH_NUMBERS[reading.health],
    reading.chance,
    reading.slipDays,
    reading.openItems,
    reading.raised,
    reading.restsOn?.join(' ') ?? null,
    reading.summary,
    reading.report,
  ];
}

/** Stores readings, each unless one is stored for its scope and day: one statement for as many as fit into a request. */
export async function addReadings(sql: Sql, readings: readonly StoredReading[]): Promise<void> {
  for (const batch of batchesOf(readings.map(rowOf), MAX_AT_ONCE)) await insertUnlessNewer(sql, batch);
}

/** The days (since 1970) after `day` of which a reading of the scope is stored. */
export async function readDaysAfter(sql: Sql, scope: ContainerRef, day: number): Promise<readonly number[]> {
  const text = 'SELECT on_day FROM reading WHERE kind = ? AND container_id = ? AND on_day > ?';
  const rows = await sql.read({ text, values: [...containerValues(scope), day] }, z.object({ on_day: numberColumn }));
  return rows.map(({ on_day }) => on_day);
}

/** A stored reading with the same key is newer. If that is so for one of several, each is tried alone. */
async function insertUnlessNewer(sql: Sql, batch: readonly Row[]): Promise<void> {
  try {
    await insertRows(sql, READING, batch);
  } catch (error) {
    if (!(error instanceof StorageDuplicate)) throw error;
    if (batch.length > 1) for (const row of batch) await insertUnlessNewer(sql, [row]);
  }
}

/** The columns of the figures, with the name of their table. */
export const figureColumns = (of: string): string =>
  READING.columns
    .filter((column) => column !== 'report' && column !== 'summary')
    .map((column) => `${of}.${column}`)
    .join(', ');

/** Ids without blanks. */
export const idsColumn = textColumn.transform((text): readonly string[] => (text === '' ? [] : text.split(' ')));

/** Readings of earlier versions have no summary. */
export const summaryColumn = textColumn.nullable().transform((text) => text ?? '');

export const figureShape = {
  kind: containerKindColumn,
  container_id: textColumn,
  on_day: numberColumn,
  taken_at: instantColumn,
  project_key: textColumn.nullable(),
  health: namedColumn(HEALTH_NUMBERS),
  chance: numberColumn.nullable(),
  slip_days: numberColumn.nullable(),
  open_items: numberColumn,
  raised: numberColumn,
  rests_on: idsColumn.nullable(),
};

export function figuresOf(row: z.infer<z.ZodObject<typeof figureShape>>): ReadingFigures {
  return {
    scope: { kind: row.kind, id: row.container_id },
    day: row.on_day,
    takenAt: row.taken_at,
    projectKey: row.project_key,
    health: row.health,
    chance: row.chance,
    slipDays: row.slip_days,
    openItems: row.open_items,
    raised: row.raised,
    restsOn: row.rests_on,
  };
}

const readingRow = z
  .object({ ...figureShape, summary: summaryColumn, report: textColumn })
  .transform(({ summary, report, ...row }): StoredReading => ({ ...figuresOf(row), summary, report }));

/** The scope's last reading on or before a day; null without one. */
export async function readReading(sql: Sql, scope: ContainerRef, day: number): Promise<StoredReading | null> {
  const [row] = await sql.read(
    {
      text:
        `SELECT ${figureColumns('reading')}, reading.summary, reading.report FROM reading ` +
        'WHERE kind = ? AND container_id = ? AND on_day <= ? ORDER BY on_day DESC LIMIT 1',
      values: [...containerValues(scope), day],
    },
    readingRow,
  );
  return row ?? null;
}

/** Deletes the readings of the days before one. The figures for a trend must be kept for at least 28 days. */
export async function removeReadingsBefore(sql: Sql, day: number): Promise<void> {
  await sql.write({ text: 'DELETE FROM reading WHERE on_day < ?', values: [day] });
}

/** Deletes the texts of the days before one, and keeps their figures: a report can be computed again. */
export async function dropReportsBefore(sql: Sql, day: number): Promise<void> {
  await sql.write({
    text: "UPDATE reading SET report = '', summary = '' WHERE on_day < ? AND report <> ''",
    values: [day],
  });
}
