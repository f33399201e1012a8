import * as z from 'zod';
import { generatedSite } from '../../../../local/cli/bench/generated-site';
import { FILL } from '../../../../src/app/sync/sync-state';
import { filledSite, type KeptSite } from '../kept-site';

const row = z.object({ n: z.string() });
const asked = async ({ sql }: KeptSite, text: string): Promise<readonly string[]> =>
  (await sql.read({ text }, row)).map(({ n }) => n);

const nineEpics = () => generatedSite(180);

/** A site of nine epics, filled and judged; what happens in it is told to the app. */
async function aSite() {
  const { client, site, later } = await filledSite({ made: nineEpics });
  const events: unknown[] = [];
  client.jira.onEvent((event) => events.push(event));
  return {
    site,
    client,
    later: () => later(3_600_000),
    take: async () => {
      for (const event of events.splice(0)) await site.take(event);
    },
  };
}

/** How many whole histories were read. */
async function whileCounting(site: KeptSite, does: () => Promise<void>): Promise<number> {
  let wholes = 0;
  site.beforeEachStatement((statement) => {
    if (/item WHERE project_key = \? AND id > \?/.test(statement)) wholes += 1;
  });
  await does();
  site.beforeEachStatement(null);
  return wholes;
}

const touched = { job: 'recompute', projectKey: 'P0', only: 'touched' } as const;

describe('what the past of a project taught', () => {
  it('is kept when the whole is judged, and what was touched is judged by it from a part', async () => {
    const { site, client, later, take } = await aSite();
    expect(await asked(site, 'SELECT project_key AS n FROM usual')).toEqual(['P0']);
    later();
    await client.put('/rest/api/3/issue/P0-170', { fields: { duedate: '2030-01-01' } });
    await take();
    later();
    const before = await asked(site, 'SELECT CAST(MAX(taken_at) AS CHAR) AS n FROM reading');
    expect(await whileCounting(site, () => site.run(touched))).toBe(0);
    expect(await asked(site, 'SELECT CAST(MAX(taken_at) AS CHAR) AS n FROM reading')).not.toEqual(before);
    await site.close();
  });

  it('is not gone by once an item that it was learnt from has a security level: the whole is read', async () => {
    const { site, later } = await aSite();
    later();
    await site.sql.write({ text: 'UPDATE item SET restricted = 1 WHERE item_key = ?', values: ['P0-20'] });
    await site.stores.markDirty([{ kind: 'iteration', id: '1' }], { mark: 'a mark', at: new Date() });
    expect(await whileCounting(site, () => site.run(touched))).toBe(1);
    await site.close();
  });

  it('is not gone by while the project is filled anew', async () => {
    const { site, later } = await aSite();
    later();
    const state = await site.stores.readSync('P0', FILL);
    if (state !== null) await site.stores.saveSync({ ...state, state: 'running' });
    await site.stores.markDirty([{ kind: 'iteration', id: '1' }], { mark: 'a mark', at: new Date() });
    expect(await whileCounting(site, () => site.run(touched))).toBe(1);
    await site.close();
  });
});
