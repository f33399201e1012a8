import { visibleItems } from '../../../src/core/model/cut';
import type { WorkItem } from '../../../src/core/model/work-item';
import { anItem, type ItemBuilder } from '../../builders/item';

const NO_OTHERS = new Map<string, string>();

function seenOf(items: readonly ItemBuilder[], hidden: readonly string[], idByKey = NO_OTHERS) {
  return visibleItems({ items: items.map((item) => item.build()), idByKey }, (id) => !hidden.includes(id));
}

const first = (items: readonly WorkItem[]): WorkItem => items[0]!;

it('leaves what nothing hidden is named in as it is', () => {
  const items = [
    anItem('AB-1', { text: { mentionedKeys: ['AB-2'] }, state: { parentId: 'id-AB-2' } })
      .isLinked('relates', 'AB-2', '2024-03-05T09:00Z')
      .isEdited('link', '2024-03-05T09:00Z')
      .movesTo('in-progress', '2024-03-05T10:00Z'),
    anItem('AB-2'),
  ];
  expect(seenOf(items, [])).toEqual(items.map((item) => item.build()));
});

it('leaves hidden items out', () => {
  expect(seenOf([anItem('AB-1'), anItem('HR-1')], ['id-HR-1']).map(({ id }) => id)).toEqual(['id-AB-1']);
});

it('takes away a parent that is hidden, from the beginning on', () => {
  const items = [anItem('AB-1', { state: { parentId: 'id-HR-1' } })];
  expect(first(seenOf(items, ['id-HR-1'])).initial.parentId).toBeNull();
});

it('moves an item from a visible parent to none where it moved to a hidden one', () => {
  const item = anItem('AB-1', { state: { parentId: 'id-AB-2' } }).comesUnder('id-HR-1', '2024-03-05T09:00Z');
  expect(first(seenOf([item, anItem('AB-2')], ['id-HR-1'])).changes).toMatchObject([
    { kind: 'parent', from: 'id-AB-2', to: null },
  ]);
});

it('knows nothing of moves between hidden parents and none', () => {
  const item = anItem('AB-1')
    .comesUnder('id-HR-1', '2024-03-05T09:00Z')
    .comesUnder('id-HR-2', '2024-03-06T09:00Z')
    .comesUnder(null, '2024-03-07T09:00Z');
  expect(first(seenOf([item], ['id-HR-1', 'id-HR-2'])).changes).toEqual([]);
});

it('cuts links to hidden items, by present and former keys, and to items that nobody knows', () => {
  const item = anItem('AB-1')
    .isLinked('waits-for', 'HR-1')
    .isLinked('blocks', 'OLD-1')
    .isLinked('relates', 'ZZ-9')
    .isLinked('relates', 'AB-2');
  const moved = anItem('OLD-1', { id: '7' }).movesToProject('HR-2', '2024-03-05T09:00Z');
  const seen = seenOf([item, anItem('HR-1'), moved, anItem('AB-2')], ['id-HR-1', '7']);
  expect(first(seen).links.map(({ otherKey }) => otherKey)).toEqual(['AB-2']);
});

it('keeps links to items that were not read, where they may be seen', () => {
  const item = anItem('AB-1').isLinked('waits-for', 'CD-1').isLinked('waits-for', 'HR-1');
  const named = new Map([
    ['CD-1', '11'],
    ['HR-1', '12'],
  ]);
  expect(first(seenOf([item], ['12'], named)).links.map(({ otherKey }) => otherKey)).toEqual(['CD-1']);
});

it('cuts the changes that made and removed a hidden link, and keeps those of a visible one of the same moment', () => {
  const item = anItem('AB-1')
    .isLinked('waits-for', 'HR-1', '2024-03-05T09:00Z', '2024-03-06T09:00Z')
    .isLinked('waits-for', 'AB-2', '2024-03-05T09:00Z')
    .isEdited('link', '2024-03-05T09:00Z')
    .isEdited('link', '2024-03-05T09:00Z')
    .isEdited('link', '2024-03-06T09:00Z');
  const { changes } = first(seenOf([item, anItem('AB-2')], ['id-HR-1']));
  expect(changes.map(({ kind, at }) => [kind, at.toISOString()])).toEqual([['link', '2024-03-05T09:00:00.000Z']]);
});

it('cuts keys of hidden and unknown items out of what texts name', () => {
  const item = anItem('AB-1', { text: { descriptionLength: 40, mentionedKeys: ['HR-1', 'AB-2', 'ZZ-9'] } });
  expect(first(seenOf([item, anItem('AB-2')], ['id-HR-1'])).text).toEqual({
    descriptionLength: 40,
    hasCriteria: false,
    mentionedKeys: ['AB-2'],
  });
});
