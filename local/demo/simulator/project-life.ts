import { seedOf } from '../../../src/core/math/random';
import { diceOf } from '../dice';
import type { Plan, Trouble } from './causes';

/** The working day of the commitment; the days before it are the team's past. */
export const COMMITTED_ON = 100;
/** Number of working days before the commitment on which the committed items were created. */
const WRITTEN_BEFORE = 5;
/** The simulation stops here. */
const LAST_DAY = 1000;

/** The life of one item, in working days. */
export interface ItemLife {
  readonly number: number;
  /** `past` is the team's other work; `other` is another team's work. */
  readonly of: 'past' | 'project' | 'other';
  readonly createdOn: number;
  readonly startedOn: number | null;
  readonly inReviewOn: number | null;
  readonly doneOn: number | null;
  readonly byStakeholder: boolean;
  /** The number of the item that this one waits for. */
  readonly waitsFor: number | null;
}

export interface ProjectLife {
  readonly items: readonly ItemLife[];
  /** The first day on which all items of the project were done in the evening. */
  readonly endedOn: number;
}

type Draft = { -readonly [Name in keyof ItemLife]: ItemLife[Name] };

/**
 * One project from the team's past to its end. Random values belong to items (the same seed gives the same item the
 * same effort and the same review), so that two lives differ only by their trouble.
 */
export function projectLife(seed: number, plan: Plan, trouble: Trouble): ProjectLife {
  return new Life(seed, plan, trouble).live();
}

class Life {
  readonly #seed: number;
  readonly #plan: Plan;
  readonly #trouble: Trouble;
  readonly #items: Draft[] = [];
  readonly #project: Draft[] = [];
  /** The item that each person works on, and the days that are left for it. */
  readonly #desks: { item: Draft | null; daysLeft: number }[];
  #pastWork = 0;
  #day = 0;
  #isFrozen = false;

  constructor(seed: number, plan: Plan, trouble: Trouble) {
    this.#seed = seed;
    this.#plan = plan;
    this.#trouble = trouble;
    this.#desks = Array.from({ length: plan.people }, () => ({ item: null, daysLeft: 0 }));
  }

  live(): ProjectLife {
    this.#commit();
    for (let day = 0; day < LAST_DAY; day += 1) {
      this.#day = day;
      this.#grow(day);
      this.#review(day);
      this.#work(day);
      if (this.#project.every(({ doneOn }) => doneOn !== null)) return { items: this.#items, endedOn: day };
    }
    return { items: this.#items, endedOn: LAST_DAY };
  }

  #commit(): void {
    const { waiting } = this.#trouble;
    for (let index = 0; index < this.#plan.items; index += 1) {
      // Waiting items are in the first half of the queue.
      const waits = waiting !== null && index % 4 === 2 && index / 4 < waiting.items;
      const blocker = waits ? otherItemDoneOn(COMMITTED_ON + waiting.days) + Math.floor(index / 4) : null;
      this.#write(1 + index, { createdOn: COMMITTED_ON - WRITTEN_BEFORE, waitsFor: blocker });
    }
    for (let number = 1; number <= otherItemDoneOn(LAST_DAY); number += 1) this.#items.push(otherItem(number));
  }

  #write(number: number, own: Partial<Draft>): void {
    const item = { ...born(number, 'project', COMMITTED_ON), ...own };
    this.#items.push(item);
    this.#project.push(item);
  }

  /** Stakeholders add their items evenly, from the day after the commitment, until everything has been started. */
  #grow(day: number): void {
    const { addedPerDay, neverAdded } = this.#trouble;
    const since = day - COMMITTED_ON;
    this.#isFrozen ||= this.#project.every(({ startedOn }) => startedOn !== null);
    if (since <= 0 || this.#isFrozen) return;
    for (let added = Math.floor((since - 1) * addedPerDay); added < Math.floor(since * addedPerDay); added += 1) {
      if (added >= neverAdded) this.#write(500 + added, { createdOn: day, byStakeholder: true });
    }
  }

  #review(day: number): void {
    const { stuck } = this.#trouble;
    for (const item of this.#items) {
      if (item.of === 'other' || item.inReviewOn === null || item.doneOn !== null) continue;
      const isStuck = stuck !== null && item.of === 'project' && item.number <= stuck.items;
      const days = isStuck ? stuck.days : this.#chance(item, 2).whole(1, 3);
      if (day - item.inReviewOn >= days) item.doneOn = day;
    }
  }

  #work(day: number): void {
    const { peopleLeft } = this.#trouble;
    this.#desks.forEach((desk, person) => {
      if (desk.item !== null && --desk.daysLeft <= 0) {
        desk.item.inReviewOn = day;
        desk.item = null;
      }
      const hasLeft = day >= COMMITTED_ON + WRITTEN_BEFORE && person >= peopleLeft;
      if (desk.item !== null || hasLeft) return;
      desk.item = this.#next(day);
      desk.item.startedOn = day;
      desk.daysLeft = Math.max(1, Math.round(this.#plan.effortDays * this.#chance(desk.item, 1).spread(0.5)));
    });
  }

  /** Committed items come first, once they may start; otherwise there is always other work. */
  #next(day: number): Draft {
    const mayBegin = day >= COMMITTED_ON + this.#trouble.lateDays;
    const ready = mayBegin ? this.#project.find((item) => item.startedOn === null && this.#isFree(item)) : undefined;
    if (ready !== undefined) return ready;
    this.#pastWork += 1;
    const item = born(20_000 + this.#pastWork, 'past', day - 1);
    this.#items.push(item);
    return item;
  }

  #isFree({ waitsFor }: Draft): boolean {
    return waitsFor === null || this.#day > doneDayOf(waitsFor);
  }

  #chance({ number }: Draft, use: number) {
    return diceOf(seedOf([this.#seed, number, use].map(String)));
  }
}

/** The other team works through its backlog in the order of numbers, an item every other day. */
const OTHER_PACE_DAYS = 2;
/** The time that its items spend in the backlog. */
const OTHER_BACKLOG_DAYS = 120;

const doneDayOf = (number: number): number => number * OTHER_PACE_DAYS;
const otherItemDoneOn = (day: number): number => Math.floor(day / OTHER_PACE_DAYS);

function otherItem(number: number): Draft {
  const doneOn = doneDayOf(number);
  const item = born(number, 'other', Math.max(0, doneOn - OTHER_BACKLOG_DAYS));
  return { ...item, startedOn: doneOn - OTHER_PACE_DAYS, inReviewOn: doneOn - 1, doneOn };
}

function born(number: number, of: ItemLife['of'], createdOn: number): Draft {
  return {
    number,
    of,
    createdOn,
    startedOn: null,
    inReviewOn: null,
    doneOn: null,
    byStakeholder: false,
    waitsFor: null,
  };
}
