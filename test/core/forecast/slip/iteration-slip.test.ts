import { deriveFacts } from '../../../../src/core/facts/facts';
import { outcomeOf } from '../../../../src/core/report/outcome';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';

/** The team keeps to its pace of one item a day. */
const settings = {
  ...defaultSettings,
  forecast: { ...defaultSettings.forecast, trials: 200 },
  calibration: { ...defaultSettings.calibration, paceSpread: 0, pastNeeded: 1000, maxPast: 0 },
};
const weekdays = Array.from({ length: 75 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)))
  .filter((date) => date.getUTCDay() % 6 !== 0)
  .map((date) => date.toISOString().slice(0, 10));
const done = weekdays.map((date, index) =>
  anItem(`AB-${String(1000 + index)}`, { at: '2023-12-01T09:00Z', state: { iterationIds: ['39'] } })
    .movesTo('in-progress', `${date}T08:00Z`)
    .movesTo('done', `${date}T12:00Z`),
);
const before = anIteration('39', {
  started: '2024-01-01T07:00Z',
  planned: '2024-03-15T17:00Z',
  closed: '2024-03-15T17:00Z',
});
const sprint = anIteration('40', { started: '2024-03-18T09:00Z', planned: '2024-03-29T17:00Z' });
const inSprint = (key: string): ItemBuilder =>
  anItem(key, { at: '2024-03-01T09:00Z', state: { iterationIds: ['40'] } });

/** The slip of a sprint of two weeks, seen at the end of its first one. */
function slipOf(...items: readonly ItemBuilder[]) {
  const facts = deriveFacts(
    aSnapshot({ takenAt: '2024-03-22T18:00Z', items: [...done, ...items], iterations: [before, sprint] }),
    settings,
  );
  const container = { kind: 'iteration', id: '40' } as const;
  const found = facts.ledgerOf(container);
  const { slip } = outcomeOf(container, { ledger: found.status === 'known' ? found.ledger : null, facts, settings });
  if (slip === null) throw new Error('It has a slip');
  return slip;
}

const several = (count: number, make: (key: string) => ItemBuilder) =>
  Array.from({ length: count }, (_, index) => make(`AB-${String(100 + index)}`));

it('is put down to waiting where all that is open waits for another team', () => {
  const queue = Array.from({ length: 30 }, (_, index) =>
    anItem(`AB-${String(8000 + index)}`, { at: '2023-12-01T09:00Z' }),
  );
  const blocker = anItem('AB-9000', { at: '2023-12-01T09:00Z' });
  const slip = slipOf(...several(8, (key) => inSprint(key).isLinked('waits-for', 'AB-9000')), ...queue, blocker);
  expect(slip.parts[0]?.cause).toBe('waiting');
  expect(slip.parts[0]?.facts.map(({ itemId }) => itemId)).toContain('id-AB-100');
  // Never later than by the length of one sprint: what is left over goes into the next.
  expect(slip.totalDays).toBeLessThanOrEqual(10);
});

it('is not put down to scope where the only item that was added is done', () => {
  const added = anItem('AB-700', { at: '2024-03-19T09:00Z', state: { iterationIds: ['40'] } })
    .movesTo('in-progress', '2024-03-20T08:00Z')
    .movesTo('done', '2024-03-20T12:00Z');
  const slip = slipOf(...several(20, inSprint), added);
  expect(slip.totalDays).toBeGreaterThan(0);
  expect(slip.parts[0]?.cause).not.toBe('scope');
});

it('adds up', () => {
  const slip = slipOf(...several(20, inSprint));
  const sum = slip.parts.reduce((total, { days }) => total + Math.round(days * 10), 0);
  expect(sum).toBe(Math.round(slip.totalDays * 10));
});
