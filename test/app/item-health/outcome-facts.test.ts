import { outcomeFacts } from '../../../src/app/item-health/outcome-facts';
import type { NameOf } from '../../../src/app/item-health/naming';
import { deriveFacts } from '../../../src/core/facts/facts';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';
import { aForecast } from './a-forecast';

const everything: NameOf = (key) => ({ visible: true, key, id: `id-${key}` });

it('tells an end with its slip', () => {
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-04-01T09:00Z', items: [anItem('SEC-1')] }));
  const outcome = {
    forecast: aForecast({ chance: 0.1 }),
    slip: {
      totalDays: 9,
      against: 'target',
      parts: [{ cause: 'waiting', days: 9, facts: [{ itemId: 'id-SEC-1', at: null }] }],
      causes: [],
    },
    levers: [],
    ledger: null,
    itemPrices: new Map(),
  } as const;
  expect(outcomeFacts(outcome, { facts, nameOf: everything })).toMatchObject({
    forecast: { status: 'known', chance: 0.1 },
    slip: { totalDays: 9, parts: [{ cause: 'waiting', days: 9, facts: [{ item: { key: 'SEC-1' } }], count: 1 }] },
  });
});
