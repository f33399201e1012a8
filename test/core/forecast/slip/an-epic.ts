import { outcomeOf, type Outcome } from '../../../../src/core/report/outcome';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';

/** The team keeps to its pace, and nothing is learnt from its past: every trial is alike. */
const settings = {
  ...defaultSettings,
  forecast: { ...defaultSettings.forecast, trials: 200 },
  calibration: { ...defaultSettings.calibration, paceSpread: 0, pastNeeded: 1000, maxPast: 0 },
};

/** Friday evening; the first day to come is Monday, 25 March 2024. */
const TAKEN_AT = '2024-03-22T18:00Z';

/** The weekdays of twelve weeks up to that Friday. */
const weekdays = Array.from({ length: 84 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)))
  .filter((date) => date.getUTCDay() % 6 !== 0)
  .map((date) => date.toISOString().slice(0, 10));

const inEpic = { parentId: 'id-AB-1' };

/** Work of the epic that was written down before its first item was begun. */
export const planned = (key: string, estimate: number | null = null): ItemBuilder =>
  anItem(key, { at: '2023-12-01T09:00Z', state: { ...inEpic, estimate } });

/** Work that somebody added on 4 March. */
export const added = (key: string, estimate: number | null = null): ItemBuilder =>
  anItem(key, { at: '2024-03-04T09:00Z', by: 'stakeholder', state: { ...inEpic, estimate } });

/** An epic that is due on Friday, 29 March, in which one item was finished on every working day of the year. */
export function outcomeWith(
  items: readonly ItemBuilder[],
  { estimate = null, due = '2024-03-29' }: { readonly estimate?: number | null; readonly due?: string | null } = {},
): Outcome {
  const epic = anItem('AB-1', { level: 'parent', at: '2023-12-01T09:00Z', state: { dueOn: due, type: 'Epic' } });
  const finished = weekdays.map((date, index) =>
    anItem(`AB-${String(1000 + index)}`, { at: '2023-12-01T09:00Z', state: { ...inEpic, estimate } })
      .movesTo('in-progress', '2024-01-01T09:00Z')
      .movesTo('in-review', `${date}T10:00Z`)
      .movesTo('done', `${date}T12:00Z`),
  );
  const facts = deriveFacts(aSnapshot({ takenAt: TAKEN_AT, items: [epic, ...finished, ...items] }), settings);
  const container = { kind: 'parent', id: 'id-AB-1' } as const;
  const found = facts.ledgerOf(container);
  return outcomeOf(container, { ledger: found.status === 'known' ? found.ledger : null, facts, settings });
}
