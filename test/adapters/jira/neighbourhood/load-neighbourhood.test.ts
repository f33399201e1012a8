import {
  loadNeighbourhood,
  NEIGHBOURHOOD_LIMITS,
} from '../../../../src/adapters/jira/neighbourhood/load-neighbourhood';
import { JiraNotFound } from '../../../../src/adapters/jira/errors';
import { jiraClient } from '../../../../src/adapters/jira/client';
import { browsable } from '../../../../src/adapters/jira/rest/permissions';
import { createJira } from '../../../../local/jira/create-jira';
import { smallSite } from '../../../local/jira/small-site';

const NOW = new Date('2024-03-15T12:00:00.000Z');
const UNHURRIED = () => 25_000;

/** The local Jira, asked as the app or as a viewer; the clock stands still. */
function aSite({ busy = () => false }: { readonly busy?: (path: string) => boolean } = {}) {
  const local = createJira({ machineClock: () => 0, baseUrl: 'http://jira.test' });
  local.load(smallSite());
  const paths: string[] = [];
  const as = (who: string) =>
    jiraClient({
      now: () => NOW,
      random: () => 0.5,
      remainingMs: UNHURRIED,
      sleep: async () => undefined,
      send: async (route, init) => {
        paths.push(route.value);
        if (busy(route.value)) return new Response('{}', { status: 429, headers: { 'Retry-After': '60' } });
        const headers = { ...init.headers, Authorization: `Bearer ${who}` };
        return local.fetch(new Request(`http://jira.test${route.value}`, { ...init, headers }));
      },
    });
  return { app: as('local-app'), as: (accountId: string) => as(`local-user:${accountId}`), paths };
}

const keysOf = ({ items }: Awaited<ReturnType<typeof loadNeighbourhood>>) =>
  items.map(({ initial }) => initial.key).sort();
const idOf = async (site: ReturnType<typeof aSite>, key: string) => {
  const found = await loadNeighbourhood(site.app, key, { takenAt: NOW, remainingMs: UNHURRIED });
  return found.idByKey.get(key) ?? '';
};

it('reads the item, what is around it, and its project', async () => {
  const site = aSite();
  const read = await loadNeighbourhood(site.app, 'ABC-2', { takenAt: NOW, remainingMs: UNHURRIED });
  expect(keysOf(read)).toEqual(expect.arrayContaining(['ABC-1', 'ABC-2', 'ABC-3']));
  expect(read.truncated).toBe(false);
  const around = read.looksOf(read.items);
  expect(around.problems).toEqual([]);
  expect(around.statuses.map(({ category }) => category)).toEqual(
    expect.arrayContaining(['to-do', 'in-progress', 'done']),
  );
});

it('says when it did not read everything', async () => {
  const limits = { ...NEIGHBOURHOOD_LIMITS, recent: 2 };
  const read = await loadNeighbourhood(aSite().app, 'ABC-2', { takenAt: NOW, remainingMs: UNHURRIED, limits });
  expect(read.truncated).toBe(true);
});

it('leaves the rest of the project out when time runs short', async () => {
  const site = aSite();
  const hurried = await loadNeighbourhood(site.app, 'ABC-2', { takenAt: NOW, remainingMs: () => 5_000 });
  const whole = await loadNeighbourhood(site.app, 'ABC-2', { takenAt: NOW, remainingMs: UNHURRIED });
  expect(hurried.truncated).toBe(true);
  expect(hurried.items.length).toBeLessThan(whole.items.length);
  expect(keysOf(hurried)).toContain('ABC-2');
});

it('does without boards where there are none', async () => {
  const site = aSite();
  const read = await loadNeighbourhood(
    {
      requestJira: async (route, options) => {
        if (route.value.startsWith('/rest/agile')) throw new JiraNotFound('no Jira Software here');
        return site.app.requestJira(route, options);
      },
    },
    'ABC-2',
    { takenAt: NOW, remainingMs: UNHURRIED },
  );
  expect(keysOf(read)).toContain('ABC-2');
});

it('fails by name for an issue that is not there, and when Jira stays busy', async () => {
  await expect(
    loadNeighbourhood(aSite().app, '99999999', { takenAt: NOW, remainingMs: UNHURRIED }),
  ).rejects.toMatchObject({ name: 'JiraNotFound' });
  const busy = aSite({ busy: (path) => path === '/rest/api/3/status' });
  await expect(loadNeighbourhood(busy.app, 'ABC-2', { takenAt: NOW, remainingMs: UNHURRIED })).rejects.toMatchObject({
    name: 'JiraBusy',
    retryAfterSeconds: 60,
  });
});

it('Jira itself says who may browse what, security levels included', async () => {
  const site = aSite();
  const [open, restricted] = [await idOf(site, 'ABC-2'), await idOf(site, 'ABC-6')];
  const asked = { items: [open, restricted], projects: [] };
  expect((await browsable(site.as('bob'), asked)).items).toEqual(new Set([open]));
  expect((await browsable(site.as('sue'), asked)).items).toEqual(new Set([open, restricted]));
});
