import { STATEMENT_LATENCY_MS, withLatency } from '../../../local/forge/latency';
import { readManifest } from '../../../local/forge/manifest';
import { openEngine } from '../../../local/forge/sql/open-engine';
import { sqlRemote } from '../../../local/forge/sql/sql-remote';
import { START, anInstallation } from './background/an-installation';
import { builtFixture, fixtureDirectory } from './built-fixture';

beforeAll(() => void builtFixture(), 60_000);

it('gives functions a database, and counts the time that its statements take', async () => {
  const { clock } = anInstallation();
  const wait = async (): Promise<void> => clock.advance(STATEMENT_LATENCY_MS);
  const remote = sqlRemote({ engine: openEngine(undefined), now: clock.now });
  const { ask, records } = anInstallation({ sql: withLatency(remote, wait) });

  expect(await ask('count', {})).toEqual([{ visits: 1 }]);
  expect(await ask('count', {})).toEqual([{ visits: 2 }]);
  expect(records.at(-1)?.calls.map(({ path }) => path)).toEqual([
    '/api/v1/execute/ddl',
    '/api/v1/execute',
    '/api/v1/execute',
  ]);
  expect(clock.now() - START).toBe(6 * STATEMENT_LATENCY_MS);
});

it('gives none to an app that does not ask for it', async () => {
  const manifest = readManifest(fixtureDirectory);
  const { sql: _, ...modules } = manifest.modules;
  const sql = sqlRemote({ engine: openEngine(undefined) });

  expect(await anInstallation({ sql, manifest: { ...manifest, modules } }).ask('count', {})).toEqual({
    problem: 'APP_NOT_ENABLED',
  });
});
