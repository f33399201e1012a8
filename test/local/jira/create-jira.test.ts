import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJira } from '../../../local/jira/create-jira';
import { clientOf, keys, startJira } from './client';
import { smallSite } from './small-site';

it('has a clock that starts at the site’s present and runs on', () => {
  let machine = 5_000;
  const jira = createJira({ machineClock: () => machine });
  jira.load(smallSite());
  machine += 90_000;
  expect(jira.now()).toEqual(new Date('2024-03-15T12:01:30.000Z'));
  jira.close();
});

it('keeps a site in a file, with what was changed, and goes on from there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jira-'));
  const file = join(folder, 'site.db');
  let machine = 0;
  const first = createJira({ file, machineClock: () => machine });
  first.load(smallSite());
  machine = 60_000;
  await clientOf(first, 'local-app').post('/rest/agile/1.0/sprint', { name: 'Kept', originBoardId: 7 });
  await clientOf(first, 'local-app').put('/rest/api/3/issue/ABC-4', { fields: { summary: 'Kept' } });
  first.close();
  const second = createJira({ file, machineClock: () => 0 });
  expect(keys(await clientOf(second, 'local-user:bob').search('summary ~ kept'))).toEqual(['ABC-4']);
  expect((await clientOf(second, 'local-app').get('/rest/agile/1.0/sprint/42')).body['name']).toBe('Kept');
  expect(second.now()).toEqual(new Date('2024-03-15T12:01:00.000Z'));
  second.close();
  rmSync(folder, { recursive: true });
});

it('is empty, and says 401 to people, before a site is loaded', async () => {
  const jira = createJira();
  expect((await clientOf(jira, 'local-user:ann').get('/rest/api/3/myself')).status).toBe(401);
  expect((await clientOf(jira, 'local-app').get('/rest/api/3/project/search')).body['total']).toBe(0);
  jira.close();
});

it('replaces one site by another', async () => {
  const jira = startJira();
  jira.jira.load({ ...smallSite(), name: 'Another', issues: [] });
  expect((await jira.get('/rest/api/3/serverInfo')).body['serverTitle']).toBe('Another');
  expect(keys(await jira.search('project = ABC'))).toEqual([]);
  jira.jira.close();
});

it('lets one listener fail without the others, and stops telling who asks to stop', async () => {
  const jira = startJira();
  const heard: string[] = [];
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jira.jira.onEvent(() => {
    throw new Error('deaf');
  });
  const stop = jira.jira.onEvent((event) => heard.push(event.eventType));
  await jira.post('/rest/api/3/issue/ABC-4/comment', { body: 'x' });
  stop();
  await jira.post('/rest/api/3/issue/ABC-4/comment', { body: 'x' });
  expect(heard).toEqual(['avi:jira:commented:issue']);
  expect(quiet).toHaveBeenCalledTimes(2);
  quiet.mockRestore();
  jira.jira.close();
});
