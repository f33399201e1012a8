import * as z from 'zod';
import { generatedSite } from '../../../../local/cli/bench/generated-site';
import { JUDGE } from '../../../../src/app/sync/sync-state';
import { startJira } from '../../../local/jira/client';
import { keptSite, type KeptSite } from '../kept-site';

async function readingsOf({ sql }: KeptSite): Promise<number> {
  const [row] = await sql.read({ text: 'SELECT COUNT(*) AS n FROM reading' }, z.object({ n: z.number() }));
  return row!.n;
}

it('judges the open work before it reads anything else, and without waiting for a schedule', async () => {
  // Of nine epics with nineteen stories each, two are open: their forty issues fit on one page.
  const site = await keptSite(startJira(generatedSite(180)));
  const ran: string[] = [];
  site.queue.push({ job: 'discover' });
  while ((await readingsOf(site)) === 0) {
    const job = site.queue.shift()!;
    ran.push(job.job);
    await site.run(job);
  }
  expect(ran).toEqual(['discover', 'fill', 'recompute']);
  // Projects, count, time zone, fields, statuses, link types, boards, estimation, sprints, versions; search, changelogs.
  expect(site.asked()).toBe(12);
  expect(site.queue.map(({ job }) => job)).toEqual(['fill']);
  // What it took says how long the project rests before it is judged again.
  expect(await site.stores.readSync('P0', JUDGE)).toMatchObject({ state: 'done', items: 40 });
  await site.close();
});
