import { noteAccountsInItems } from '../../../../src/adapters/storage/removal/accounts-in-items';
import { writeItems } from '../../../../src/adapters/storage/tables/item';
import {
  markReported,
  readPeopleToReport,
  renewPeople,
  writePeople,
} from '../../../../src/adapters/storage/tables/person';
import { anItem } from '../../../builders/item';
import { describeOnEngines } from '../engines';
import { readPeople } from '../read-back';

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

  it('keep what is known of them where less is told', async () => {
    const { sql } = database();
    const gone = { id: 'gil', active: false, isApp: false };
    await writePeople(sql, [bot, gone], FIRST);
    await writePeople(
      sql,
      ['bot', 'gil', 'new'].map((id) => ({ id, active: null, isApp: null })),
      LATER,
    );
    const fresh = { id: 'new', active: null, isApp: null };
    expect(await readPeople(sql, ['bot', 'gil', 'new'])).toEqual([bot, gone, fresh]);
    expect((await readPeopleToReport(sql, { before: LAST, most: 9 }))[0]?.updatedAt).toEqual(FIRST);
    await writePeople(
      sql,
      [
        { id: 'bot', active: false, isApp: null },
        { id: 'new', active: null, isApp: true },
      ],
      LAST,
    );
    expect(await readPeople(sql, ['bot', 'new'])).toEqual([
      { ...bot, active: false },
      { ...fresh, isApp: true },
    ]);
  });

  it('are reported only where an account is behind the id', async () => {
    const { sql } = database();
    const made = anItem('AB-1', { by: 'gone-0123' }).goesTo('unknown', '2024-03-05T09:00Z', { by: 'ana' }).build();
    await writeItems(sql, [{ item: made, over: null }]);
    await writePeople(
      sql,
      ['unknown', 'gone-0123', 'bot'].map((id) => ({ ...bot, id })),
      FIRST,
    );
    await noteAccountsInItems(sql, LATER);
    const reported = await readPeopleToReport(sql, { before: LAST, most: 9 });
    expect(reported.map(({ accountId }) => accountId)).toEqual(['ana', 'bot']);
  });

  it('are known anew from the moment on that they were read again', async () => {
    const { sql } = database();
    await writePeople(sql, [ana, bot], FIRST);
    await renewPeople(sql, ['ana'], LATER);
    expect(await readPeopleToReport(sql, { before: LAST, most: 9 })).toEqual([
      { accountId: 'ana', updatedAt: LATER },
      { accountId: 'bot', updatedAt: FIRST },
    ]);
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
    const untold = { active: null, isApp: null };
    expect(await readPeople(sql, ['ana', 'a,b', 'bot'])).toEqual([
      { id: 'a,b', ...untold },
      { id: 'ana', ...untold },
      bot,
    ]);
    expect(await readPeopleToReport(sql, { before: LAST, most: 90 })).toEqual([
      { accountId: 'a,b', updatedAt: LATER },
      { accountId: 'ana', updatedAt: LATER },
      { accountId: 'bot', updatedAt: FIRST },
    ]);
  });
});
