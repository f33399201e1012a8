import { readBacktest, writeBacktest } from '../../../../src/adapters/storage/tables/backtest';
import { readCompletions, writeCompletion } from '../../../../src/adapters/storage/tables/completion';
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

describeOnEngines('what a day’s finished items leave behind', (database) => {
  const day = { projectKey: 'AB', day: 19_000, items: 3, points: 5.5, cycleDays: [0.5, 12.3] };

  it('is written down once', async () => {
    const { sql } = database();
    await writeCompletion(sql, day);
    await writeCompletion(sql, { ...day, items: 1, cycleDays: [] });
    await writeCompletion(sql, { ...day, day: 18_999, items: 1, cycleDays: [] });
    await writeCompletion(sql, { ...day, projectKey: 'CD' });
    expect(await readCompletions(sql, 'AB')).toEqual([{ ...day, day: 18_999, items: 1, cycleDays: [] }, day]);
  });
});

describeOnEngines('a project’s backtest', (database) => {
  it('is the last one', async () => {
    const { sql } = database();
    expect(await readBacktest(sql, 'AB')).toBeNull();
    await writeBacktest(sql, { projectKey: 'AB', madeAt: at(9), result: '{"n":1}' });
    await writeBacktest(sql, { projectKey: 'AB', madeAt: at(10), result: '{"n":2}' });
    expect(await readBacktest(sql, 'AB')).toEqual({ projectKey: 'AB', madeAt: at(10), result: '{"n":2}' });
    expect(await readBacktest(sql, 'CD')).toBeNull();
  });
});
