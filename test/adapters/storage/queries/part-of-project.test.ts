import {
  idsInside,
  idsOpen,
  idsRestricted,
  namedItems,
  readChanged,
} from '../../../../src/adapters/storage/queries/part-of-project';
import { writeItems } from '../../../../src/adapters/storage/tables/item';
import { writeStatuses } from '../../../../src/adapters/storage/tables/item-status';
import { anItem } from '../../../builders/item';
import { describeOnEngines } from '../engines';

const AT = '2024-03-04T09:00Z';
const LATER = '2024-03-06T09:00Z';

const ITEMS = [
  anItem('AB-1', { id: '1', at: AT, level: 'parent' }),
  anItem('AB-2', { id: '2', at: AT, state: { parentId: '1', iterationIds: ['40'] } }).movesTo('done', AT),
  anItem('AB-3', { id: '3', at: AT }).movesTo('done', LATER),
  anItem('AB-4', { id: '4', at: AT, restricted: true, state: { versionIds: ['7'] } }),
  anItem('OLD-1', { id: '5', at: AT, state: { iterationIds: ['41'] } }).movesToProject('CD-1', AT),
  anItem('CD-2', { id: '6', at: AT, restricted: true }),
].map((item) => item.build());

const DONE = [
  { id: 'done', name: 'Done', category: 'done' as const },
  { id: 'to-do', name: 'To do', category: 'to-do' as const },
];

describeOnEngines('a part of a project', (database) => {
  beforeEach(async () => {
    const { sql } = database();
    await writeStatuses(sql, DONE, new Date(AT));
    await writeItems(
      sql,
      ITEMS.map((item) => ({ item, over: null })),
    );
  });

  it('is what changed since, and knows what is not done', async () => {
    const { sql } = database();
    const ids = async (since: string) => (await readChanged(sql, 'AB', new Date(since))).map(({ item }) => item.id);
    expect(await ids('2024-03-07T09:00Z')).toEqual([]);
    expect(await ids(LATER)).toEqual(['3']);
    expect(await ids(AT)).toEqual(['1', '2', '3', '4']);
    expect(await idsOpen(sql, 'AB')).toEqual(['1']);
  });

  it('has what is or was in several containers', async () => {
    const { sql } = database();
    const containers = [
      { kind: 'parent', id: '1' },
      { kind: 'iteration', id: '40' },
      { kind: 'iteration', id: '41' },
      { kind: 'version', id: '7' },
    ] as const;
    expect((await idsInside(sql, containers)).toSorted()).toEqual(['2', '4', '5']);
    expect(await idsInside(sql, [])).toEqual([]);
  });

  it('knows by name what has no security level: by id, by present and by former key', async () => {
    const { sql } = database();
    expect(await namedItems(sql, ['1', '4'], ['AB-3', 'AB-4', 'OLD-1', 'NONE-1'])).toEqual([
      { id: '1', key: 'AB-1', projectKey: 'AB' },
      { id: '5', key: 'OLD-1', projectKey: 'CD' },
      { id: '3', key: 'AB-3', projectKey: 'AB' },
    ]);
  });

  it('knows what has one: in the project, and of others that are asked about', async () => {
    const { sql } = database();
    expect(await idsRestricted(sql, 'AB', ['5', '6'])).toEqual(['4', '6']);
    expect(await idsRestricted(sql, 'AB', [])).toEqual(['4']);
  });
});
