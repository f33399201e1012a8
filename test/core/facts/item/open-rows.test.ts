import { deriveFacts, type Facts } from '../../../../src/core/facts/facts';
import { heldUpBy } from '../../../../src/core/facts/dependencies/held-up-work';
import { OPEN_ROWS, type OpenRow, openRows } from '../../../../src/core/facts/item/open-rows';
import { keptText, keptValue } from '../../../../src/core/math/kept-value';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const MONDAY = '2024-03-04T09:00Z';
const TUESDAY = '2024-03-05T09:00Z';
const NOW = '2024-03-08T12:00Z';

const factsOf = (items: readonly ItemBuilder[], rows: readonly OpenRow[] = []): Facts =>
  deriveFacts(aSnapshot({ takenAt: NOW, items: [...items] }), undefined, {
    get: (title) => (title === OPEN_ROWS ? rows : undefined),
    keys: () => [OPEN_ROWS],
  });
const rowsOf = (items: readonly ItemBuilder[]): readonly OpenRow[] =>
  openRows(deriveFacts(aSnapshot({ takenAt: NOW, items: [...items] })));

const waiting = (key: string, forKey: string, id: string) => anItem(key, { id }).isLinked('waits-for', forKey);
const keysOf = (briefs: readonly { readonly state: { readonly key: string } }[]) =>
  briefs.map(({ state }) => state.key);

it('is made of every open item: where it stands, and what it still waits for', () => {
  const items = [
    anItem('AB-1', { id: '1', level: 'parent' }),
    anItem('AB-2', { id: '2', state: { parentId: '1', estimate: 3 } })
      .movesTo('in-progress', TUESDAY)
      .isLinked('waits-for', 'AB-3')
      .isLinked('waits-for', 'AB-4')
      .isLinked('waits-for', 'AB-5', MONDAY, TUESDAY)
      .isLinked('relates', 'AB-1'),
    anItem('AB-3', { id: '3' }),
    anItem('AB-4', { id: '4' }).movesTo('done', TUESDAY),
    anItem('AB-5', { id: '5' }),
    anItem('AB-6', { id: '6' }).isRemoved(TUESDAY),
  ];
  const rows = rowsOf(items);
  expect(keysOf(rows)).toEqual(['AB-1', 'AB-2', 'AB-3', 'AB-5']);
  expect(rows[1]).toMatchObject({
    state: { parentId: '1', estimate: 3, statusId: 'in-progress' },
    category: 'in-progress',
    startedAt: new Date(TUESDAY),
    finishedAt: null,
  });
  expect(rows[1]?.item.links).toMatchObject([
    { otherKey: 'AB-3', meaning: 'waits-for' },
    { otherKey: 'AB-4', meaning: 'waits-for', otherDoneFrom: new Date(TUESDAY) },
  ]);
  expect(rows[1]?.item.links[0]).not.toHaveProperty('otherDoneFrom');
});

it('is kept as text, and read again as it was', () => {
  const rows = rowsOf([waiting('AB-1', 'AB-2', '1'), anItem('AB-2', { id: '2' })]);
  expect(keptValue(keptText(rows))).toEqual(rows);
});

it('stands for an item that was not read: it is open, waits and is waited for', () => {
  const blocker = anItem('AB-1', { id: '1' });
  const rows = rowsOf([blocker, waiting('AB-2', 'AB-1', '2'), waiting('AB-10', 'AB-2', '10')]);
  const facts = factsOf([blocker], rows);
  expect(keysOf(facts.histories)).toEqual(['AB-1']);
  expect(keysOf(facts.briefs.open)).toEqual(['AB-1', 'AB-2', 'AB-10']);
  const [read] = facts.histories;
  if (read === undefined) throw new Error('AB-1 was read');
  expect(keysOf(heldUpBy(read, facts))).toEqual(['AB-2', 'AB-10']);
});

it('gives way to what was read: a finished item is not open, and nobody waits for it', () => {
  const rows = rowsOf([anItem('AB-1', { id: '1' }), waiting('AB-2', 'AB-1', '2')]);
  const facts = factsOf([anItem('AB-1', { id: '1' }).movesTo('done', TUESDAY)], rows);
  expect(keysOf(facts.briefs.open)).toEqual(['AB-2']);
  expect(facts.dependencies.openBlockersOf('2')).toEqual([]);
});

it('waits for nothing that was done when it was learnt, unless that was opened again', () => {
  const blocker = anItem('AB-1', { id: '1' }).movesTo('done', MONDAY);
  const rows = rowsOf([blocker, waiting('AB-2', 'AB-1', '2')]);
  expect(factsOf([], rows).dependencies.openBlockersOf('2')).toEqual([]);
  const reopened = anItem('AB-1', { id: '1' }).movesTo('done', MONDAY).movesTo('open', TUESDAY);
  expect(factsOf([reopened], rows).dependencies.openBlockersOf('2')).toMatchObject([{ itemKey: 'AB-1' }]);
});

it('is found by its present and its former keys; a present key wins', () => {
  const moved = anItem('OLD-1', { id: '1' }).movesToProject('AB-1', TUESDAY);
  const { byKey } = factsOf([], rowsOf([moved])).briefs;
  expect([byKey.get('AB-1')?.item.id, byKey.get('OLD-1')?.item.id]).toEqual(['1', '1']);
  const taken = factsOf([anItem('OLD-1', { id: '2' })], rowsOf([moved])).briefs.byKey;
  expect(taken.get('OLD-1')?.item.id).toBe('2');
});
