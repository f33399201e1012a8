import * as z from 'zod/mini';
import type { WatchedScope } from '../../kit/host/scope-catalogue';

/** The columns that may be chosen and ordered. Level and slip always stay, and the name comes first. */
export const COLUMN_IDS = ['expected', 'waiting', 'stalled', 'scope', 'weeks'] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export const SORTS = ['worst', 'name', 'expected'] as const;
export const GROUPS = ['none', 'level', 'project'] as const;
export const REFRESH_MINUTES = [15, 60, 0] as const;
export const ROWS = { least: 3, most: 50 };
const MAX_CHOSEN = 200;

const configShape = z.object({
  title: z.catch(z.string().check(z.maxLength(80)), ''),
  chosen: z.catch(
    z
      .array(z.object({ kind: z.enum(['project', 'parent', 'version', 'filter']), id: z.string() }))
      .check(z.maxLength(MAX_CHOSEN)),
    [],
  ),
  /** Whether the containers of chosen projects have rows too. */
  inside: z.catch(z.boolean(), true),
  sort: z.catch(z.enum(SORTS), 'worst'),
  group: z.catch(z.enum(GROUPS), 'none'),
  rows: z.catch(z.number().check(z.int(), z.gte(ROWS.least), z.lte(ROWS.most)), 10),
  /** 0: only when it is opened. */
  refreshMinutes: z.catch(z.union([z.literal(15), z.literal(60), z.literal(0)]), 15),
  /** The shown columns in their order; a narrow dashboard drops the last one first. */
  columns: z.catch(z.array(z.enum(COLUMN_IDS)), [...COLUMN_IDS]),
});

export type PortfolioConfig = z.infer<typeof configShape>;

/** The configuration that a dashboard saved; missing or invalid values become defaults. */
export function configOf(saved: unknown): PortfolioConfig {
  const isObject = typeof saved === 'object' && saved !== null && !Array.isArray(saved);
  const given = isObject ? saved : {};
  return configShape.parse(given);
}

/** An error that has to be corrected before saving. */
export type Mistake =
  | { readonly field: 'chosen'; readonly what: 'nothing' }
  | { readonly field: 'chosen'; readonly what: 'gone'; readonly scope: WatchedScope }
  | { readonly field: 'rows'; readonly what: 'range' };

export function mistakesIn(
  config: Pick<PortfolioConfig, 'chosen'> & { readonly rows: number },
  gone: readonly WatchedScope[],
): readonly Mistake[] {
  const isRange = !Number.isInteger(config.rows) || config.rows < ROWS.least || config.rows > ROWS.most;
  return [
    ...(config.chosen.length === 0 ? [{ field: 'chosen', what: 'nothing' } as const] : []),
    ...gone.map((scope) => ({ field: 'chosen', what: 'gone', scope }) as const),
    ...(isRange ? [{ field: 'rows', what: 'range' } as const] : []),
  ];
}
