import {
  LOST,
  readTroubles,
  removeTrouble,
  removeTroublesBefore,
  type Trouble,
  writeTroubles,
} from '../../../../src/adapters/storage/tables/trouble';
import { describeOnEngines } from '../engines';

const at = (time: string): Date => new Date(`2026-03-02T${time}:00Z`);

const aTrouble = (more: Partial<Trouble>): Trouble => ({
  spender: 'one',
  purpose: 'fill',
  problem: 'jira-busy',
  times: 1,
  at: at('10:00'),
  ...more,
});

describeOnEngines('what went wrong', (database) => {
  it('is added up by purpose and problem, latest first', async () => {
    const { sql } = database();
    await writeTroubles(sql, [
      aTrouble({ times: 2 }),
      aTrouble({ spender: 'two', at: at('11:00') }),
      aTrouble({ spender: 'two', problem: 'database-busy', at: at('11:30') }),
      aTrouble({ spender: 'three', at: at('08:00') }),
    ]);
    expect(await readTroubles(sql, { since: at('09:00'), lostBefore: at('11:45') })).toEqual([
      { purpose: 'fill', problem: 'database-busy', times: 1, lastAt: at('11:30') },
      { purpose: 'fill', problem: 'jira-busy', times: 3, lastAt: at('11:00') },
    ]);
    await removeTroublesBefore(sql, at('11:00'));
    expect(await readTroubles(sql, { since: at('00:00'), lostBefore: at('11:45') })).toHaveLength(2);
  });

  it('tells of an invocation that has not ended only when it has had the time', async () => {
    const { sql } = database();
    await writeTroubles(sql, [aTrouble({ problem: LOST })]);
    const since = at('09:00');
    expect(await readTroubles(sql, { since, lostBefore: at('10:00') })).toEqual([]);
    expect(await readTroubles(sql, { since, lostBefore: at('10:01') })).toMatchObject([{ problem: 'lost', times: 1 }]);
    await removeTrouble(sql, { spender: 'one', problem: LOST });
    expect(await readTroubles(sql, { since, lostBefore: at('10:01') })).toEqual([]);
  });
});
