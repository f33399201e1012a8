import { leverFacts, outcomeFacts } from '../../../src/app/item-health/outcome-facts';
import type { NameOf } from '../../../src/app/item-health/naming';
import { deriveFacts } from '../../../src/core/facts/facts';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';
import { aForecast } from './a-forecast';

const everything: NameOf = (key) => ({ visible: true, key, id: `id-${key}` });

it('tells an end with its slip and what would help', () => {
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-04-01T09:00Z', items: [anItem('SEC-1')] }));
  const outcome = {
    forecast: aForecast({ chance: 0.1 }),
    slip: {
      totalDays: 9,
      against: 'target',
      parts: [{ cause: 'waiting', days: 9, facts: [{ itemId: 'id-SEC-1', at: null }] }],
      causes: [],
    },
    levers: [{ act: 'finish-blocker', itemId: 'id-SEC-1', freedIds: ['id-PLAT-1'], days: 9 }],
    ledger: null,
    holdPrices: new Map(),
  } as const;
  expect(outcomeFacts(outcome, { facts, nameOf: everything })).toMatchObject({
    forecast: { status: 'known', chance: 0.1 },
    slip: { totalDays: 9, parts: [{ cause: 'waiting', days: 9, facts: [{ item: { key: 'SEC-1' } }], count: 1 }] },
    levers: [{ act: 'finish-blocker', items: [{ key: 'SEC-1' }], count: 1, daysEarlier: 9 }],
  });
});

describe('what would help', () => {
  const items = ['AB-1', 'AB-2', 'AB-3', 'AB-4'].map((key) => anItem(key));
  const site = deriveFacts(aSnapshot({ takenAt: '2024-04-01T09:00Z', items }));
  const dropped = { act: 'drop-added', itemIds: ['id-AB-1', 'id-AB-2', 'id-AB-3', 'id-AB-4'], days: 8 } as const;
  const split = { act: 'split', itemId: 'id-AB-2', days: 6 } as const;
  const person = { act: 'add-person', statusId: 'in-review', itemIds: ['id-AB-1', 'id-AB-3'], days: 5 } as const;
  const stalled = { act: 'move-stalled', itemIds: ['id-AB-4'], days: 2 } as const;
  const target = { act: 'move-target', on: '2024-04-28' } as const;
  const told = leverFacts([dropped, split, person, stalled, target], site, everything);

  it('is the best three, and the target that would be kept', () => {
    expect(told.map(({ act }) => act)).toEqual(['drop-added', 'split', 'add-person', 'move-target']);
  });

  it('names the first three of the items that it is done to', () => {
    expect(told[0]).toEqual({
      act: 'drop-added',
      items: [everything('AB-1'), everything('AB-2'), everything('AB-3')],
      count: 4,
      daysEarlier: 8,
    });
    expect(told[1]).toEqual({ act: 'split', items: [everything('AB-2')], count: 1, daysEarlier: 6 });
  });

  it('calls a stage by its name', () => {
    expect(told[2]).toEqual({ act: 'add-person', stage: 'In Review', count: 2, daysEarlier: 5 });
  });

  it('tells the date', () => {
    expect(told[3]).toEqual({ act: 'move-target', on: '2024-04-28' });
  });
});
