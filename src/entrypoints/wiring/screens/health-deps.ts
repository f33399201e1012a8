import { getAppContext } from '@forge/api';
import { loadNeighbourhood } from '../../../adapters/jira/neighbourhood/load-neighbourhood';
import { metered } from '../../../adapters/jira/points';
import { projectIdOf } from '../../../adapters/jira/rest/issues';
import { StorageError } from '../../../adapters/storage/engine/errors';
import type { Sql } from '../../../adapters/storage/engine/sql';
import { writeSpending } from '../../../adapters/storage/tables/spending';
import type { ItemHealthDeps } from '../../../app/item-health/item-health';
import type { Neighbourhood } from '../../../app/item-health/visible-neighbourhood';
import { firstLookAt } from '../../../app/item-health/first-look';
import { panelGate, type ReadGate } from '../../../app/sync/hard-items';
import { defaultsInstead, settingsInForce, type SettingsInForce } from '../../../app/settings/settings-in-force';
import { once } from '../../../core/math/once-per';
import { presentState } from '../../../core/model/replay';
import { followsAll, isFollowed } from '../../../core/settings/following';
import { siteCalendar } from '../../platform/calendar';
import { jiraAsApp, jiraAsViewer, remainingMs } from '../../platform/forge-jira';
import { forgeSql, pushJobs } from '../../platform/forge-platform';
import { QueueRefused } from '../../platform/troubles';
import { fillingsFrom } from '../keeping/fillings';
import { followingOf } from '../keeping/followed';
import { forgeSettings } from '../kept-settings';
import { lookSoon } from '../keeping/look-soon';
import { storesOf } from '../stores';
import { type KeptAround, keptAround } from '../judging/kept-around';
import { viewerSight } from '../judging/viewer-sight';

/** Reads the stored facts around an item; live, as the app, if its project is not stored yet. */
export function healthDeps(issueId: string): ItemHealthDeps {
  const app = metered(jiraAsApp());
  const sql = forgeSql();
  const now = (): Date => new Date();
  const kept = once(() => orLive(keptAround(sql, issueId, { now })));

  async function live(takenAt: Date): Promise<Neighbourhood | 'not-followed'> {
    if (!(await unlessStorageFails(followsItem(issueId), true))) return 'not-followed';
    const startedAt = now();
    const gate = await gateOf(sql, now);
    let projectKey: string | null = null;
    try {
      const read = await loadNeighbourhood(app, issueId, { takenAt, remainingMs, gate });
      const item = read.items.find(({ id }) => id === issueId);
      if (item !== undefined) ({ projectKey } = presentState(item));
      return { ...read, firstLook: await firstLookOf(sql, projectKey) };
    } finally {
      await noteSpending(sql, app.spent(), startedAt);
      await withoutFail(() => lookSoon(projectKey, { ...storesOf(sql), push: pushJobs, now }));
    }
  }

  return {
    viewerMayBrowse: viewerSight().items,
    loadNeighbourhood: async (_, takenAt) => (await kept())?.neighbourhood ?? live(takenAt),
    loadCalendar: async () => (await kept())?.calendar ?? siteCalendar(app),
    loadSettings: (projectId) => orDefaults(projectId, settingsInForce(projectId, forgeSettings().readLayer)),
    now,
  };
}

/** How much of a project is stored; the live reading covers only a part of it. */
async function firstLookOf(sql: Sql, projectKey: string | null): Promise<Neighbourhood['firstLook']> {
  const fillings = await unlessStorageFails(fillingsFrom(storesOf(sql)), []);
  return firstLookAt(fillings?.find((each) => each.projectKey === projectKey));
}

/** Whether the project of an item is followed. Jira is asked, as the viewer, only if some projects are not followed. */
async function followsItem(issueId: string): Promise<boolean> {
  const following = await followingOf(forgeSettings().readLayer);
  return followsAll(following) || isFollowed(following, await projectIdOf(jiraAsViewer(), issueId));
}

/** Leaves out items that caused functions to end. If the database does not answer, everything is read. */
async function gateOf(sql: Sql, now: () => Date): Promise<ReadGate> {
  const { invocationId } = getAppContext();
  const gate = await unlessStorageFails(panelGate(invocationId, { ...storesOf(sql), now }), null);
  const nothing = async (): Promise<void> => undefined;
  if (gate === null) return { atOnce: () => Infinity, begin: async () => nothing };
  return {
    atOnce: gate.atOnce,
    async begin(ids) {
      const end = await unlessStorageFails(gate.begin(ids), nothing);
      return () => unlessStorageFails(end(), undefined);
    },
  };
}

async function unlessStorageFails<Answer, Instead>(
  asked: Promise<Answer>,
  instead: Instead,
): Promise<Answer | Instead> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    console.warn(`[${getAppContext().invocationId}]`, error.message);
    return instead;
  }
}

/** If the database is busy or not created yet, facts are read live. */
const orLive = (reading: Promise<KeptAround | null>): Promise<KeptAround | null> => unlessStorageFails(reading, null);

/** If the store of settings does not answer, the defaults are used, and the answer says so. */
async function orDefaults(projectId: string | null, reading: Promise<SettingsInForce>): Promise<SettingsInForce> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    console.warn(`[${getAppContext().invocationId}]`, error.message);
    return defaultsInstead(projectId);
  }
}

/** Storage and queue errors here must not prevent the answer to the viewer. */
async function withoutFail(does: () => Promise<void>): Promise<void> {
  try {
    await does();
  } catch (error) {
    if (!(error instanceof StorageError || error instanceof QueueRefused)) throw error;
    console.warn(`[${getAppContext().invocationId}]`, error.message);
  }
}

async function noteSpending(
  sql: Sql,
  { calls, points }: { readonly calls: number; readonly points: number },
  startedAt: Date,
): Promise<void> {
  const functionMs = Date.now() - startedAt.getTime();
  const spender = getAppContext().invocationId;
  try {
    await writeSpending(sql, {
      at: startedAt,
      purpose: 'panel',
      spender,
      calls,
      points,
      functionMs,
      statements: sql.statements(),
    });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    console.warn(`[${spender}]`, error.message);
  }
}
