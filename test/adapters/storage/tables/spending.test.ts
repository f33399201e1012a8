import { readSpending, removeSpendingBefore, writeSpending } from '../../../../src/adapters/storage/tables/spending';
import { describeOnEngines } from '../engines';

const at = (hour: number, minute = 0) => new Date(Date.UTC(2024, 2, 4, hour, minute));

describeOnEngines('what was spent', (database) => {
  it('adds up by purpose over whole hours; an invocation that tells again counts once', async () => {
    const { sql } = database();
    const fill = { purpose: 'fill', points: 100, calls: 2, functionMs: 400, statements: 7 };
    await writeSpending(sql, { ...fill, at: at(9, 59), spender: 'a' });
    await writeSpending(sql, { ...fill, at: at(10), spender: 'b' });
    await writeSpending(sql, { ...fill, at: at(10, 1), spender: 'b', points: 300, calls: 4 });
    await writeSpending(sql, { ...fill, at: at(10, 5), spender: 'c', purpose: 'panel' });
    expect(await readSpending(sql, { from: at(10, 30), to: at(10, 30) })).toEqual([
      { purpose: 'fill', points: 300, calls: 4, functionMs: 400, statements: 7 },
      { purpose: 'panel', points: 100, calls: 2, functionMs: 400, statements: 7 },
    ]);
    expect(await readSpending(sql, { from: at(9), to: at(10) })).toMatchObject([
      { purpose: 'fill', points: 400, calls: 6 },
      { purpose: 'panel', points: 100 },
    ]);
    await removeSpendingBefore(sql, at(10, 59));
    expect(await readSpending(sql, { from: at(0), to: at(23) })).toMatchObject([{ points: 300 }, { points: 100 }]);
  });
});
