import { anItem } from '../../builders/item';
import { outcomeWith, planned } from '../forecast/slip/an-epic';

const twelve = Array.from({ length: 12 }, (_, index) => planned(`AB-${String(100 + index)}`));
/** Nobody has planned it: the team draws it when all of the epic is done. */
const blocker = () => anItem('AB-9000', { at: '2023-12-01T09:00Z' });

it('puts a price on the wait of an item, which is what the end of its epic loses by it', () => {
  const held = outcomeWith([...twelve, planned('AB-300').isLinked('waits-for', 'AB-9000'), blocker()]);
  const unheld = outcomeWith([...twelve, planned('AB-300'), blocker()]);
  expect(held.itemPrices.get('id-AB-300')?.wait.p85).toBeGreaterThan(0);
  expect(unheld.itemPrices.get('id-AB-300')?.wait).toEqual({ p50: 0, p85: 0 });
  // What is waited for costs the epic as much, though it is not in it.
  expect(held.itemPrices.get('id-AB-9000')).toEqual({
    hold: held.itemPrices.get('id-AB-300')?.wait,
    wait: { p50: 0, p85: 0 },
    work: null,
  });
  expect(unheld.itemPrices.has('id-AB-9000')).toBe(false);
});
