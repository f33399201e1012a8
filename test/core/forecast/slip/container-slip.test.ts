import { anItem } from '../../../builders/item';
import { added, outcomeWith, planned } from './an-epic';

const twelve = Array.from({ length: 12 }, (_, index) => planned(`AB-${String(100 + index)}`));
const four = Array.from({ length: 4 }, (_, index) => added(`AB-${String(200 + index)}`));

const partsOf = (...question: Parameters<typeof outcomeWith>) => outcomeWith(...question).slip!.parts;

describe('the slip of an epic that finishes one item a day and was to end in five days', () => {
  it('is put down to the target where nothing else happened', () => {
    const { slip, forecast } = outcomeWith(twelve);
    if (forecast.status !== 'known') throw new Error(forecast.status);
    // The target is the fifth day to come.
    const days = forecast.endDays[85]! - 5;
    expect(slip).toEqual({
      totalDays: days,
      against: 'target',
      parts: [{ cause: 'tight-target', days, facts: [] }],
      causes: [],
    });
  });

  it('is put down to scope by so much as was added, beyond that', () => {
    const parts = partsOf([...twelve, ...four]);
    expect(parts.map(({ cause }) => cause).sort()).toEqual(['scope', 'tight-target']);
    const scope = parts.find(({ cause }) => cause === 'scope')!;
    // Four items, and as much again that comes in until the day of even chance; never more than they take to do.
    expect(scope.days).toBeGreaterThanOrEqual(1);
    expect(scope.days).toBeLessThanOrEqual(8);
  });

  it('is put down to what stands still, where that holds the end', () => {
    const stuck = planned('AB-500')
      .movesTo('in-progress', '2024-01-22T08:00Z')
      .movesTo('in-review', '2024-01-22T10:00Z');
    expect(partsOf([...twelve, stuck])[0]!.cause).toBe('stalled');
  });

  it('is told against the forecast when it was committed, without a target', () => {
    const { slip } = outcomeWith([...twelve, ...four], { due: null });
    expect([slip!.against, slip!.parts.map(({ cause }) => cause)]).toEqual(['forecast-when-committed', ['scope']]);
  });
});

describe('the price of a line of the ledger', () => {
  const { ledger } = outcomeWith([...twelve, ...four]);
  const prices = ledger!.changes.map(({ itemId, priceDays }) => [itemId, priceDays] as const);

  it('is at most a day an item, where one a day is finished', () => {
    expect(prices.map(([itemId]) => itemId)).toEqual(['id-AB-200', 'id-AB-201', 'id-AB-202', 'id-AB-203']);
    for (const [, days] of prices) {
      expect(days).toBeGreaterThan(0);
      expect(days).toBeLessThanOrEqual(1);
    }
  });

  it('is the same for the same amount', () => {
    expect(new Set(prices.map(([, days]) => days)).size).toBe(1);
  });
});

describe('the price of what is held', () => {
  it('is what its standing still costs', () => {
    const stuck = planned('AB-500')
      .movesTo('in-progress', '2024-01-22T08:00Z')
      .movesTo('in-review', '2024-01-22T10:00Z');
    const { itemPrices, slip } = outcomeWith([...twelve, stuck]);
    const stalled = slip!.parts.find(({ cause }) => cause === 'stalled')!;
    expect(itemPrices.get('id-AB-500')?.hold.p85).toBeGreaterThan(stalled.days / 2);
    expect(itemPrices.get('id-AB-100')?.hold).toEqual({ p50: 0, p85: 0 });
  });

  it('is no more than it has lasted, or than items like it took from start to finish', () => {
    // One that stalls for a year would hold the end for years. It has been there for 248 working days.
    const old = anItem('AB-500', { at: '2023-04-03T09:00Z', state: { parentId: 'id-AB-1' } })
      .movesTo('in-progress', '2023-04-10T08:00Z')
      .movesTo('in-review', '2023-04-11T10:00Z');
    const { itemPrices } = outcomeWith([...twelve, old]);
    expect(itemPrices.get('id-AB-500')?.hold.p85).toBeGreaterThan(0);
    expect(itemPrices.get('id-AB-500')?.hold.p85).toBeLessThanOrEqual(250);
  });

  it('is nothing where nothing is held', () => {
    const { itemPrices } = outcomeWith(twelve);
    expect([...itemPrices.keys()].sort()).toEqual(twelve.map((_, index) => `id-AB-${String(100 + index)}`));
    for (const { hold } of itemPrices.values()) expect(hold).toEqual({ p50: 0, p85: 0 });
  });
});
