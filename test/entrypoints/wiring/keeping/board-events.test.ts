import { presentState } from '../../../../src/core/model/replay';
import { startJira } from '../../../local/jira/client';
import { FIELD } from '../../../local/jira/issue-sketch';
import { smallSite } from '../../../local/jira/small-site';
import { keptSite } from '../kept-site';

const SIZE = 'customfield_10030';

/** The small site with a second number on its issues: ABC-3 has 13 of it. */
async function aFilledSite() {
  let time = 0;
  const small = smallSite();
  const points = small.fields.find(({ id }) => id === FIELD.points)!;
  const size = { id: SIZE, name: 'Size', schema: { ...points.schema, customId: 10030 } };
  const client = startJira({ ...small, fields: [...small.fields, size] }, () => (time += 10));
  await client.put('/rest/api/3/issue/ABC-3', { fields: { [SIZE]: 13 } });
  const site = await keptSite(client);
  await site.fill();
  const events: unknown[] = [];
  client.jira.onEvent((event) => events.push(event));
  const estimateOf = async (id: string) => {
    const [stored] = await site.stores.readItems([id]);
    return stored === undefined ? null : presentState(stored.item).estimate;
  };
  const told = async () => {
    for (const event of events.splice(0)) await site.take(event);
  };
  return { client, site, estimateOf, told };
}

it('reads a project anew when its board estimates in another field, without waiting for the night', async () => {
  const { client, site, estimateOf, told } = await aFilledSite();
  expect(await estimateOf('1003')).not.toBe(13);
  client.jira.configureBoard(7, { estimationFieldId: SIZE });
  await told();
  await site.tick();
  await site.fill();
  expect(await estimateOf('1003')).toBe(13);
  await site.close();
});

it('looks, and reads nothing anew, when a board has other columns', async () => {
  const { client, site, told } = await aFilledSite();
  const filled = await site.stores.readSync('ABC', 'fill');
  client.jira.configureBoard(7, { columns: [{ name: 'All', statusIds: ['1', '3', '5'] }] });
  await told();
  const asked = site.asked();
  await site.tick();
  expect(site.asked() - asked).toBeGreaterThan(0);
  expect(site.asked() - asked).toBeLessThanOrEqual(12);
  expect(await site.stores.readSync('ABC', 'fill')).toEqual(filled);
  expect(await site.stores.readSync('ABC', 'look')).toMatchObject({ state: 'done' });
  await site.close();
});

it('reads sprints of a board that is gone again, and looks at the project whose work is in them', async () => {
  const { site } = await aFilledSite();
  const board = { id: '7', name: 'ABC board', type: 'scrum' };
  await site.take({ eventType: 'avi:jira-software:deleted:board', board });
  expect((await site.stores.readRereads(10)).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'iteration 40',
    'iteration 41',
  ]);
  expect(await site.stores.readSync('ABC', 'look')).toMatchObject({ state: 'waiting' });
  expect(await site.stores.readSync('SEC', 'look')).toBeNull();
  await site.close();
});
