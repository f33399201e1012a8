import { eraseAccount, type ErasurePlace } from '../../../../src/adapters/storage/removal/erase-account';
import { readItems, writeItems } from '../../../../src/adapters/storage/tables/item';
import { writePeople } from '../../../../src/adapters/storage/tables/person';
import { readReading, writeReadings } from '../../../../src/adapters/storage/tables/reading';
import { anItem } from '../../../builders/item';
import { describeOnEngines } from '../engines';
import { readPeople } from '../read-back';

const AT = new Date('2024-03-04T09:00Z');
const LEAVER = '712020:2f1c8a34-8a0b';
/** One whose id begins with the other's must not be touched. */
const OTHER = `${LEAVER}-1`;
const always = (): boolean => true;

const written = () =>
  anItem('AB-1', { id: '1', by: OTHER })
    .goesTo(LEAVER, '2024-03-05T09:00Z', { by: 'ben' })
    .movesTo('in-progress', '2024-03-06T09:00Z', { by: LEAVER })
    .isRemarked('comment', '2024-03-07T09:00Z', LEAVER)
    .build();
const untouched = anItem('AB-2', { id: '2', by: 'ben' }).build();

describeOnEngines('erasing an account', (database) => {
  const allTexts = async (): Promise<string> => {
    const { engine } = database();
    const read = (table: string) => engine.read({ text: `SELECT * FROM ${table}`, values: [], limitSeconds: 5 });
    return JSON.stringify(await Promise.all(['item', 'reading', 'person'].map(read)));
  };

  it('leaves what was done and not by whom', async () => {
    const { sql } = database();
    await writeItems(sql, [
      { item: written(), over: null },
      { item: untouched, over: null },
    ]);
    await writePeople(sql, [{ id: LEAVER, active: false, isApp: false }], AT);
    const reading = {
      scope: { kind: 'project', id: 'AB' },
      day: 19_800,
      takenAt: AT,
      projectKey: 'AB',
      health: 'at-risk',
    } as const;
    const figures = { chance: null, slipDays: null, openItems: 1, raised: 1, restsOn: ['100'], summary: '' };
    await writeReadings(sql, [{ ...reading, ...figures, report: JSON.stringify({ by: LEAVER, owner: OTHER }) }]);
    const [, before] = await readItems(sql, ['1', '2']);

    expect(await eraseAccount(sql, { accountId: LEAVER, pseudonym: 'gone-1', from: null, mayGoOn: always })).toBeNull();

    const [item, after] = await readItems(sql, ['1', '2']);
    expect(item!.item).toEqual(
      anItem('AB-1', { id: '1', by: OTHER })
        .goesTo('gone-1', '2024-03-05T09:00Z', { by: 'ben' })
        .movesTo('in-progress', '2024-03-06T09:00Z', { by: 'gone-1' })
        .isRemarked('comment', '2024-03-07T09:00Z', 'gone-1')
        .build(),
    );
    expect(after).toEqual(before);
    expect(await readPeople(sql, [LEAVER])).toEqual([]);
    expect((await readReading(sql, { kind: 'project', id: 'AB' }, 19_800))?.report).toBe(
      `{"by":"gone-1","owner":"${OTHER}"}`,
    );
    expect((await allTexts()).replaceAll(OTHER, '')).not.toContain(LEAVER);
  });

  it('is not undone by a writer who read the account before', async () => {
    const { sql } = database();
    await writeItems(sql, [{ item: written(), over: null }]);
    const [over] = await readItems(sql, ['1']);
    await eraseAccount(sql, { accountId: LEAVER, pseudonym: 'gone-1', from: null, mayGoOn: always });
    expect(await writeItems(sql, [{ item: { ...over!.item, restricted: true }, over: over! }])).toEqual(['1']);
    expect(await allTexts()).not.toContain(`,${LEAVER},`);
  });

  it('goes on where it was ended', async () => {
    const { sql } = database();
    await writeItems(sql, [{ item: written(), over: null }]);
    let steps = 0;
    let from: ErasurePlace | null = null;
    do {
      let left = 1;
      from = await eraseAccount(sql, { accountId: LEAVER, pseudonym: 'gone-1', from, mayGoOn: () => left-- > 0 });
      steps += 1;
    } while (from !== null && steps < 10);
    expect(steps).toBe(3);
    expect(await allTexts()).not.toContain(`,${LEAVER},`);
  });
});
