import { aPlan, noTrouble, TRUE_CAUSES, troubleFor, without, type Plan } from '../../../../local/demo/simulator/causes';
import { COMMITTED_ON, projectLife } from '../../../../local/demo/simulator/project-life';
import { diceOf } from '../../../../local/demo/dice';

const plan: Plan = { people: 5, items: 30, effortDays: 2.5, plannedDays: 25 };
const lasts = (seed: number, trouble = noTrouble(plan)) => projectLife(seed, plan, trouble).endedOn - COMMITTED_ON;

describe('a simulated project', () => {
  it('lives the same life for the same seed, another for another', () => {
    expect(projectLife(3, plan, noTrouble(plan))).toEqual(projectLife(3, plan, noTrouble(plan)));
    expect(projectLife(3, plan, noTrouble(plan))).not.toEqual(projectLife(4, plan, noTrouble(plan)));
  });

  it('takes about as long as was planned where nothing goes wrong', () => {
    const days = Array.from({ length: 20 }, (_, seed) => lasts(seed));
    const mean = days.reduce((sum, day) => sum + day, 0) / days.length;
    expect(mean).toBeGreaterThan(plan.plannedDays * 0.7);
    expect(mean).toBeLessThan(plan.plannedDays * 1.3);
  });

  it('begins each item before it is reviewed, and reviews it before it is done', () => {
    for (const { createdOn, startedOn, inReviewOn, doneOn } of projectLife(1, plan, noTrouble(plan)).items) {
      if (doneOn === null) continue;
      expect(createdOn).toBeLessThanOrEqual(startedOn!);
      expect(startedOn!).toBeLessThanOrEqual(inReviewOn!);
      expect(inReviewOn!).toBeLessThanOrEqual(doneOn);
    }
  });

  it('begins nothing before what it waits for is done', () => {
    const { items } = projectLife(2, plan, { ...noTrouble(plan), waiting: { items: 3, days: 40 } });
    const waiting = items.filter(({ waitsFor }) => waitsFor !== null);
    expect(waiting).toHaveLength(3);
    for (const { waitsFor, startedOn } of waiting) {
      const blocker = items.find(({ of, number }) => of === 'other' && number === waitsFor);
      expect(startedOn!).toBeGreaterThan(blocker!.doneOn!);
    }
  });

  it('ends later by what is put in its way', () => {
    const usual = lasts(5);
    expect(lasts(5, { ...noTrouble(plan), lateDays: 10 })).toBeGreaterThanOrEqual(usual + 8);
    expect(lasts(5, { ...noTrouble(plan), addedPerDay: 0.8 })).toBeGreaterThan(usual);
    expect(lasts(5, { ...noTrouble(plan), peopleLeft: 2 })).toBeGreaterThan(usual);
    expect(lasts(5, { ...noTrouble(plan), stuck: { items: 2, days: 60 } })).toBeGreaterThan(60);
    expect(lasts(5, { ...noTrouble(plan), waiting: { items: 2, days: 60 } })).toBeGreaterThan(60);
  });
});

it('knows its main cause: without it most time would have been saved', () => {
  let right = 0;
  for (let seed = 1; seed <= 20; seed += 1) {
    const dice = diceOf(seed);
    const own = aPlan(dice);
    const main = TRUE_CAUSES[seed % TRUE_CAUSES.length]!;
    const trouble = troubleFor(main, own, dice);
    const end = (cause: (typeof TRUE_CAUSES)[number]) => projectLife(seed, own, without(cause, trouble, own)).endedOn;
    const least = Math.min(...TRUE_CAUSES.map(end));
    if (end(main) === least) right += 1;
  }
  expect(right).toBeGreaterThanOrEqual(18);
});
