import { sampleItems } from '../../../../src/adapters/storage/queries/sample-items';
import { writeItems } from '../../../../src/adapters/storage/tables/item';
import { writeProjects } from '../../../../src/adapters/storage/tables/project';
import { anItem } from '../../../builders/item';
import { describeOnEngines } from '../engines';

describeOnEngines('a sample of items', (database) => {
  beforeEach(async () => {
    const { sql } = database();
    const items = [
      ...[1, 2, 3, 4, 5, 6].map((n) => anItem(`AB-${n}`, { id: `${n}`, at: `2024-03-0${n}T09:00Z` })),
      anItem('AB-8', { id: '8', restricted: true, at: '2024-03-08T09:00Z' }),
      anItem('AB-9', { id: '9', at: '2024-03-01T08:00Z' }).isRemoved('2024-03-09T09:00Z'),
      anItem('CD-1', { id: '11' }),
    ];
    await writeItems(
      sql,
      items.map((item) => ({ item: item.build(), over: null })),
    );
    const project = (id: string, key: string) => ({ id, key, archived: false, removed: false });
    await writeProjects(sql, [project('100', 'AB'), project('200', 'CD'), project('300', 'EF')], new Date());
  });

  it('holds those that were changed last and those that were not for longest, of each project', async () => {
    const found = await sampleItems(database().sql, ['100', '200', '300', '400'], 4);
    expect(Object.fromEntries([...found].map(([id, ids]) => [id, [...ids].sort()]))).toEqual({
      '100': ['1', '2', '5', '6'],
      '200': ['11'],
    });
  });

  it('takes a statement for fifty projects', async () => {
    const { sql } = database();
    const before = sql.statements();
    await sampleItems(sql, [...Array.from({ length: 50 }, (_, n) => String(1000 + n)), '200'], 20);
    expect(sql.statements() - before).toBe(2);
  });
});
