import { removeProject } from '../../../../src/adapters/storage/removal/remove-project';
import { eraseAccount } from '../../../../src/adapters/storage/removal/erase-account';
import { forgetUsuals, readUsual, writeUsual } from '../../../../src/adapters/storage/tables/usual';
import { describeOnEngines } from '../engines';

const AT = new Date('2024-03-04T09:00:00Z');
const usual = (projectKey: string, text: string, asOf = AT) => ({ projectKey, asOf, learntBy: 'these', text });
const mayGoOn = () => true;

describeOnEngines('usuals', (database) => {
  it('are the last ones of a project, by what they were learnt by, and go with it', async () => {
    const { sql } = database();
    const later = new Date(AT.getTime() + 1000);
    await writeUsual(sql, usual('AB', 'a'));
    await writeUsual(sql, usual('AB', 'né', later));
    await writeUsual(sql, usual('CD', 'c'));
    expect(await readUsual(sql, 'AB', 'these')).toEqual(usual('AB', 'né', later));
    expect(await readUsual(sql, 'AB', 'others')).toBeNull();
    await removeProject(sql, 'AB', mayGoOn);
    expect(await readUsual(sql, 'AB', 'these')).toBeNull();
    expect((await readUsual(sql, 'CD', 'these'))?.text).toBe('c');
  });

  it('are forgotten when they are old, and when an account is erased: nobody finds it in them', async () => {
    const { sql } = database();
    const later = new Date(AT.getTime() + 1);
    await writeUsual(sql, usual('AB', 'a'));
    await writeUsual(sql, usual('CD', 'c', later));
    await forgetUsuals(sql, AT);
    expect(await readUsual(sql, 'AB', 'these')).toBeNull();
    expect((await readUsual(sql, 'CD', 'these'))?.text).toBe('c');
    await eraseAccount(sql, { accountId: 'ana', pseudonym: 'nobody', from: null, mayGoOn });
    expect(await readUsual(sql, 'CD', 'these')).toBeNull();
  });

  it('are not kept where they are too large for a statement, nor the ones before them', async () => {
    const { sql } = database();
    await writeUsual(sql, usual('AB', 'a'));
    const noise = Array.from({ length: 160_000 }, (_, index) => Math.sin(index).toString(36).slice(3)).join('');
    await writeUsual(sql, usual('AB', noise));
    expect(await readUsual(sql, 'AB', 'these')).toBeNull();
  });
});
