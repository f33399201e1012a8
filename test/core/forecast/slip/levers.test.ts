import { anItem, type ItemBuilder } from '../../../builders/item';
import { added, outcomeWith, planned } from './an-epic';

const several = (count: number, from: number, make: (key: string) => ItemBuilder): readonly ItemBuilder[] =>
  Array.from({ length: count }, (_, index) => make(`AB-${String(from + index)}`));

const twelve = several(12, 100, planned);
const inReview = (item: ItemBuilder, since: string): ItemBuilder =>
  item.movesTo('in-progress', `${since}T08:00Z`).movesTo('in-review', `${since}T10:00Z`);

/** The first thing that would help; its days are asked for apart, since pace differs a little from trial to trial. */
function bestOf(...question: Parameters<typeof outcomeWith>) {
  const [best] = outcomeWith(...question).levers;
  return best;
}

const daysOf = (...question: Parameters<typeof outcomeWith>): number => {
  const best = bestOf(...question);
  return best === undefined || best.act === 'move-target' ? 0 : best.days;
};

describe('leaving out what was added', () => {
  const items = [...twelve, ...several(4, 200, added)];

  it('names what nobody has begun, and saves less than a day an item at one item a day', () => {
    expect(bestOf(items)).toMatchObject({
      act: 'drop-added',
      itemIds: ['id-AB-200', 'id-AB-201', 'id-AB-202', 'id-AB-203'],
    });
    expect(daysOf(items)).toBeGreaterThanOrEqual(1);
    expect(daysOf(items)).toBeLessThanOrEqual(4);
  });

  it('leaves alone what was begun, and what was there from the start', () => {
    const begun = several(4, 200, added).map((item) => item.movesTo('in-progress', '2024-03-21T09:00Z'));
    expect(outcomeWith([...twelve, ...begun]).levers.map(({ act }) => act)).not.toContain('drop-added');
  });
});

it('leaves out only what is in it now, each item once, however often it came and went', () => {
  const again = added('AB-210')
    .comesUnder(null, '2024-03-11T09:00Z')
    .comesUnder('id-AB-1', '2024-03-12T09:00Z')
    .comesUnder(null, '2024-03-13T09:00Z')
    .comesUnder('id-AB-1', '2024-03-14T09:00Z');
  const gone = added('AB-211').comesUnder(null, '2024-03-11T09:00Z');
  const levers = outcomeWith([...twelve, ...several(4, 200, added), again, gone]).levers;
  const drop = levers.find(({ act }) => act === 'drop-added');
  expect(drop).toMatchObject({ itemIds: ['id-AB-200', 'id-AB-201', 'id-AB-202', 'id-AB-203', 'id-AB-210'] });
});

describe('splitting', () => {
  const usual = several(12, 100, (key) => planned(key, 2));

  it('takes out half of an item that is at least twice as large as usual', () => {
    const items = [...usual, planned('AB-300', 20)];
    expect(bestOf(items, { estimate: 2 })).toMatchObject({ act: 'split', itemId: 'id-AB-300' });
    // Two points a day are finished: ten less save five days at most.
    expect(daysOf(items, { estimate: 2 })).toBeGreaterThanOrEqual(1);
    expect(daysOf(items, { estimate: 2 })).toBeLessThanOrEqual(5);
  });

  it('finds nothing large just below that', () => {
    expect(bestOf([...usual, planned('AB-300', 3.9)], { estimate: 2 })?.act).toBe('move-target');
  });

  it('cannot tell sizes where items are counted', () => {
    expect(bestOf([...twelve, planned('AB-300', 20)])?.act).toBe('move-target');
  });
});

describe('a second person', () => {
  const queue = (count: number) => several(count, 400, planned).map((item) => inReview(item, '2024-03-21'));

  it('works off what waits in a stage while more comes to it', () => {
    const items = [...twelve, ...queue(6)];
    expect(bestOf(items)).toMatchObject({
      act: 'add-person',
      statusId: 'in-review',
      itemIds: ['id-AB-400', 'id-AB-401', 'id-AB-402', 'id-AB-403', 'id-AB-404', 'id-AB-405'],
    });
    // Of 18 days six are the queue's.
    expect(daysOf(items)).toBeGreaterThanOrEqual(1);
    expect(daysOf(items)).toBeLessThanOrEqual(6);
  });

  it('has nothing to do where one item is in the stage', () => {
    expect(bestOf([...twelve, ...queue(1)])?.act).toBe('move-target');
  });

  it('does not help in the stage in which work begins', () => {
    const begun = several(6, 400, planned).map((item) => item.movesTo('in-progress', '2024-03-21T08:00Z'));
    expect(bestOf([...twelve, ...begun])?.act).toBe('move-target');
  });

  it('does not help in a stage that most work goes around', () => {
    const detour = several(6, 400, planned).map((item) =>
      item.movesTo('in-progress', '2024-03-21T08:00Z').movesTo('waiting-for-customer', '2024-03-21T09:00Z'),
    );
    expect(bestOf([...twelve, ...detour])?.act).toBe('move-target');
  });
});

