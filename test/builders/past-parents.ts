import { anItem, type ItemBuilder } from './item';
import { inWeek } from './weeks';

/** Acts on one child of a parent, told from the week in which the parent's work began. */
type Child = (item: ItemBuilder, week: number) => ItemBuilder;

/**
 * A parent whose first of ten children starts on Tuesday of `week`, and that is finished eight weeks later unless it is
 * the last one. `others` are made of further children that come in the second week.
 */
export function aParent(
  number: number,
  {
    week,
    others,
    isOpen = false,
  }: { readonly week: number; readonly others: readonly Child[]; readonly isOpen?: boolean },
): readonly ItemBuilder[] {
  const id = `parent-${String(number)}`;
  const key = (child: number): string => `AB-${String(number * 100 + child)}`;
  const parent = anItem(key(99), { id, level: 'parent', at: inWeek(week) });
  const children = Array.from({ length: 10 }, (_, index) =>
    anItem(key(index + 1), { at: inWeek(week), state: { parentId: id, ownerId: 'ana', estimate: 1 } }),
  );
  children[0]?.movesTo('in-progress', inWeek(week, 1));
  const further = others.map((child, index) =>
    child(anItem(key(index + 20), { at: inWeek(week + 1, 2), state: { parentId: id } }), week),
  );
  return [isOpen ? parent : parent.movesTo('done', inWeek(week + 8)), ...children, ...further];
}
