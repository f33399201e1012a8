import type { SyncFacts } from '../../../contract/sync-facts';

/** Usage of a month. */
export interface MonthlyUse {
  readonly functionGbSeconds: number;
  readonly statements: number;
  readonly storedBytes: number;
}

/**
 * Forge's prices since January 2026, in US dollars, with the free amounts of an app per month.
 * https://developer.atlassian.com/platform/forge/forge-platform-pricing/
 */
const PRICES = {
  functions: { free: 200_000, dollars: 0.000025 },
  'sql-requests': { free: 100_000, dollars: 1.929 / 1_000_000 },
  'sql-compute': { free: 1, dollars: 0.143 },
  'sql-storage': { free: 730, dollars: 0.0007685 },
} as const;

/** The platform charges the database's own time, which it does not report: assumed to be this long per statement. */
const STATEMENT_MS = 5;
const HOURS_A_MONTH = 730;
const GIB = 1024 ** 3;

/** Approximate monthly cost beyond the free amounts, which all sites of the app share. */
export function monthlyCost({ functionGbSeconds, statements, storedBytes }: MonthlyUse): SyncFacts['costPerMonth'] {
  const amounts = {
    functions: functionGbSeconds,
    'sql-requests': statements,
    'sql-compute': (statements * STATEMENT_MS) / 3_600_000,
    'sql-storage': (storedBytes / GIB) * HOURS_A_MONTH,
  };
  const parts = (['functions', 'sql-requests', 'sql-compute', 'sql-storage'] as const).map((part) => {
    const { free, dollars } = PRICES[part];
    return { part, amount: amounts[part], dollars: Math.max(0, amounts[part] - free) * dollars };
  });
  return { dollars: parts.reduce((sum, { dollars }) => sum + dollars, 0), parts };
}
