import { readSpending, writeSpending } from '../../adapters/storage/tables/spending';
import { DEFAULT_BUDGET, type Permit, permitFor } from '../../app/sync/fill/points-plan';
import { noState } from '../../app/sync/sync-state';
import type { Platform } from './platform';
import type { Stores } from './stores';

/** No project has this key. */
const SITE = '*';
const QUOTA = 'quota';

/** Until when Jira asked to be left alone; null when it never did. */
export async function blockedUntil(stores: Pick<Stores, 'readSync'>): Promise<Date | null> {
  const state = await stores.readSync(SITE, QUOTA);
  return state?.place ? new Date(state.place) : null;
}

/** What this invocation spends, written down as it goes, and whether it may go on. */
export function quotaOf({ sql, jira, now, invocation }: Platform, purpose: string, stores: Stores) {
  const startedAt = now();

  async function writeDown(): Promise<void> {
    const { calls, points } = jira.spent();
    const functionMs = now().getTime() - startedAt.getTime();
    const statements = sql.statements();
    await writeSpending(sql, { at: startedAt, purpose, spender: invocation, points, calls, functionMs, statements });
  }

  return {
    writeDown,
    async permit(points: number): Promise<Permit> {
      await writeDown();
      const at = now();
      const [spent, state] = await Promise.all([readSpending(sql, { from: at, to: at }), stores.readSync(SITE, QUOTA)]);
      const thisHour = spent.reduce((sum, each) => sum + each.points, 0);
      const blockedUntil = state?.place ? new Date(state.place) : null;
      return permitFor(points, { spent: { thisHour, blockedUntil }, budget: DEFAULT_BUDGET, now: at });
    },
    /** Jira asked to be left alone: all jobs do. */
    async blockUntil(at: Date): Promise<void> {
      const state = (await stores.readSync(SITE, QUOTA)) ?? noState(SITE, QUOTA, now());
      await stores.saveSync({ ...state, state: 'waiting', place: at.toISOString(), changedAt: now() });
    },
  };
}
