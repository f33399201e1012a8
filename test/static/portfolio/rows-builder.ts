import type { PortfolioRow, UnreadRow } from '../../../src/contract/portfolio';
import type { NamedRow } from '../../../static/portfolio/model/rows';

/** A row that is judged: at risk, five days late by its scope, unless said otherwise. */
export function aRow(id: string, given: Partial<PortfolioRow> = {}): PortfolioRow {
  return {
    status: 'known',
    scope: { kind: 'parent', id },
    key: `PAY-${id}`,
    projectKey: 'PAY',
    level: 'at-risk',
    levelReason: 'target-uncertain',
    over: false,
    expectedOn: '2026-04-03',
    targetOn: '2026-03-27',
    chance: 0.6,
    missing: null,
    slip: { totalDays: 5, parts: [{ cause: 'scope', days: 5 }] },
    scopeLine: [10, 12],
    stalled: 1,
    waiting: 2,
    weeks: [],
    ...given,
  };
}

export function unread(id: string): UnreadRow {
  return { status: 'not-judged', scope: { kind: 'parent', id }, projectKey: 'PAY' };
}

/** Rows by name, in the order of an answer. */
export function named(...rows: readonly (readonly [name: string, row: PortfolioRow | UnreadRow])[]): NamedRow[] {
  return rows.map(([name, row], place) => ({
    key: `${row.scope.kind} ${row.scope.id}`,
    place,
    row,
    name,
    note: 'PAY-1',
    projectName: row.projectKey === 'SHOP' ? 'Shop checkout' : 'Payments',
  }));
}
