import { readBacktest, writeBacktest } from '../../../../src/adapters/storage/tables/backtest';
import { readCompletions, writeCompletion } from '../../../../src/adapters/storage/tables/completion';
import { claimEmission, releaseEmission, removeEmissionsBefore } from '../../../../src/adapters/storage/tables/emitted';
import { describeOnEngines } from '../engines';

const at = (hour: number): Date => new Date(Date.UTC(2024, 2, 4, hour));

describeOnEngines('what automation is told', (database) => {
  const stalled = { subject: 'item 10001', fact: 'stalled 2024-03-04' };

  it('is claimed by one caller', async () => {
    const { sql } = database();
    const claims = await Promise.all([1, 2, 3].map(() => claimEmission(sql, stalled, at(9))));
    expect(claims.sort()).toEqual([false, false, true]);
    expect(await claimEmission(sql, { ...stalled, fact: 'stalled 2024-03-05' }, at(9))).toBe(true);
  });

  it('can be claimed again after it could not be told, and after it was forgotten', async () => {
    const { sql } = database();
    await claimEmission(sql, stalled, at(9));
    await releaseEmission(sql, stalled);
    expect(await claimEmission(sql, stalled, at(10))).toBe(true);
    await removeEmissionsBefore(sql, at(10));
    expect(await claimEmission(sql, stalled, at(11))).toBe(false);
    await removeEmissionsBefore(sql, at(11));
    expect(await claimEmission(sql, stalled, at(11))).toBe(true);
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