describe('getting things to move', () => {
  it('names what has outstayed its status', () => {
    const stuck = inReview(planned('AB-500'), '2024-01-22');
    const { levers } = outcomeWith([...twelve, stuck]);
    expect(levers[0]).toMatchObject({ act: 'move-stalled', itemIds: ['id-AB-500'] });
  });

  it('names what is waited for, and what that frees', () => {
    // Nobody has planned it: the team draws it after fifteen others of that kind.
    const unplanned = (key: string) => anItem(key, { at: '2023-12-01T09:00Z' });
    const blocker = unplanned('AB-9000');
    const waits = planned('AB-50').isLinked('waits-for', 'AB-9000');
    const lever = outcomeWith([...twelve, waits, ...several(15, 8000, unplanned), blocker]).levers.find(
      ({ act }) => act === 'finish-blocker',
    );
    expect(lever).toMatchObject({ itemId: 'id-AB-9000', freedIds: ['id-AB-50'] });
  });
});

describe('moving the target', () => {
  it('comes last, to the day that is kept at 85 %', () => {
    const { levers, forecast } = outcomeWith([...twelve, ...several(4, 200, added)]);
    const on = forecast.status === 'known' ? forecast.ends[85] : null;
    expect(levers.map(({ act }) => act)).toEqual(['drop-added', 'move-target']);
    expect(levers[1]).toEqual({ act: 'move-target', on });
    expect(on! > '2024-03-29').toBe(true);
  });

  it('is not proposed where the target is kept at 85 %, nor without one', () => {
    expect(outcomeWith(twelve, { due: '2025-04-30' }).levers).toEqual([]);
    expect(outcomeWith(twelve, { due: null }).levers).toEqual([]);
  });
});

it('tells the best first', () => {
  const queue = several(6, 400, planned).map((item) => inReview(item, '2024-03-21'));
  const { levers } = outcomeWith([...twelve, ...several(2, 200, added), ...queue]);
  expect(levers.map(({ act }) => act)).toEqual(['add-person', 'drop-added', 'move-target']);
});

describe('leaving out what nobody has begun', () => {
  it('names the fewest items without which the rest is in time, the youngest first', () => {
    const younger = several(3, 600, (key) => anItem(key, { at: '2023-12-20T09:00Z', state: { parentId: 'id-AB-1' } }));
    // Kept at 85 % on 13 September, two working days later.
    const { slip, levers } = outcomeWith([...twelve, ...younger], { due: '2024-09-11' });
    const drop = levers.find(({ act }) => act === 'drop-unbegun');
    expect(slip?.totalDays).toBe(2);
    if (drop?.act !== 'drop-unbegun') throw new Error('There is something to leave out');
    expect(drop.itemIds.length).toBeLessThanOrEqual(7);
    expect(drop.itemIds.slice(0, 3)).toEqual(['id-AB-600', 'id-AB-601', 'id-AB-602'].slice(0, drop.itemIds.length));
    expect(drop.days).toBeGreaterThanOrEqual(2);
  });

  it('is not proposed where nothing is late, nor where half of it is too little', () => {
    expect(outcomeWith(twelve, { due: '2025-04-30' }).levers.map(({ act }) => act)).not.toContain('drop-unbegun');
    expect(outcomeWith(twelve).levers.map(({ act }) => act)).not.toContain('drop-unbegun');
    const begun = twelve.map((item) => item.movesTo('in-progress', '2024-03-21T09:00Z'));
    expect(outcomeWith(begun).levers.map(({ act }) => act)).not.toContain('drop-unbegun');
  });
});

it('brings no end nearer by more than there is left', () => {
  const stuck = inReview(planned('AB-500'), '2024-01-02');
  const { levers, forecast } = outcomeWith([planned('AB-501'), stuck, ...several(2, 200, added)]);
  const left = forecast.status === 'known' ? (forecast.endDays[85] ?? Infinity) : 0;
  expect(levers.length).toBeGreaterThan(0);
  for (const lever of levers) {
    if (lever.act !== 'move-target') expect(lever.days).toBeLessThanOrEqual(left);
  }
});
