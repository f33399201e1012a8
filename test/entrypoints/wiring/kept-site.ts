import type { Jira } from '../../../src/adapters/jira/client';
import { metered } from '../../../src/adapters/jira/points';
import { homesOf } from '../../../src/adapters/storage/queries/find-items';
import { migrate } from '../../../src/adapters/storage/engine/migrate';
import { readScopesToJudge } from '../../../src/adapters/storage/tables/dirty-scope';
import { countRereads } from '../../../src/adapters/storage/tables/reread';
import { setAside } from '../../../src/app/sync/hard-items';
import { tick } from '../../../src/app/sync/tick';
import { FILL } from '../../../src/app/sync/sync-state';
import type { Job } from '../../../src/entrypoints/wiring/job';
import { runJob } from '../../../src/entrypoints/wiring/run-job';
import { siteMemory } from '../../../src/entrypoints/wiring/keeping/site-memory';
import { storesOf } from '../../../src/entrypoints/wiring/stores';
import { takeEvent } from '../../../src/entrypoints/wiring/keeping/take-event';
import { sqlRemote } from '../../../local/forge/sql/sql-remote';
import type { Site } from '../../../local/jira/site';
import { answerHere, impatientSql, inMemory, type OpenedEngine, UNHURRIED } from '../../adapters/storage/engines';
import { fillTables, type TableRows, tableRows } from '../../adapters/storage/table-rows';
import { jiraOf } from '../../adapters/jira/events/jira-of';
import { settingsStore } from '../../builders/settings-store';
import { type Client, startJira } from '../../local/jira/client';
import { smallSite } from '../../local/jira/small-site';

/** What is kept of a local Jira, worked on by the app's own jobs: the queue is a list, time passes when told. */
export async function keptSite(
  client: Client,
  { engine, close }: OpenedEngine = inMemory(),
  appOf: (client: Client) => Jira = jiraOf,
) {
  const remote = sqlRemote({ engine, limits: UNHURRIED });
  let beforeStatement: ((statement: string) => void) | null = null;
  const listen = (): void =>
    answerHere(async (call) => {
      const { query } = JSON.parse(String(call.init.body)) as { query: string };
      beforeStatement?.(query);
      return remote(call);
    });
  listen();
  const sql = impatientSql();
  const now = (): Date => client.jira.now();
  await migrate(sql, now());

  const queue: Job[] = [];
  const memory = siteMemory();
  let invocations = 0;
  let calls = 0;
  const stores = storesOf(sql);
  const settings = settingsStore();

  async function run(job: Job): Promise<void> {
    invocations += 1;
    const jira = metered(appOf(client));
    await runJob(job, {
      sql,
      jira,
      settings,
      readWebhook: async () => null,
      now,
      remainingMs: () => 300_000,
      push: async (jobs) => void queue.push(...jobs),
      report: async () => [],
      invocation: String(invocations),
    });
    calls += jira.spent().calls;
  }
  async function drain(): Promise<void> {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await run(job);
  }
  async function ticks(at = now()): Promise<void> {
    await tick({
      ...stores,
      countRereads: () => countRereads(sql, setAside(at)),
      readScopesToJudge: (due) => readScopesToJudge(sql, due),
      homesOf: (scopes) => homesOf(sql, scopes),
      push: async (jobs) => void queue.push(...jobs),
      now: () => at,
    });
    await drain();
  }

  return {
    sql,
    stores,
    /** What administrators have set. */
    settings,
    queue,
    /** How often Jira was asked. */
    asked: () => calls,
    run,
    drain,
    listen,
    /** As the five-minute schedule does, so much later that nothing has to wait. */
    tick: () => ticks(new Date(now().getTime() + 3_600_000)),
    /** Everything there is to know, from nothing. */
    async fill(): Promise<void> {
      await run({ job: 'discover' });
      for (let round = 0; round < 10; round += 1) {
        await ticks(new Date(now().getTime() + 3_600_000));
        const states = (await stores.readSyncs()).filter(({ job }) => job === FILL);
        if (states.length > 0 && states.every(({ state }) => state === 'done')) break;
      }
      await ticks(new Date(now().getTime() + 3_600_000));
    },
    async take(event: unknown): Promise<number> {
      const before = sql.statements();
      await takeEvent(JSON.parse(JSON.stringify(event)), {
        sql,
        memory,
        settings,
        now,
        remainingMs: () => 25_000,
        delivery: `event ${(invocations += 1)}`,
      });
      return sql.statements() - before;
    },
    /** What the night does. */
    async repair(): Promise<void> {
      await run({ job: 'discover' });
      const states = (await stores.readSyncs()).filter(({ job }) => job === FILL);
      for (const { projectKey } of states) await run({ job: 'repair', projectKey });
      for (let round = 0; round < 4; round += 1) await ticks(new Date(now().getTime() + 3_600_000));
    },
    beforeEachStatement: (does: ((statement: string) => void) | null) => (beforeStatement = does),
    async close(): Promise<void> {
      answerHere(null);
      await close();
    },
  };
}

export type KeptSite = Awaited<ReturnType<typeof keptSite>>;

interface Filled {
  readonly rows: TableRows;
  readonly time: number;
}

/** What sites were filled with, by their maker and the step of their clock: filling takes a hundred times as long as copying. */
const filledWith = new Map<() => Site, Map<number, Filled>>();

/**
 * A site, by default the small one, with everything kept and judged, in a database of its own. The clock goes on by
 * `stepMs` whenever it is read, and by what `later` is given.
 */
export async function filledSite({
  made = smallSite,
  stepMs = 0,
}: { readonly made?: () => Site; readonly stepMs?: number } = {}) {
  let time = 0;
  const client = startJira(made(), () => (time += stepMs));
  const opened = inMemory();
  const site = await keptSite(client, opened);
  const bySteps = filledWith.get(made) ?? new Map<number, Filled>();
  filledWith.set(made, bySteps);
  const known = bySteps.get(stepMs);
  if (known === undefined) {
    await site.fill();
    bySteps.set(stepMs, { rows: await tableRows(opened.engine), time });
  } else {
    await fillTables(opened.engine, known.rows);
    time = known.time;
  }
  return { client, site, time: () => time, later: (ms: number) => (time += ms) };
}
