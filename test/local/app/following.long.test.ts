import { builtFunctions } from '../../../local/cli/build/build-all';
import type { SettingsLayer } from '../../../src/core/model/kept-settings';
import { filledApp } from './filled-app';

beforeAll(async () => void (await builtFunctions()), 240_000);
jest.setTimeout(240_000);

/** ABC has the id 100, SEC 200; Sue administers the site and may browse both. */
async function aFilledApp() {
  const { app, clock, close } = await filledApp();
  return {
    app,
    clock,
    async save(revision: number, values: SettingsLayer): Promise<unknown> {
      const payload = { place: { layer: 'site' }, revision, values };
      return (await app.ask('saveSettings', payload, 'sue')).answer;
    },
    async keptOf(key: string): Promise<number> {
      const [row] = await app.rows(`SELECT COUNT(*) AS n FROM item WHERE project_key = '${key}'`);
      return Number(row?.['n']);
    },
    close,
  };
}

it('lets go of what is not followed any more, keeps the rest, and reads it anew when it is followed again', async () => {
  const { app, clock, save, keptOf, close } = await aFilledApp();
  const before = [await keptOf('ABC'), await keptOf('SEC')];
  expect(Math.min(...before)).toBeGreaterThan(0);

  expect(await save(0, { projects: { listed: ['200'] } })).toMatchObject({ ok: true, value: { status: 'saved' } });
  clock.advance(60_000);
  await app.background.runDue();
  expect([await keptOf('ABC'), await keptOf('SEC')]).toEqual([before[0], 0]);
  expect(await app.rows(`SELECT 1 FROM sync WHERE project_key = 'SEC'`)).toEqual([]);

  // Its panel says so, and has nothing read that costs points.
  const { answer, calls } = await app.ask('itemHealth', { issueId: '2001' }, 'sue');
  expect(answer).toMatchObject({ ok: false, problem: 'not-followed' });
  expect(calls.filter((call) => 'path' in call && String(call.path).includes('search'))).toEqual([]);

  // What happens there is no news, and a later look does not bring it back.
  app.background.tell({ eventType: 'avi:jira:updated:project', project: { id: 200, key: 'SEC', name: 'Secrets' } });
  clock.advance(600_000);
  await app.background.runDue();
  expect(await keptOf('SEC')).toBe(0);
  clock.advance(2 * 86_400_000);
  await app.background.runDue();
  expect(await keptOf('SEC')).toBe(0);

  await save(1, {});
  clock.advance(60_000);
  await app.settle();
  expect([await keptOf('ABC'), await keptOf('SEC')]).toEqual(before);
  await close();
});

it('reads a project anew once an administrator says that its links mean something else', async () => {
  const { app, clock, save, close } = await aFilledApp();
  const meanings = async () =>
    (await app.rows(`SELECT notes FROM sync WHERE project_key = 'ABC' AND job = 'fields'`))[0];
  const before = await meanings();
  await save(0, { links: { Blocks: 'nothing' } });
  clock.advance(600_000);
  await app.settle();
  expect(await meanings()).not.toEqual(before);
  await close();
});
