import { noteEmitted, readEmitted, removeEmitted } from '../../../../src/adapters/storage/tables/emitted';
import { describeOnEngines } from '../engines';

const at = (hour: number): Date => new Date(Date.UTC(2024, 2, 4, hour));

describeOnEngines('what automation is told', (database) => {
  const note = (ids: readonly string[], hour: number, projectKey = 'AB') =>
    noteEmitted(database().sql, { projectKey, ids, at: at(hour) });

  it('is known by its id, in its project', async () => {
    const { sql } = database();
    await note(['in parent 1 7 1', 'out parent 1 7 2'], 9);
    await note(['in parent 1 7 1'], 10);
    await note(['in parent 1 7 3'], 9, 'CD');
    const asked = ['in parent 1 7 1', 'in parent 1 7 3'];
    expect(await readEmitted(sql, 'AB', asked)).toEqual(new Set(['in parent 1 7 1']));
    expect(await readEmitted(sql, 'CD', asked)).toEqual(new Set(['in parent 1 7 3']));
    expect(await readEmitted(sql, 'AB', [])).toEqual(new Set());
  });

  it('is forgotten after a while, or with its project', async () => {
    const { sql } = database();
    await note(['a'], 9);
    await note(['b'], 11);
    await note(['c'], 9, 'CD');
    await removeEmitted(sql, 'AB', at(10));
    expect(await readEmitted(sql, 'AB', ['a', 'b'])).toEqual(new Set(['b']));
    await removeEmitted(sql, 'AB');
    expect(await readEmitted(sql, 'AB', ['a', 'b'])).toEqual(new Set());
    expect(await readEmitted(sql, 'CD', ['c'])).toEqual(new Set(['c']));
  });
});
