import { deriveFacts } from '../../../../src/core/facts/facts';
import { normsOf } from '../../../../src/core/norms/norms-of';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

const monday = (week: number): string => new Date(Date.UTC(2024, 2, 4 + 7 * week, 9)).toISOString();
let next = 0;
const waited = (count: number, weeks: number): readonly ItemBuilder[] =>
  Array.from({ length: count }, () =>
    anItem(`AB-${String((next += 1))}`, { at: monday(0) }).movesTo('in-progress', monday(weeks)),
  );
const unstarted = (count: number): readonly ItemBuilder[] =>
  Array.from({ length: count }, () => anItem(`AB-${String((next += 1))}`, { at: monday(0) }));
const usual = (items: readonly ItemBuilder[]) =>
  normsOf(deriveFacts(aSnapshot({ takenAt: monday(30), items }))).startWait({ projectKey: 'AB', type: 'Story' }, 85);

it('is a percentile of the time from creation to start', () => {
  expect(usual([...waited(17, 1), ...waited(3, 4)])).toEqual({ days: 5, basis: { level: 'type', sample: 20 } });
  expect(usual([...waited(16, 1), ...waited(4, 4)])?.days).toBe(20);
});

it('counts what has not started as waiting, and knows nothing where so many never do', () => {
  // 34 of 40 are 85 %; 33 of 39 are not.
  expect(usual([...waited(34, 2), ...unstarted(6)])?.days).toBe(10);
  expect(usual([...waited(33, 2), ...unstarted(6)])).toBeNull();
});

it('needs twenty starts', () => {
  expect(usual(waited(19, 1))).toBeNull();
});
