import { removeProject } from '../../../../src/adapters/storage/removal/remove-project';
import {
  hasWrittenValues,
  noteWrittenValues,
  readWrittenValues,
} from '../../../../src/adapters/storage/tables/written-value';
import { describeOnEngines } from '../engines';

const at = new Date('2024-03-04T09:00Z');

describeOnEngines('what issues were written', (database) => {
  const note = (written: Readonly<Record<string, string | null>>, projectKey = 'AB') =>
    noteWrittenValues(
      database().sql,
      { sort: 'properties', projectKey },
      { written: Object.entries(written).map(([place, print]) => ({ place, print })), at },
    );
  const read = (projectKey = 'AB') => readWrittenValues(database().sql, { sort: 'properties', projectKey });

  it('is one print a place', async () => {
    await note({ '100': 'a', '1001': 'b', '100:slip': 'x' });
    await note({ '100': 'c' });
    await note({ '100': 'c' });
    expect(await read()).toEqual([
      { place: '100', print: 'c', at },
      { place: '1001', print: 'b', at },
      { place: '100:slip', print: 'x', at },
    ]);
    await note({ '100': null, '100:slip': null });
    expect(await read()).toEqual([{ place: '1001', print: 'b', at }]);
    await note({});
    expect(await read()).toHaveLength(1);
  });

  it('goes with its project alone', async () => {
    const { sql } = database();
    await note({ '1': 'a' }, 'A_B');
    await note({ '2': 'b' }, 'AXB');
    expect(await hasWrittenValues(sql, 'A_B')).toBe(true);
    await removeProject(sql, 'A_B', () => true);
    expect(await hasWrittenValues(sql, 'A_B')).toBe(false);
    expect(await read('AXB')).toHaveLength(1);
  });
});
