import { noteAccountsInItems } from '../../../../src/adapters/storage/removal/accounts-in-items';
import { eraseAccount } from '../../../../src/adapters/storage/removal/erase-account';
import { removeProject } from '../../../../src/adapters/storage/removal/remove-project';
import {
  noteLater,
  readFrozenOfProject,
  readFrozenOfScope,
  removeFrozenBefore,
  removeFrozenForecast,
  type StoredFrozenForecast,
  writeFrozenForecast,
} from '../../../../src/adapters/storage/tables/frozen-forecast';
import { describeOnEngines } from '../engines';
import { readPeople } from '../read-back';

const always = (): boolean => true;
const EPIC = { kind: 'parent', id: '10' } as const;

const frozen = (given: Partial<StoredFrozenForecast> = {}): StoredFrozenForecast => ({
  id: 'one',
  scope: EPIC,
  projectKey: 'PAY',
  day: 20_503,
  frozenAt: new Date('2026-02-19T13:32:00Z'),
  accountId: '712020:2f1c8a34-8a0b',
  restsOn: ['1', '2'],
  foretold: '{"level":"off-track"}',
  note: 'as “told” to the board, 日本',
  later: null,
  laterRestsOn: null,
  ...given,
});

describeOnEngines('frozen forecasts', (database) => {
  it('are read as they were written, latest first, by scope and by project', async () => {
    const { sql } = database();
    const later = frozen({ id: 'two', frozenAt: new Date('2026-02-20T09:00:00Z') });
    const other = frozen({ id: 'three', scope: { kind: 'version', id: '10' } });
    for (const each of [frozen(), later, other]) await writeFrozenForecast(sql, each);
    expect(await readFrozenOfScope(sql, EPIC)).toEqual([later, frozen()]);
    expect((await readFrozenOfProject(sql, 'PAY')).map(({ id }) => id)).toEqual(['two', 'one', 'three']);
    expect(await readFrozenOfProject(sql, 'SHOP')).toEqual([]);
  });

  it('keep what came of them', async () => {
    const { sql } = database();
    await writeFrozenForecast(sql, frozen());
    await noteLater(sql, { id: 'one', later: '{"on":"2026-05-01"}', restsOn: ['1'] });
    expect(await readFrozenOfScope(sql, EPIC)).toEqual([frozen({ later: '{"on":"2026-05-01"}', laterRestsOn: ['1'] })]);
  });

  it('are deleted by whoever froze them alone', async () => {
    const { sql } = database();
    await writeFrozenForecast(sql, frozen());
    await removeFrozenForecast(sql, { id: 'one', accountId: 'ben' });
    expect(await readFrozenOfScope(sql, EPIC)).toHaveLength(1);
    await removeFrozenForecast(sql, frozen());
    expect(await readFrozenOfScope(sql, EPIC)).toEqual([]);
  });

  it('go after a while, and with their project', async () => {
    const { sql } = database();
    await writeFrozenForecast(sql, frozen());
    await writeFrozenForecast(sql, frozen({ id: 'next', day: 20_504 }));
    await removeFrozenBefore(sql, 20_504);
    expect((await readFrozenOfScope(sql, EPIC)).map(({ id }) => id)).toEqual(['next']);
    await removeProject(sql, 'PAY', always);
    expect(await readFrozenOfScope(sql, EPIC)).toEqual([]);
  });

  it('lose author and note with the account of their author, which is reported before', async () => {
    const { sql } = database();
    await writeFrozenForecast(sql, frozen());
    const { accountId } = frozen();
    await noteAccountsInItems(sql, new Date('2026-02-20T09:00:00Z'));
    expect((await readPeople(sql, [accountId])).map(({ id }) => id)).toEqual([accountId]);
    await eraseAccount(sql, { accountId, pseudonym: 'gone-1', from: null, mayGoOn: always });
    expect(await readFrozenOfScope(sql, EPIC)).toEqual([frozen({ accountId: 'gone-1', note: '' })]);
    expect(await readPeople(sql, [accountId])).toEqual([]);
  });
});
