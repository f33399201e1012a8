import { readSpending, writeSpending } from '../../adapters/storage/tables/spending';
import { budgetBy, GRANTED, type Permit, permitFor } from '../../app/sync/fill/points-plan';
import { SITE } from '../../app/sync/fill/looks';
import { noState } from '../../app/sync/sync-state';
import type { SyncState } from '../../core/model/sync-state';
import type { Platform } from './platform';
import type { Stores } from './stores';

/** It waits until `changedAt`, until when Jira asked to be left alone. */
const QUOTA = 'quota';

/** Until when Jira asked to be left alone; null when it never did. */
export async function blockedUntil(stores: Pick<Stores, 'readSync'>): Promise<Date | null> {
  const state = await stores.readSync(SITE, QUOTA);
  return state?.changedAt ?? null;
}

/** What this invocation spends, written down as it goes, and whether it may go on. */
export function quotaOf({ sql, jira, now, invocation, grantedAnHour }: Platform, purpose: string, stores: Stores) {
  const startedAt = now();

  async function writeDown(): Promise<void> {
    const { calls, points } = jira.spent();
    const functionMs = now().getTime() - startedAt.getTime();
    const statements = sql.statements();
    await writeSpending(sql, { at: startedAt, purpose, spender: invocation, points, calls, functionMs, statements });
  }

  /** Jira says with its answers what it grants: the next invocation begins with that. */
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
    /** Jira asked to be left alone: all jobs do. */
    async blockUntil(at: Date): Promise<void> {
      const state = (await stores.readSync(SITE, QUOTA)) ?? noState(SITE, QUOTA, now());
      await stores.saveSync({ ...state, state: 'waiting', changedAt: at });
    },
  };
}
