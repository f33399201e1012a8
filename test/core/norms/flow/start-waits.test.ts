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

it('leaves out what never started, and what went straight to done', () => {
  const dropped = anItem('AB-900', { at: monday(0) }).movesTo('done', monday(9));
  expect(usual([...waited(20, 2), ...unstarted(30), dropped])).toEqual({
    days: 10,
    basis: { level: 'type', sample: 20 },
  });
});

it('needs twenty starts', () => {
  expect(usual(waited(19, 1))).toBeNull();
});
