import fc from 'fast-check';
import {
  jointRun,
  type ArrivedBetween,
  type JointItem,
  type JointPlan,
  type PaceOn,
} from '../../../src/core/forecast/joint-run';

const steady =
  (perDay: number): PaceOn =>
  () =>
    perDay;

const steadily =
  (perDay: number): ArrivedBetween =>
  (_trial, after, until) =>
    perDay * (until - after);

const onDays =
  (...amounts: readonly number[]): ArrivedBetween =>
  (_trial, after, until) =>
    amounts.slice(after, until).reduce((sum, amount) => sum + amount, 0);

const anItem = (own: Partial<JointItem> = {}): JointItem => ({ team: 0, weight: 1, blockers: [], scopes: [0], ...own });

function aPlan(own: Partial<JointPlan>): JointPlan {
  return { teams: [steady(1)], items: [], scopes: [{ arrivals: null }], trials: 1, days: 50, ...own };
}

const endsOf = (plan: JointPlan) => [...jointRun(plan).finishes];

describe('one team and one scope', () => {
  it('takes as many days as there are items, at one item a day', () => {
    expect(endsOf(aPlan({ items: [anItem(), anItem(), anItem()] }))).toEqual([3]);
  });

  it('is finished before it begins when nothing is open', () => {
    expect(endsOf(aPlan({}))).toEqual([0]);
  });

  it('saves what a day leaves for the item that is next', () => {
    expect(endsOf(aPlan({ teams: [steady(0.5)], items: [anItem(), anItem()] }))).toEqual([4]);
  });

  it('says one day more than was looked at when the end was not seen', () => {
    expect(endsOf(aPlan({ items: [anItem(), anItem()], days: 1 }))).toEqual([2]);
  });

  it('weighs items in the unit of the pace', () => {
    expect(endsOf(aPlan({ teams: [steady(2)], items: [anItem({ weight: 5 })] }))).toEqual([3]);
  });
});

describe('several scopes of one team', () => {
  it('end in the order in which the team draws their items', () => {
    const items = [anItem({ scopes: [1] }), anItem({ scopes: [0] }), anItem({ scopes: [1] })];
    expect(endsOf(aPlan({ items, scopes: [{ arrivals: null }, { arrivals: null }] }))).toEqual([2, 3]);
  });

  it('count an item in each scope that it is in', () => {
    const items = [anItem({ scopes: [0, 1] }), anItem({ scopes: [1] })];
    expect(endsOf(aPlan({ items, scopes: [{ arrivals: null }, { arrivals: null }] }))).toEqual([1, 2]);
  });
});

describe('waiting', () => {
  it('passes over what waits, and draws it on the day after its blocker was finished', () => {
    // The first waits for the second: the second on day 1, the third on day 2 would be next, but the first comes first.
    const items = [anItem({ blockers: [1], scopes: [0] }), anItem({ scopes: [1] }), anItem({ scopes: [2] })];
    const scopes = [{ arrivals: null }, { arrivals: null }, { arrivals: null }];
    expect(endsOf(aPlan({ items, scopes }))).toEqual([2, 1, 3]);
  });

  it('honours blockers of other teams, which have a pace of their own', () => {
    const items = [anItem({ blockers: [1] }), anItem({ team: 1, scopes: [1] })];
    const scopes = [{ arrivals: null }, { arrivals: null }];
    expect(endsOf(aPlan({ teams: [steady(1), steady(0.25)], items, scopes }))).toEqual([5, 4]);
  });

  it('loses the pace of days on which nothing could be drawn, but for one item', () => {
    const items = [anItem({ blockers: [2] }), anItem({ blockers: [2] }), anItem({ team: 1, scopes: [] })];
    expect(endsOf(aPlan({ teams: [steady(1), steady(0.25)], items }))).toEqual([5]);
  });

  it('waits for the last of several blockers, named twice or not', () => {
    const items = [anItem({ blockers: [1, 2, 2] }), anItem({ scopes: [] }), anItem({ scopes: [] })];
    expect(endsOf(aPlan({ items }))).toEqual([3]);
  });

  it('never ends for items that wait for each other', () => {
    const items = [anItem({ blockers: [1] }), anItem({ blockers: [0] })];
    expect(endsOf(aPlan({ items, days: 9 }))).toEqual([10]);
  });
});

describe('growth', () => {
  it('ends where what is done meets what has come in', () => {
    // 3 items and one more every other day, at one a day: days 1, 3 and 5 bring one each.
    const arrivals = { team: 0, between: onDays(1, 0, 1, 0, 1, 0, 1, 0, 1) };
    expect(endsOf(aPlan({ items: [anItem(), anItem(), anItem()], scopes: [{ arrivals }] }))).toEqual([6]);
  });

  it('has no end in sight when more comes in than is finished', () => {
    const arrivals = { team: 0, between: steadily(1.1) };
    expect(endsOf(aPlan({ items: [anItem()], scopes: [{ arrivals }] }))).toEqual([51]);
  });

  it('stops when the scope has ended', () => {
    const arrivals = { team: 0, between: onDays(0, 0, 5) };
    expect(endsOf(aPlan({ items: [anItem(), anItem()], scopes: [{ arrivals }] }))).toEqual([2]);
  });
});

it('tells every future of every scope apart', () => {
  const team: PaceOn = (trial) => trial + 1;
  const items = [anItem(), anItem({ scopes: [1] }), anItem({ scopes: [1] })];
  const plan = aPlan({ teams: [team], items, scopes: [{ arrivals: null }, { arrivals: null }], trials: 3 });
  expect(endsOf(plan)).toEqual([1, 1, 1, 3, 2, 1]);
});

const plans = fc
  .tuple(fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.boolean()), { minLength: 1, maxLength: 12 }), fc.nat(50))
  .map(([sketches, seed]) => {
    const items = sketches.map(([team, waits], index) =>
      anItem({ team, blockers: waits && index > 0 ? [(seed * 7 + index) % index] : [] }),
    );
    return aPlan({ teams: [steady(0.7), steady(1.3)], items, days: 400 });
  });

describe('for every plan without rings', () => {
  it('one item more never ends a scope earlier', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const [before] = endsOf(plan);
        const [after] = endsOf({ ...plan, items: [...plan.items, anItem()] });
        expect(after).toBeGreaterThanOrEqual(before!);
      }),
      { numRuns: 100 },
    );
  });

  it('all work is finished within the days that it takes one after the other', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const [end] = endsOf(plan);
        expect(end).toBeLessThanOrEqual(Math.ceil((plan.items.length * 2) / 0.7) + plan.items.length);
      }),
      { numRuns: 100 },
    );
  });
});
