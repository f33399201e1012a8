import type { PortfolioRow, UnreadRow } from '../../contract/portfolio';
import type { Level } from '../../contract/item-health';
import { naturalOrder } from '../natural-order';

const WORST: readonly Level[] = ['off-track', 'at-risk', 'unknown', 'on-track'];

/** Worst first: by level, then days of slip, then chance. Finished scopes and those without a judgement come last. */
export function compareRows(one: PortfolioRow | UnreadRow, other: PortfolioRow | UnreadRow): number {
  return (
    rank(one) - rank(other) ||
    slipDays(other) - slipDays(one) ||
    chance(one) - chance(other) ||
    one.scope.kind.localeCompare(other.scope.kind) ||
    naturalOrder(one.scope.id, other.scope.id)
  );
}

function rank(row: PortfolioRow | UnreadRow): number {
  if (row.status !== 'known') return WORST.length + 1;
  return row.over ? WORST.length : WORST.indexOf(row.level);
}

const slipDays = (row: PortfolioRow | UnreadRow): number =>
  row.status === 'known' ? (row.slip?.totalDays ?? Number.MIN_SAFE_INTEGER) : 0;

const chance = (row: PortfolioRow | UnreadRow): number => (row.status === 'known' ? (row.chance ?? 2) : 0);
