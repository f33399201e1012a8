import * as z from 'zod';
import type { ContainerRef } from '../../../core/model/containers';
import type { Level } from '../../../core/model/level';
import { StorageDuplicate } from '../engine/errors';
import { instantColumn, numberColumn, textColumn, timeOf } from '../rows/columns';
import { containerKindColumn, containerValues, namedColumn } from '../rows/kinds';
import { batchesOf, insertRows, type Row, type Table } from '../rows/table';
import type { Sql } from '../engine/sql';

/** Larger is worse; what cannot be told stands before what is fine. */
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

/** The figures of one scope on one day: what portfolios are ordered by and trends are told from. */
export interface ReadingFigures {
  readonly scope: ContainerRef;
  /** Days since 1970-01-01, where the site is. */
  readonly day: number;
  readonly takenAt: Date;
  /** The project that it belongs to; null where it belongs to several. */
  readonly projectKey: string | null;
  readonly health: Level;
  /** 0..1 to be done in time; null when it cannot be told. */
  readonly chance: number | null;
  /** Expected working days beyond the target; null when it cannot be told. */
  readonly slipDays: number | null;
  readonly openItems: number;
  /** How many findings were raised. */
  readonly raised: number;
  /** Ids of the projects that it rests on; null where that is not known. */
  readonly restsOn: readonly string[] | null;
}

/** With two texts that the caller writes and reads: what tables show of it, and its report. Empty where dropped since. */
export interface StoredReading extends ReadingFigures {
  readonly summary: string;
  readonly report: string;
}

/**
 * Stores readings, each unless one that was taken later is stored for its scope and day: two statements for as many as
 * a request carries. Ended between the two, a day's older reading is gone; whoever judges again writes the new one.
 */
export async function writeReadings(sql: Sql, readings: readonly StoredReading[]): Promise<void> {
  for (const batch of batchesOf(readings.map(rowOf), MOST_AT_ONCE)) {
    await sql.write({
      text: `DELETE FROM reading WHERE ${batch.map(() => `(${OLDER})`).join(' OR ')}`,
      values: batch.flatMap((row) => row.slice(0, KEY_AND_TIME)),
    });
    await insertUnlessNewer(sql, batch);
  }
}

const OLDER = 'kind = ? AND container_id = ? AND on_day = ? AND taken_at <= ?';
const KEY_AND_TIME = 4;
/** Engines nest only so many conditions. */
const MOST_AT_ONCE = 250;

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

/** What is still there is newer. Where that is so for one of several, each is tried on its own. */
async function insertUnlessNewer(sql: Sql, batch: readonly Row[]): Promise<void> {
  try {
    await insertRows(sql, READING, batch);
  } catch (error) {
    if (!(error instanceof StorageDuplicate)) throw error;
    if (batch.length > 1) for (const row of batch) await insertUnlessNewer(sql, [row]);
  }
}

/** The same for one. */
export const writeReading = (sql: Sql, reading: StoredReading): Promise<void> => writeReadings(sql, [reading]);

/** The columns of the figures, of a table by that name. */
export const figureColumns = (of: string): string =>
  READING.columns
    .filter((column) => column !== 'report' && column !== 'summary')
    .map((column) => `${of}.${column}`)
    .join(', ');

/** Ids, none of which holds a blank. */
export const idsColumn = textColumn.transform((text): readonly string[] => (text === '' ? [] : text.split(' ')));

/** Readings of earlier versions have none. */
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

/** The scope's last reading on or before a day; null when there is none. */
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

/** Forgets the readings of the days before one. Figures that a trend is told from have to be kept 28 days at least. */
export async function removeReadingsBefore(sql: Sql, day: number): Promise<void> {
  await sql.write({ text: 'DELETE FROM reading WHERE on_day < ?', values: [day] });
}

/** Forgets the texts of the days before one, and keeps their figures: what a report said can be computed again. */
export async function dropReportsBefore(sql: Sql, day: number): Promise<void> {
  await sql.write({
    text: "UPDATE reading SET report = '', summary = '' WHERE on_day < ? AND report <> ''",
    values: [day],
  });
}
