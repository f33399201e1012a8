import { readSpending, writeSpending } from '../../adapters/storage/tables/spending';
import { budgetBy, GRANTED, type Permit, permitFor } from '../../app/sync/fill/points-plan';
import { SITE } from '../../app/sync/fill/looks';
import { noState } from '../../app/sync/sync-state';
import type { SyncState } from '../../core/model/sync-state';
import type { Platform } from './platform';
import type { Stores } from './stores';

/** This job waits until `changedAt`: until then Jira asked for no requests. */
const QUOTA = 'quota';

/** Until when Jira asked for no requests; null if it never did. */
export async function blockedUntil(stores: Pick<Stores, 'readSync'>): Promise<Date | null> {
  const state = await stores.readSync(SITE, QUOTA);
  return state?.changedAt ?? null;
}

/** Writes down what this invocation uses while it runs, and decides whether it may continue. */
export function quotaOf({ sql, jira, now, invocation, grantedAnHour }: Platform, purpose: string, stores: Stores) {
  const startedAt = now();

  async function writeDown(): Promise<void> {
    const { calls, points } = jira.spent();
    const functionMs = now().getTime() - startedAt.getTime();
    const statements = sql.statements();
    await writeSpending(sql, { at: startedAt, purpose, spender: invocation, points, calls, functionMs, statements });
  }

  /** Jira's answers contain what it grants: the next invocation starts with that value. */
  async function keepGranted(states: readonly SyncState[]): Promise<void> {
    const granted = grantedAnHour?.() ?? null;
    const kept = states.find(({ job }) => job === GRANTED);
    if (granted === null || kept?.items === granted) return;
    await stores.saveSync({
      ...(kept ?? noState(SITE, GRANTED, now())),
      state: 'done',
      items: granted,
      changedAt: now(),
    });
  }

  return {
    writeDown,
    async permit(points: number): Promise<Permit> {
      await writeDown();
      const at = now();
      const [spent, states] = await Promise.all([readSpending(sql, { from: at, to: at }), stores.readSyncs(SITE)]);
      await keepGranted(states);
      const thisHour = spent.reduce((sum, each) => sum + each.points, 0);
      const blocked = states.find(({ job }) => job === QUOTA)?.changedAt ?? null;
      return permitFor(points, { spent: { thisHour, blockedUntil: blocked }, budget: budgetBy(states), now: at });
    },
    /** Jira asked for no requests: all jobs wait. */
    async blockUntil(at: Date): Promise<void> {
      const state = (await stores.readSync(SITE, QUOTA)) ?? noState(SITE, QUOTA, now());
      await stores.saveSync({ ...state, state: 'waiting', changedAt: at });
    },
  };
}
