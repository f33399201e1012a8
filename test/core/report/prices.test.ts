import { deriveFacts } from '../../../src/core/facts/facts';
import type { ContainerPrices } from '../../../src/core/forecast/slip/container-prices';
import {
  containersAround,
  holdPrice,
  pricedContainerReadings,
  pricedItemReadings,
} from '../../../src/core/report/prices';
import { isRaised } from '../../../src/core/report/reading-order';
import type { SignalReading } from '../../../src/core/signals';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';
import { quiet, raised } from './readings';

/** PAY-1 and PAY-2 lie in the epic PAY-9; PAY-2 waits for PLAT-7, which lies in no epic. */
const facts = deriveFacts(
  aSnapshot({
    takenAt: '2024-03-08T12:00Z',
    items: [
      anItem('PAY-9', { level: 'parent' }),
      anItem('PAY-1', { state: { parentId: 'id-PAY-9' } }),
      anItem('PAY-2', { state: { parentId: 'id-PAY-9' } }).isLinked('waits-for', 'PLAT-7'),
      anItem('PLAT-7'),
      anItem('PLAT-8'),
    ],
  }),
);
const item = (key: string) => facts.byKey.get(key)!;
const priceOf = (readings: readonly SignalReading[]) =>
  readings.filter(isRaised).map(({ priceDays, price }) => ({ priceDays, price }));
const five = { p50: 2, p85: 5 };
const none = { p50: 0, p85: 0 };
const around = (key: string, hold: typeof five, work: typeof five | null = null) => ({
  itemPrices: new Map([[`id-${key}`, { hold, wait: none, work }]]),
});

it('asks the containers that an item is in, and those of what waits for it', () => {
  expect(containersAround(item('PAY-1'), facts)).toEqual([{ kind: 'parent', id: 'id-PAY-9' }]);
  expect(containersAround(item('PLAT-7'), facts)).toEqual([{ kind: 'parent', id: 'id-PAY-9' }]);
  expect(containersAround(item('PLAT-8'), facts)).toEqual([]);
});

describe('the price of an item', () => {
  it('is what it costs the container that suffers most', () => {
    const containers = [
      around('PAY-1', { p50: 3, p85: 4 }),
      around('PAY-1', five),
      around('PAY-2', { p50: 9, p85: 9 }),
    ];
    expect(holdPrice(item('PAY-1'), containers, facts)).toEqual({ hold: five, wait: none, work: null, items: 1 });
  });

  it('counts the items that cannot be finished before it', () => {
    expect(holdPrice(item('PLAT-7'), [], facts)).toEqual({ hold: null, wait: null, work: null, items: 2 });
  });
});

describe('findings about an item', () => {
  const price = { hold: five, wait: { p50: 3, p85: 7 }, work: { p50: 1, p85: 1 }, items: 1 };

  it('cost what its standing still costs, at both confidences', () => {
    for (const signal of ['stalled', 'silent', 'ageing', 'no-owner'] as const) {
      expect(priceOf(pricedItemReadings([raised(signal)], price))).toEqual([
        { priceDays: 5, price: { in: 'days', p50: 2, p85: 5 } },
      ]);
    }
  });

  it('cost what its waiting costs where they are about that', () => {
    for (const signal of ['waiting', 'blocked', 'unscheduled-blocker', 'dependency-conflict'] as const) {
      expect(priceOf(pricedItemReadings([raised(signal)], price))).toEqual([
        { priceDays: 7, price: { in: 'days', p50: 3, p85: 7 } },
      ]);
    }
  });

  it('cost what its work takes where that should not be there', () => {
    expect(priceOf(pricedItemReadings([raised('carry-over')], price))).toEqual([
      { priceDays: 1, price: { in: 'days', p50: 1, p85: 1 } },
    ]);
  });

  it('say that it is not on the longest way', () => {
    const nothing = { ...price, hold: { p50: 0, p85: 0 } };
    expect(priceOf(pricedItemReadings([raised('stalled')], nothing))).toEqual([
      { priceDays: 0, price: { in: 'days', p50: 0, p85: 0 } },
    ]);
  });

  it('cost items where no end can be told, and in a ring', () => {
    const endless = { hold: null, wait: null, work: null, items: 3 };
    expect(priceOf(pricedItemReadings([raised('stalled')], endless))).toEqual([
      { priceDays: null, price: { in: 'items', items: 3 } },
    ]);
    expect(priceOf(pricedItemReadings([raised('deadlock')], price))).toEqual([
      { priceDays: null, price: { in: 'items', items: 1 } },
    ]);
  });

  it('have no price where they hold nothing up, or are none', () => {
    const readings = [raised('unclear'), raised('hidden-dependency'), quiet('silent')];
    expect(pricedItemReadings(readings, price)).toEqual(readings);
  });
});

describe('findings about a container', () => {
  const days = (p85: number) => ({ p50: 1, p85 });
  const prices: ContainerPrices = {
    ofGrowth: () => days(4),
    ofDiscovered: () => days(3),
    ofReEstimates: () => days(2),
    ofStandstill: () => days(9),
    ofHolds: (ids) => days(ids.length),
    ofWork: (amount, unit) => (unit === 'points' ? days(amount) : null),
  };
  const evidence = [
    { kind: 'owned', itemKey: 'PAY-1', at: null },
    { kind: 'owned', itemKey: 'PAY-2', at: null },
  ] as const;
  const costs = (reading: SignalReading) =>
    priceOf(pricedContainerReadings([reading], prices, facts)).map(({ priceDays }) => priceDays);

  it.each([
    ['scope-creep', 4],
    ['scope-churn', 4],
    ['discovery', 3],
    ['re-estimation', 2],
    ['stalled-container', 9],
    ['owner-left', 2],
  ] as const)('of %s cost %d days', (signal, cost) => {
    expect(costs(raised(signal, { evidence }))).toEqual([cost]);
  });

  it('of too much work cost what is beyond the usual, in the unit that the end is weighed by', () => {
    const figures = { committed: 22, held: 26, usualDelivered: 20, weighedBy: 'points' } as const;
    expect(costs(raised('over-commitment', { figures }))).toEqual([6]);
    expect(costs(raised('over-commitment', { figures: { ...figures, weighedBy: 'count' } }))).toEqual([null]);
  });

  it('cost the items that are named where nothing can be priced', () => {
    const [priced] = pricedContainerReadings([raised('owner-left', { evidence })], null, facts);
    expect(priceOf(priced === undefined ? [] : [priced])).toEqual([
      { priceDays: null, price: { in: 'items', items: 2 } },
    ]);
  });
});
