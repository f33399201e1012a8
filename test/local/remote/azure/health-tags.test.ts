import { tagChanges, wantedTags, writeTags } from '../../../../local/remote/azure/health-tags';
import { translate } from '../../../../src/adapters/azure/translation/translate';
import { createWorkCalendar } from '../../../../src/core/model/time/create-work-calendar';
import { anOrganisation } from '../../azure/reading';
import { fabrikam } from '../../azure/small-organisation';

const calendar = createWorkCalendar({
  timeZone: 'UTC',
  weekdays: [1, 2, 3, 4, 5],
  startHour: 9,
  endHour: 17,
  holidays: [],
});
const NOW = new Date('2026-03-20T12:00:00Z');
const opened = () => {
  const { azure, organisation, read, requests } = anOrganisation(fabrikam(), { now: () => NOW });
  const tagsOf = (id: number) => organisation.seenBy([]).present(id)?.fields['System.Tags'];
  return { azure, organisation, read, tagsOf, patches: () => requests.filter((one) => one.startsWith('PATCH')).length };
};
const [AT_RISK, OFF_TRACK] = ['bellwether:at-risk', 'bellwether:off-track'];

it('a level asks for its tag, and that of an epic is its own', () => {
  const items = [
    { itemId: '1', level: 'on-track' },
    { itemId: '2', level: 'at-risk' },
    { itemId: '3', level: 'off-track' },
    { itemId: '4', level: 'unknown' },
    // An issue of a Jira, and a work item of another project, in the same report.
    { itemId: 'jira-5', level: 'off-track' },
    { itemId: '6', level: 'off-track' },
  ];
  const containers = [
    { container: { kind: 'parent', id: '1' }, level: 'off-track' },
    { container: { kind: 'iteration', id: '2' }, level: 'off-track' },
  ];
  expect([...wantedTags({ asOf: NOW, items, containers } as never, new Set([1, 2, 3, 4, 5]))]).toEqual([
    [1, OFF_TRACK],
    [2, AT_RISK],
    [3, OFF_TRACK],
    [4, null],
  ]);
});

it('is written where it changes, beside the tags of people, and a second run writes nothing', async () => {
  const { azure, organisation, tagsOf, patches } = opened();
  organisation.change(2, { 'System.Tags': `Customer; ${OFF_TRACK}` });
  organisation.change(3, { 'System.Tags': 'bellwether:at-risk; Blocked' });
  const wanted = new Map([
    [2, AT_RISK],
    [3, AT_RISK],
    [4, OFF_TRACK],
    [5, null],
  ]);
  const planned = await tagChanges(azure, wanted);
  expect(planned.map(({ id, from, to }) => [id, from, to])).toEqual([
    [2, OFF_TRACK, AT_RISK],
    [4, null, OFF_TRACK],
  ]);
  expect(patches()).toBe(0);
  await writeTags(azure, planned);
  expect([2, 3, 4, 5].map(tagsOf)).toEqual([
    `Customer; ${AT_RISK}`,
    'bellwether:at-risk; Blocked',
    OFF_TRACK,
    undefined,
  ]);
  expect(await tagChanges(azure, wanted)).toEqual([]);
  expect(patches()).toBe(2);
  await writeTags(azure, await tagChanges(azure, new Map([[2, null]])));
  expect(tagsOf(2)).toBe('Customer');
});

it('overwrites nothing that somebody changed meanwhile', async () => {
  const { azure, organisation, tagsOf } = opened();
  const planned = await tagChanges(azure, new Map([[2, AT_RISK]]));
  organisation.change(2, { 'System.Tags': 'Urgent' });
  expect(await writeTags(azure, planned)).toMatchObject({ written: [{ id: 2 }], conflicts: [] });
  expect(tagsOf(2)).toBe(`Urgent; ${AT_RISK}`);
});

it('tells of what was changed each time', async () => {
  const { azure, organisation } = opened();
  const planned = await tagChanges(azure, new Map([[2, AT_RISK]]));
  const busy = {
    ask: (async (path, question) => {
      if (question?.method === 'PATCH') organisation.change(2, { 'System.Title': 'Anew' });
      return azure.ask(path, question);
    }) as typeof azure.ask,
  };
  expect(await writeTags(busy, planned)).toEqual({ written: [], conflicts: [2] });
});

it('wakes no work that is silent: what the product wrote is noise, by a program', async () => {
  const { azure, read } = opened();
  await writeTags(azure, await tagChanges(azure, new Map([[2, AT_RISK]])));
  const { items } = translate([(await read('Fabrikam')).record], { takenAt: NOW, calendar });
  expect(items.find(({ id }) => id === '2')?.changes.at(-1)).toMatchObject({
    kind: 'noise',
    field: 'System.Tags',
    byApp: true,
  });
});
