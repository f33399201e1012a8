import type { JointItem, JointPlan, JointTeam } from '../../../../src/core/forecast/simulation/joint-plan';
import fc from 'fast-check';
import { jointRun } from '../../../../src/core/forecast/simulation/joint-run';
import { seededRandom } from '../../../../src/core/math/random';
import { drawTrialSet } from '../../../../src/core/forecast/simulation/trial-set';

const DAYS = 50;

/** A team that finishes as much on every day of every trial. */
const steady = (perDay: number, { days = DAYS, trials = 1 } = {}): JointTeam => ({
  trialSet: drawTrialSet({ trials, days, blockDays: 5 }, seededRandom(1)),
  finished: new Float64Array(60).fill(perDay),
  paceSpread: 0,
});

const anItem = (own: Partial<JointItem> = {}): JointItem => ({ team: 0, weight: 1, blockers: [], scopes: [0], ...own });

const aPlan = (own: Partial<JointPlan>): JointPlan => ({ teams: [steady(1)], items: [], scopes: 1, ...own });

const endsOf = (plan: JointPlan) => jointRun(plan).map(([first]) => first);

describe('one team and one scope', () => {
  it('takes as many days as there are items, at one item a day', () => {
    expect(endsOf(aPlan({ items: [anItem(), anItem(), anItem()] }))).toEqual([3]);
  });

  it('is finished before it begins when nothing is open', () => {
    expect(endsOf(aPlan({}))).toEqual([0]);
  });

  it('goes on with an item that a day has not finished', () => {
    expect(endsOf(aPlan({ teams: [steady(0.5)], items: [anItem(), anItem()] }))).toEqual([4]);
  });

  it('says one day more than was looked at when the end was not seen', () => {
    expect(endsOf(aPlan({ teams: [steady(1, { days: 1 })], items: [anItem(), anItem()] }))).toEqual([2]);
  });

  it('weighs items in the unit of the pace', () => {
    expect(endsOf(aPlan({ teams: [steady(2)], items: [anItem({ weight: 5 })] }))).toEqual([3]);
  });

  it('works first on what stands first, whoever asks for it', () => {
    const plain = Array.from({ length: 12 }, () => anItem({ scopes: [] }));
    expect(endsOf(aPlan({ items: [...plain, anItem(), anItem({ scopes: [] })] }))).toEqual([13]);
  });
});

describe('several scopes of one team', () => {
  it('end in the order in which the team draws their items', () => {
    const items = [anItem({ scopes: [1] }), anItem({ scopes: [0] }), anItem({ scopes: [1] })];
    expect(endsOf(aPlan({ items, scopes: 2 }))).toEqual([2, 3]);
  });

  it('count an item in each scope that it is in', () => {
    const items = [anItem({ scopes: [0, 1] }), anItem({ scopes: [1] })];
    expect(endsOf(aPlan({ items, scopes: 2 }))).toEqual([1, 2]);
  });
});

describe('waiting', () => {
  it('passes over what waits, and draws it on the day after its blocker was finished', () => {
    // The first waits for the second: the second on day 1, the third on day 2 would be next, but the first comes first.
    const items = [anItem({ blockers: [1], scopes: [0] }), anItem({ scopes: [1] }), anItem({ scopes: [2] })];
    expect(endsOf(aPlan({ items, scopes: 3 }))).toEqual([2, 1, 3]);
  });

  it('takes up what it passed over in its order, whatever was freed first', () => {
    // The third is done on day 1 and frees the second, the fourth on day 2 frees the first; then first, second, fifth.
    const items = [
      anItem({ blockers: [3], scopes: [0] }),
      anItem({ blockers: [2], scopes: [1] }),
      anItem({ scopes: [2] }),
      anItem({ scopes: [3], team: 1 }),
      anItem({ scopes: [4] }),
    ];
    expect(endsOf(aPlan({ teams: [steady(1), steady(1)], items, scopes: 5 }))).toEqual([2, 3, 1, 1, 4]);
  });

  it('honours blockers of other teams, which have a pace of their own', () => {
    const items = [anItem({ blockers: [1] }), anItem({ team: 1, scopes: [1] })];
    expect(endsOf(aPlan({ teams: [steady(1), steady(0.25)], items, scopes: 2 }))).toEqual([5, 4]);
  });

  it('loses the pace of days on which nothing could be drawn', () => {
    const items = [anItem({ blockers: [2] }), anItem({ blockers: [2] }), anItem({ team: 1, scopes: [] })];
    expect(endsOf(aPlan({ teams: [steady(1), steady(0.25)], items }))).toEqual([6]);
  });

  it('waits for the last of several blockers, named twice or not', () => {
    const items = [anItem({ blockers: [1, 2, 2] }), anItem({ scopes: [] }), anItem({ scopes: [] })];
    expect(endsOf(aPlan({ items }))).toEqual([3]);
  });

  it('never ends for items that wait for each other, and holds nobody else up', () => {
    const items = [anItem({ blockers: [1] }), anItem({ blockers: [0] }), anItem({ scopes: [1] })];
    expect(endsOf(aPlan({ items, scopes: 2 }))).toEqual([DAYS + 1, 1]);
  });
});

it('plays each team in its own trials', () => {
  const uneven = { ...steady(0, { trials: 40 }), finished: Float64Array.from({ length: 60 }, (_, day) => day % 7) };
  const [ends] = jointRun(aPlan({ teams: [uneven], items: [anItem({ weight: 30 })] }));
  expect(ends).toHaveLength(40);
  expect(new Set(ends).size).toBeGreaterThan(2);
});

const plans = fc
  .tuple(fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.boolean()), { minLength: 1, maxLength: 12 }), fc.nat(50))
  .map(([sketches, seed]) => {
    const items = sketches.map(([team, waits], index) =>
      anItem({ team, blockers: waits && index > 0 ? [(seed * 7 + index) % index] : [] }),
    );
    return aPlan({ teams: [steady(0.7, { days: 400 }), steady(1.3, { days: 400 })], items });
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

  it('asking for more never moves what was asked for', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const asked = plan.items.map((item, index) => ({ ...item, scopes: [0, index + 1] }));
        expect(endsOf({ ...plan, items: asked, scopes: asked.length + 1 })[0]).toBe(endsOf(plan)[0]);
      }),
      { numRuns: 100 },
    );
  });
});
