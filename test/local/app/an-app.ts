import { join } from 'node:path';
import type { SetClock } from '../../../local/forge/background/run-until-idle';
import { installApp, type InstallSettings } from '../../../local/forge/install-app';
import { STATEMENT_LATENCY_MS, withLatency } from '../../../local/forge/latency';
import { invokeResolver } from '../../../local/forge/http/invoke-resolver';
import { readManifest } from '../../../local/forge/manifest';
import { appFields, propertyAliases } from '../../../local/forge/jira-modules';
import type { Row } from '../../../local/forge/sql/engine';
import { sqlRemote } from '../../../local/forge/sql/sql-remote';
import type { LocalJira } from '../../../local/jira/create-jira';
import { BUILT } from '../../../local/cli/build/targets';
import { answerHere, impatientSql, inMemory, type OpenedEngine, UNHURRIED } from '../../adapters/storage/engines';
import { HARD_ITEMS } from '../../../src/adapters/storage/tables/hard-item';
import { MAX_FAILURES, setAside } from '../../../src/app/sync/hard-items';
import { keptFactsOf } from '../../../src/entrypoints/wiring/screens/sync-facts-deps';
import { syncFacts } from '../../../src/app/sync/status/sync-facts';
import type { SyncFacts } from '../../../src/contract/sync-facts';
import { repositoryRoot } from '../../../local/repository';

/**
 * The real app, as it is bundled for Forge, installed on a local Jira under a clock that only the test moves. Its
 * functions have to be built before.
 */
export function anApp(
  jira: LocalJira,
  clock: SetClock,
  { database = inMemory(), ...more }: Partial<InstallSettings> & { readonly database?: OpenedEngine } = {},
) {
  const { engine } = database;
  const wait = async (): Promise<void> => clock.advance(STATEMENT_LATENCY_MS);
  const manifest = readManifest(repositoryRoot);
  jira.findByAliases(propertyAliases(manifest));
  jira.addAppFields(appFields(manifest));
  const siteUrl = 'http://jira.test';
  const { background, runtime } = installApp({
    manifest,
    bundleDirectory: join(repositoryRoot, BUILT.functions),
    jira: jira.fetch,
    siteUrl,
    siteNow: () => jira.now().getTime(),
    now: clock.now,
    sql: withLatency(sqlRemote({ engine, now: clock.now }), wait),
    appAccountId: 'local-app',
    clock,
    ...more,
  });
  const stop = jira.onEvent(background.tell);
  const rows = async (text: string): Promise<readonly Row[]> => engine.read({ text, values: [], limitSeconds: 60 });

  /** What was set aside waits for its day, and is not waited for here. */
  const isSettled = async (): Promise<boolean> => {
    if ((await engine.tables()) < 17) return false;
    const [fillings] = await rows(`SELECT COUNT(*) AS n FROM sync WHERE job = 'fill' AND state = 'done'`);
    const [open] = await rows(`SELECT
      (SELECT COUNT(*) FROM sync WHERE job = 'fill' AND state <> 'done') +
      (SELECT COUNT(*) FROM dirty_scope) +
      (SELECT COUNT(*) FROM reread WHERE NOT EXISTS (
        SELECT 1 FROM sync WHERE project_key = '${HARD_ITEMS}' AND job = reread.id AND items >= ${String(MAX_FAILURES)}
          AND changed_at >= ${String(setAside(jira.now()).triedBefore.getTime())})) AS n`);
    return Number(fillings?.['n']) > 0 && Number(open?.['n']) === 0 && background.nextEventAt() === null;
  };
  return {
    background,
    rows,
    /** What the app answers a screen that somebody looks at, and what it called for that. */
    ask: async (functionKey: string, payload: unknown, viewer: string) => {
      const called = { moduleKey: 'issue-health', functionKey, payload };
      const { outcome, record } = await invokeResolver(called, { viewer, asOf: null }, { manifest, runtime, siteUrl });
      if (outcome.status !== 'answered') throw new Error(`${functionKey}: ${outcome.status}`);
      return { answer: outcome.value, calls: record.calls };
    },
    /** What an action answers a rule or an agent of somebody. */
    act: async (functionKey: string, inputs: object, viewer: string): Promise<unknown> => {
      const { outcome } = await runtime.invoke({
        kind: 'action',
        functionKey,
        moduleKey: functionKey,
        definition: null,
        body: inputs,
        accountId: viewer,
        asOf: null,
      });
      if (outcome.status !== 'answered') throw new Error(`${functionKey}: ${outcome.status}`);
      return outcome.value;
    },
    install: () => background.tell({ eventType: 'avi:forge:installed:app' }),
    /** Lets time pass until nothing is left to fill, to read again or to judge. */
    settle: async (): Promise<void> => {
      const end = clock.now() + 2 * 86_400_000;
      await background.runDue();
      while (!(await isSettled())) {
        const next = background.nextDueAt();
        if (next === null || next > end) throw new Error('Two days were not enough.');
        clock.advanceTo(next);
        await background.runDue();
      }
    },
    /** All that is kept of the tracker, without when it was read. */
    facts: async (): Promise<Readonly<Record<string, readonly Row[]>>> => ({
      items: await rows(`SELECT id, item_key, project_key, item_level, restricted, status_id, status_since, created_at,
        changed_at, facts FROM item WHERE removed_at IS NULL ORDER BY id`),
      links: await rows('SELECT item_id, link_id, other_key FROM link ORDER BY item_id, link_id'),
      iterations: await rows(
        'SELECT id, board_id, state, started_at, planned_end_at, closed_at FROM iteration WHERE removed = 0 ORDER BY id',
      ),
      versions: await rows(
        'SELECT id, project_key, start_on, release_on, released FROM project_version WHERE removed = 0 ORDER BY id',
      ),
      readings: await rows('SELECT DISTINCT kind, container_id FROM reading ORDER BY kind, container_id'),
    }),
    /** What an administrator is told. */
    told: async (): Promise<SyncFacts> => {
      answerHere(sqlRemote({ engine, limits: UNHURRIED }));
      try {
        const now = (): Date => jira.now();
        const viewer = {
          mayAdminister: async () => true,
          viewerMayBrowse: async (ids: readonly string[]) => new Set(ids),
        };
        return (await syncFacts({ ...keptFactsOf(impatientSql(), now), ...viewer }))!;
      } finally {
        answerHere(null);
      }
    },
    close: async (): Promise<void> => {
      stop();
      await database.close();
    },
  };
}
