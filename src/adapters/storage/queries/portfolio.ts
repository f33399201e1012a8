import * as z from 'zod';
import type { ContainerRef } from '../../../core/model/containers';
import type { Level } from '../../../core/model/level';
import { numberColumn } from '../rows/columns';
import { CONTAINER_NUMBERS, namedColumn } from '../rows/kinds';
import { questionMarks } from '../rows/table';
import type { Sql, SqlValue } from '../engine/sql';
import {
  figureColumns,
  figureShape,
  figuresOf,
  HEALTH_NUMBERS,
  idsColumn,
  type ReadingFigures,
} from '../tables/reading';

/** What a scope was like some days before. */
export interface PastFigures {
  readonly day: number;
  readonly health: Level;
  readonly chance: number | null;
  readonly slipDays: number | null;
  readonly openItems: number;
  readonly restsOn: readonly string[] | null;
}

/** A scope as it stands, and its last reading at least 7, and at least 28, days before that; null where there is none. */
export interface PortfolioRow {
  readonly now: ReadingFigures;
  readonly weekBefore: PastFigures | null;
  readonly monthBefore: PastFigures | null;
}

export interface PortfolioQuery {
  /** The day it is told for, and the oldest day on which a reading still counts as present. */
  readonly day: number;
  readonly notBefore: number;
  /** These scopes; all that have a reading when absent. */
  readonly scopes?: readonly ContainerRef[];
  readonly most: number;
}

/**
 * Scopes with their trend, worst first: by health, then expected slip, then chance, then findings. One statement for
 * hundreds of scopes. Reports are not read: ask `readReading` for the one that is opened.
 */
export async function readPortfolio(sql: Sql, query: PortfolioQuery): Promise<readonly PortfolioRow[]> {
  const { text: which, values } = among(query.scopes);
  const rows = await sql.read(
    {
      text:
        `SELECT ${figureColumns('present')}, ${pastColumns('week')}, ${pastColumns('month')} FROM (` +
        'SELECT kind, container_id, MAX(on_day) AS on_day FROM reading ' +
        `WHERE on_day <= ? AND on_day >= ?${which} GROUP BY kind, container_id) AS latest ` +
        `JOIN reading AS present ON ${same('present', 'latest')} AND present.on_day = latest.on_day ` +
        `LEFT JOIN reading AS week ON ${same('week', 'latest')} AND week.on_day = ${lastBefore(7)} ` +
        `LEFT JOIN reading AS month ON ${same('month', 'latest')} AND month.on_day = ${lastBefore(28)} ` +
        'ORDER BY present.health DESC, COALESCE(present.slip_days, -1) DESC, COALESCE(present.chance, 2), ' +
        `present.raised DESC, present.kind, present.container_id LIMIT ${Math.trunc(query.most)}`,
      values: [query.day, query.notBefore, ...values],
    },
    portfolioRow,
  );
  return rows.map((row) => ({
    now: figuresOf(row),
    weekBefore: pastOf(row, 'week'),
    monthBefore: pastOf(row, 'month'),
  }));
}

const same = (one: string, other: string): string =>
  `${one}.kind = ${other}.kind AND ${one}.container_id = ${other}.container_id`;

const lastBefore = (days: number): string =>
  '(SELECT MAX(past.on_day) FROM reading AS past ' +
  `WHERE past.kind = latest.kind AND past.container_id = latest.container_id AND past.on_day <= latest.on_day - ${days})`;

const PAST = ['on_day', 'health', 'chance', 'slip_days', 'open_items', 'rests_on'] as const;
type When = 'week' | 'month';

const pastColumns = (when: When): string => PAST.map((column) => `${when}.${column} AS ${when}_${column}`).join(', ');

const healthColumn = namedColumn(HEALTH_NUMBERS);

const portfolioRow = z.object({
  ...figureShape,
  week_on_day: numberColumn.nullable(),
  week_health: healthColumn.nullable(),
  week_chance: numberColumn.nullable(),
  week_slip_days: numberColumn.nullable(),
  week_open_items: numberColumn.nullable(),
  week_rests_on: idsColumn.nullable(),
  month_on_day: numberColumn.nullable(),
  month_health: healthColumn.nullable(),
  month_chance: numberColumn.nullable(),
  month_slip_days: numberColumn.nullable(),
  month_open_items: numberColumn.nullable(),
  month_rests_on: idsColumn.nullable(),
});

function pastOf(row: z.infer<typeof portfolioRow>, when: When): PastFigures | null {
  const [day, health, openItems] = [row[`${when}_on_day`], row[`${when}_health`], row[`${when}_open_items`]];
  if (day === null || health === null || openItems === null) return null;
  return {
    day,
    health,
    openItems,
    chance: row[`${when}_chance`],
    slipDays: row[`${when}_slip_days`],
    restsOn: row[`${when}_rests_on`],
  };
}

/** Lists of pairs differ between engines; one list for each kind does not. */
function among(scopes: readonly ContainerRef[] | undefined): { readonly text: string; readonly values: SqlValue[] } {
  if (scopes === undefined) return { text: '', values: [] };
  const parts: string[] = [];
  const values: SqlValue[] = [];
  for (const kind of new Set(scopes.map((scope) => scope.kind))) {
    const ofKind = scopes.filter((scope) => scope.kind === kind);
    parts.push(`(kind = ? AND container_id IN (${questionMarks(ofKind.length)}))`);
    values.push(CONTAINER_NUMBERS[kind], ...ofKind.map(({ id }) => id));
  }
  return { text: ` AND (${parts.length === 0 ? '1 = 0' : parts.join(' OR ')})`, values };
}
