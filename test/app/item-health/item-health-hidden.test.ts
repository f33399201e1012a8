import { itemHealth } from '../../../src/app/item-health/item-health';
import { anItem, type ItemBuilder } from '../../builders/item';
import { blocker, depsFor, healthOf, waiting } from './item-health-setup';

/** Whoever may not browse what has HR in its key. */
const mayBrowse = (id: string): boolean => !id.includes('HR');

/** What is told where hidden items are there, and where there are none. */
async function bothWorlds(id: string, { visible, hidden }: Worlds) {
  const there = await healthOf(id, { items: [...visible(true), ...hidden], mayBrowse });
  const absent = await healthOf(id, { items: visible(false), mayBrowse });
  return { there, absent };
}

interface Worlds {
  /** As the visible items are where the hidden ones are there, and where they are not. */
  readonly visible: (there: boolean) => readonly ItemBuilder[];
  readonly hidden: readonly ItemBuilder[];
}

const ALLOWED = { someHidden: false, waitsForUnseen: false };

describe('a hidden item', () => {
  const epic = () => anItem('PLAT-9', { level: 'parent', state: { dueOn: '2024-04-12' } });
  const child = (key: string, birth: object = {}) =>
    anItem(key, { ...birth, state: { parentId: 'id-PLAT-9', iterationIds: ['7'], estimate: 3, ownerId: 'cy' } });
  const hiddenChildren = [
    child('HR-1').movesTo('in-progress', '2024-03-06T09:00Z').movesTo('done', '2024-03-08T09:00Z'),
    child('HR-2').movesTo('in-progress', '2024-03-06T09:00Z').isLinked('blocks', 'PLAT-1'),
    child('HR-3', { at: '2024-03-20T09:00Z' }),
  ];

  it.each(['PLAT-1', 'PLAT-9'])('counts nowhere in what is told of %s, its epic and its sprint', async (key) => {
    const { there, absent } = await bothWorlds(`id-${key}`, {
      visible: () => [epic(), child('PLAT-1').movesTo('in-progress', '2024-03-06T09:00Z'), child('PLAT-2')],
      hidden: hiddenChildren,
    });
    expect({ ...there, ...ALLOWED }).toEqual(absent);
    expect(there).toMatchObject({ someHidden: true, waitsForUnseen: key === 'PLAT-1' });
    expect(absent).toMatchObject(ALLOWED);
    expect(JSON.stringify(there)).not.toMatch(/HR|visible":false/);
    expect(there.epic).toMatchObject({ open: 2, done: 0, scope: { now: { count: 2, points: 6 } } });
  });

  it('that holds the item is not told, as the tracker tells no parent, nor is what else it holds', async () => {
    const { there, absent } = await bothWorlds('id-PLAT-1', {
      visible: (isThere) => [
        isThere ? anItem('PLAT-1').comesUnder('id-HR-9', '2024-03-05T09:00Z') : anItem('PLAT-1'),
        isThere ? anItem('OPS-1', { state: { parentId: 'id-HR-9' } }) : anItem('OPS-1'),
      ],
      hidden: [anItem('HR-9', { level: 'parent', state: { dueOn: '2024-03-12' } })],
    });
    expect(there.epic).toBeNull();
    expect({ ...there, ...ALLOWED }).toEqual(absent);
  });

  it('that is waited for is told by one sentence, however many there are', async () => {
    const link = (item: ItemBuilder, key: string) =>
      item.isLinked('waits-for', key, '2024-03-06T09:00Z').isEdited('link', '2024-03-06T09:00Z');
    const { there, absent } = await bothWorlds('id-PLAT-1', {
      visible: (isThere) => {
        const item = anItem('PLAT-1').movesTo('in-progress', '2024-03-05T09:00Z');
        return [isThere ? link(link(item, 'HR-1'), 'HR-2') : item, anItem('PLAT-4')];
      },
      hidden: [
        anItem('HR-1', { state: { ownerId: 'bo', dueOn: '2024-05-01' } }).isLinked('waits-for', 'PLAT-4'),
        anItem('HR-2'),
      ],
    });
    expect(there).toMatchObject({ waitsForUnseen: true, someHidden: true, chain: [], findings: [] });
    expect({ ...there, ...ALLOWED }).toEqual(absent);
  });

  it('that is waited for further on is told on the visible item that waits for it', async () => {
    const items = [
      waiting(),
      anItem('SEC-1').isLinked('waits-for', 'HR-1', '2024-03-07T09:00Z'),
      anItem('HR-1').isLinked('waits-for', 'OPS-1', '2024-03-07T09:00Z'),
      anItem('OPS-1'),
    ];
    const { chain, waitsForUnseen } = await healthOf('id-PLAT-1', { items, mayBrowse });
    expect(chain.map((link) => [link.item, link.waitsForUnseen])).toEqual([
      [{ visible: true, key: 'PLAT-1', id: 'id-PLAT-1' }, false],
      [{ visible: true, key: 'SEC-1', id: 'id-SEC-1' }, true],
    ]);
    expect(waitsForUnseen).toBe(false);
  });

  it('that is finished is not waited for, and a finished item waits for nothing', async () => {
    const done = anItem('HR-1').movesTo('done', '2024-03-12T09:00Z');
    const waits = () => anItem('PLAT-1').isLinked('waits-for', 'HR-1', '2024-03-06T09:00Z');
    expect((await healthOf('id-PLAT-1', { items: [waits(), done], mayBrowse })).waitsForUnseen).toBe(false);
    const finished = waits().movesTo('done', '2024-03-12T09:00Z');
    const there = await healthOf('id-PLAT-1', { items: [finished, anItem('HR-1')], mayBrowse });
    expect(there.waitsForUnseen).toBe(false);
  });

  it('makes a restricted one count for those alone who may see it', async () => {
    const items = [waiting(), blocker(true)];
    const seen = await healthOf('id-PLAT-1', { items });
    expect(seen).toMatchObject({ someHidden: false, chain: [{}, { item: { key: 'SEC-1' } }], read: { items: 2 } });
    const hidden = await healthOf('id-PLAT-1', { items, mayBrowse: (id) => id !== 'id-SEC-1' });
    expect(hidden).toMatchObject({ someHidden: true, waitsForUnseen: true, chain: [], read: { items: 1 } });
    expect(JSON.stringify(hidden)).not.toMatch(/SEC|"bo"|2024-05-01/);
  });
});

describe('an item that was not read', () => {
  it('is named where it may be browsed', async () => {
    const { chain, someHidden } = await healthOf('id-PLAT-1', {
      items: [waiting()],
      mentioned: { 'SEC-1': 'id-SEC-1' },
    });
    expect(chain[1]).toMatchObject({ item: { visible: true, key: 'SEC-1', id: 'id-SEC-1' }, statusName: null });
    expect(someHidden).toBe(false);
  });

  it('is hidden where it may not be, or where nobody knows which it is', async () => {
    const known = { items: [waiting()], mentioned: { 'SEC-1': 'id-SEC-1' } };
    for (const situation of [{ ...known, mayBrowse: (id: string) => id !== 'id-SEC-1' }, { items: [waiting()] }]) {
      const health = await healthOf('id-PLAT-1', situation);
      expect(health).toMatchObject({ someHidden: true, waitsForUnseen: true, chain: [] });
      expect(JSON.stringify(health)).not.toContain('SEC-1');
    }
  });
});

it('asks about the item before anything is read, then about all that is around it at once', async () => {
  const items = [waiting(), blocker(), anItem('PLAT-2', { state: { parentId: '77' } })];
  const { deps, asked } = depsFor({ items, mentioned: { 'OPS-1': '99' } });
  await itemHealth('id-PLAT-1', deps);
  expect(asked).toEqual([['id-PLAT-1'], ['id-PLAT-1', 'id-SEC-1', 'id-PLAT-2', '99', '77']]);
});
