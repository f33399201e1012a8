import type { Dice } from '../dice';

/** The problems of a simulated project. A cause that is null or 0 does not occur. */
export interface Trouble {
  /**
   * Items that stakeholders add every working day, until all work has been started; they forget the first `neverAdded`
   * ones.
   */
  readonly addedPerDay: number;
  readonly neverAdded: number;
  /** People who stay after the first week; the others leave. */
  readonly peopleLeft: number;
  /** Items whose review takes this number of days. */
  readonly stuck: { readonly items: number; readonly days: number } | null;
  /**
   * Items that wait for another team. The item that they wait for reaches the top of that team's backlog this number of
   * days after the commitment.
   */
  readonly waiting: { readonly items: number; readonly days: number } | null;
  /** Working days between the planned and the actual start. */
  readonly lateDays: number;
}

export type TrueCause = 'scope' | 'pace' | 'stalled' | 'waiting' | 'late-start';

export const TRUE_CAUSES: readonly TrueCause[] = ['scope', 'pace', 'stalled', 'waiting', 'late-start'];

/** The plan of a simulated project: how much is committed, who works on it and how long it should take. */
export interface Plan {
  readonly people: number;
  readonly items: number;
  /** Working days of one person for one item, on average. */
  readonly effortDays: number;
  /** From the commitment to the target. */
  readonly plannedDays: number;
}

/** Nobody leaves, no work is added, nothing waits. */
export function noTrouble({ people }: Plan): Trouble {
  return { addedPerDay: 0, neverAdded: 0, peopleLeft: people, stuck: null, waiting: null, lateDays: 0 };
}

export function aPlan(dice: Dice): Plan {
  const people = dice.whole(4, 7);
  const effortDays = dice.whole(20, 35) / 10;
  const items = dice.whole(25, 45);
  // Ends are late more often than early: a tenth more, plus the review of the last item.
  return { people, items, effortDays, plannedDays: Math.ceil((items * effortDays * 1.1) / people + effortDays + 2) };
}

/** One cause that is large, and one other that is small. */
export function troubleFor(main: TrueCause, plan: Plan, dice: Dice): Trouble {
  const minor = dice.pick(TRUE_CAUSES.filter((cause) => cause !== main));
  return { ...noTrouble(plan), ...ofSize(minor, 0.12, plan), ...ofSize(main, dice.whole(40, 60) / 100, plan) };
}

/** The same trouble without one of its causes, for the end that the project would have had. */
export function without(cause: TrueCause, trouble: Trouble, plan: Plan): Trouble {
  const none = noTrouble(plan);
  switch (cause) {
    case 'scope':
      return { ...trouble, addedPerDay: none.addedPerDay };
    case 'pace':
      return { ...trouble, peopleLeft: none.peopleLeft };
    case 'stalled':
      return { ...trouble, stuck: none.stuck };
    case 'waiting':
      return { ...trouble, waiting: none.waiting };
    case 'late-start':
      return { ...trouble, lateDays: none.lateDays };
  }
}

/** A cause that delays the project by about `share` (0..1) of its planned days if nothing else goes wrong. */
function ofSize(cause: TrueCause, share: number, { people, effortDays, plannedDays }: Plan): Partial<Trouble> {
  switch (cause) {
    case 'scope':
      return { addedPerDay: ((share / (1 + share)) * people) / effortDays };
    case 'pace':
      return { peopleLeft: Math.max(1, Math.round(people / (1 + share))) };
    case 'stalled':
      // A large stall begins early and lasts beyond the end; a small one ends before it.
      return { stuck: { items: 3, days: Math.round(plannedDays * (share < 0.3 ? 0.3 : 0.9 + share)) } };
    case 'waiting':
      return { waiting: { items: 4, days: Math.round(plannedDays * (share < 0.3 ? 0.5 : 1 + share)) } };
    case 'late-start':
      return { lateDays: Math.round(plannedDays * share) };
  }
}
