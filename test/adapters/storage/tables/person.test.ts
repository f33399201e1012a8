import { noteAccountsInItems } from '../../../../src/adapters/storage/removal/accounts-in-items';
import { writeItems } from '../../../../src/adapters/storage/tables/item';
import {
  markReported,
  readPeople,
  readPeopleToReport,
  writePeople,
} from '../../../../src/adapters/storage/tables/person';
import { anItem } from '../../../builders/item';
import { describeOnEngines } from '../engines';

const FIRST = new Date('2024-03-04T09:00Z');
const LATER = new Date('2024-03-05T09:00Z');
const LAST = new Date('2024-03-06T09:00Z');
const ana = { id: 'ana', active: true, isApp: false };
const bot = { id: 'bot', active: true, isApp: true };

describeOnEngines('people', (database) => {
  it('are known by account id, the latest word counting', async () => {
    const { sql } = database();
    await writePeople(sql, [ana, bot], FIRST);
    await writePeople(sql, [{ ...ana, active: false }], LATER);
    await writePeople(sql, [ana], FIRST);
    expect(await readPeople(sql, ['bot', 'ana', 'nobody'])).toEqual([{ ...ana, active: false }, bot]);
  });

  it('are reported one after the other, with the moment since which what is known has been held', async () => {
    const { sql } = database();
    await writePeople(sql, [ana, bot], FIRST);
    await writePeople(sql, [ana], LATER);
    const report = (before: Date, most = 90) => readPeopleToReport(sql, { before, most });
    expect(await report(LATER, 1)).toEqual([{ accountId: 'ana', updatedAt: FIRST }]);
    await markReported(sql, ['ana'], LATER);
    expect(await report(LATER)).toEqual([{ accountId: 'bot', updatedAt: FIRST }]);
    await markReported(sql, ['bot'], LATER);
    expect(await report(LATER)).toEqual([]);
    expect((await report(LAST)).map(({ accountId }) => accountId)).toEqual(['ana', 'bot']);
  });

  it('are reported anew when something else is known of them', async () => {
    const { sql } = database();
    await writePeople(sql, [ana], FIRST);
    await markReported(sql, ['ana'], FIRST);
    await writePeople(sql, [{ ...ana, active: false }], LATER);
    expect(await readPeopleToReport(sql, { before: FIRST, most: 90 })).toEqual([
      { accountId: 'ana', updatedAt: LATER },
    ]);
  });

  it('are found wherever items name them, whether or not anything else was told of them', async () => {
    const { sql } = database();
    const item = anItem('AB-1', { by: 'ana' }).goesTo('bot', '2024-03-05T09:00Z', { by: 'a,b' }).build();
    const other = anItem('AB-2', { by: null }).build();
    await writeItems(sql, [
      { item, over: null },
      { item: other, over: null },
    ]);
    await writePeople(sql, [bot], FIRST);
    await noteAccountsInItems(sql, LATER);
    const active = { active: true, isApp: false };
    expect(await readPeople(sql, ['ana', 'a,b', 'bot'])).toEqual([{ id: 'a,b', ...active }, ana, bot]);
    expect(await readPeopleToReport(sql, { before: LAST, most: 90 })).toEqual([
      { accountId: 'a,b', updatedAt: LATER },
      { accountId: 'ana', updatedAt: LATER },
      { accountId: 'bot', updatedAt: FIRST },
    ]);
  });
});
