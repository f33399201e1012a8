import { jointLayout, NOBODY, type JointLayout } from './joint-layout';

/** How much one team finishes on a working day to come (1 is the next one) of a simulated future. */
export type PaceOn = (trial: number, day: number) => number;

/** How much comes into one scope after the working day `after`, up to and including the day `until`. */
export type ArrivedBetween = (trial: number, after: number, until: number) => number;

/** One open piece of work. Places are indexes into the lists of the plan. */
export interface JointItem {
  readonly team: number;
  /** In the unit of the team's pace: 1 where items are counted. */
  readonly weight: number;
  /** Items that have to be finished before this one can be drawn. */
  readonly blockers: readonly number[];
  /** The scopes that it is in. */
  readonly scopes: readonly number[];
}

/** What is to be finished. `team` is the one that takes up what still comes in; null where nothing is expected to. */
export interface JointScope {
  readonly arrivals: { readonly team: number; readonly between: ArrivedBetween } | null;
}

/** All open work of a portfolio, in the order in which each team draws it. */
export interface JointPlan {
  readonly teams: readonly PaceOn[];
  readonly items: readonly JointItem[];
  readonly scopes: readonly JointScope[];
  readonly trials: number;
  /** No future is followed farther, in working days. */
  readonly days: number;
}

/**
 * When each scope is finished in each simulated future, as a working day from 1 on; `days` + 1 where that was not
 * seen within the time. Scope by scope, trial by trial: `finishes[scope * trials + trial]`.
 */
export interface JointFinishes {
  readonly trials: number;
  readonly finishes: Uint16Array;
}

/**
 * One run over all teams and scopes together, in the same futures: each day every team finishes what its pace of that
 * day allows, in its order, passing over what waits for unfinished work, wherever that lies; an item that was waited
 * for frees the others on the next day. Of a day's pace on which nothing can be drawn, no more is kept than the team's
 * smallest item would take: the rest is lost, as it is in life. A scope ends on the day on which all its items are finished and nothing that came in meanwhile is left.
 */
export function jointRun(plan: JointPlan): JointFinishes {
  const { trials, scopes } = plan;
  const finishes = new Uint16Array(scopes.length * trials);
  const future = new Future(plan, jointLayout(plan));
  for (let trial = 0; trial < trials; trial += 1) {
    const ends = future.play(trial);
    for (let scope = 0; scope < scopes.length; scope += 1) finishes[scope * trials + trial] = ends[scope] ?? 0;
  }
  return { trials, finishes };
}

/** One future at a time, in memory that all of them share: there are ten thousand. */
class Future {
  readonly #plan: JointPlan;
  readonly #layout: JointLayout;
  /** By team: what is left of its pace for the item that is next, and that item's place. */
  readonly #saved: Float64Array;
  readonly #heads: Int32Array;
  /** By scope: what came in and is not finished yet, and up to which day that is counted. */
  readonly #backlog: Float64Array;
  readonly #countedUntil: Uint16Array;
  readonly #itemsLeft: Int32Array;
  readonly #endOf: Uint16Array;
  /** By item: unfinished blockers, and who is next in the team's queue. */
  readonly #blockersLeft: Int32Array;
  readonly #next: Int32Array;
  readonly #finishedToday: number[] = [];
  /** Scopes of which no item is left, while they are open. */
  readonly #emptied: number[] = [];

  constructor(plan: JointPlan, layout: JointLayout) {
    const { teams, scopes, items } = plan;
    this.#plan = plan;
    this.#layout = layout;
    this.#saved = new Float64Array(teams.length);
    this.#heads = new Int32Array(teams.length);
    this.#backlog = new Float64Array(scopes.length);
    this.#countedUntil = new Uint16Array(scopes.length);
    this.#itemsLeft = new Int32Array(scopes.length);
    this.#endOf = new Uint16Array(scopes.length);
    this.#blockersLeft = new Int32Array(items.length);
    this.#next = new Int32Array(items.length);
  }

  /** The day on which each scope ends; shared, and written anew by the next future. */
  play(trial: number): Uint16Array {
    this.#begin();
    const { days, scopes, teams } = this.#plan;
    let open = scopes.length - this.#close(0);
    for (let day = 1; day <= days && open > 0; day += 1) {
      for (let team = 0; team < teams.length; team += 1) this.#work(team, trial, day);
      this.#free();
      for (const scope of this.#emptied) this.#countArrivals(scope, trial, day);
      open -= this.#close(day);
    }
    return this.#endOf;
  }

  #begin(): void {
    const { firstOfTeam, nextOfTeam, blockerCounts, itemCounts, emptyScopes } = this.#layout;
    this.#saved.fill(0);
    this.#backlog.fill(0);
    this.#countedUntil.fill(0);
    this.#endOf.fill(this.#plan.days + 1);
    this.#heads.set(firstOfTeam);
    this.#next.set(nextOfTeam);
    this.#blockersLeft.set(blockerCounts);
    this.#itemsLeft.set(itemCounts);
    this.#emptied.length = 0;
    this.#emptied.push(...emptyScopes);
  }

  /** One team's day: its items in order, then what came in. */
  #work(team: number, trial: number, day: number): void {
    const { weights, leastWeights } = this.#layout;
    let budget = (this.#saved[team] ?? 0) + (this.#plan.teams[team]?.(trial, day) ?? 0);
    let isSaving = false;
    let before = NOBODY;
    let item = this.#heads[team] ?? NOBODY;
    while (item !== NOBODY) {
      const after = this.#next[item] ?? NOBODY;
      if ((this.#blockersLeft[item] ?? 0) > 0) {
        before = item;
      } else {
        const weight = weights[item] ?? 0;
        if (budget < weight) {
          isSaving = true;
          break;
        }
        budget -= weight;
        this.#finish(item);
        if (before === NOBODY) this.#heads[team] = after;
        else this.#next[before] = after;
      }
      item = after;
    }
    if (!isSaving && budget > 0) budget = this.#workOff(team, { budget, trial, day });
    this.#saved[team] = isSaving ? budget : Math.min(budget, leastWeights[team] ?? 0);
  }

  #finish(item: number): void {
    const { scopesOf, scopesFrom } = this.#layout;
    this.#finishedToday.push(item);
    for (let place = scopesFrom[item] ?? 0; place < (scopesFrom[item + 1] ?? 0); place += 1) {
      const scope = scopesOf[place] ?? 0;
      const left = (this.#itemsLeft[scope] ?? 0) - 1;
      this.#itemsLeft[scope] = left;
      if (left === 0) this.#emptied.push(scope);
    }
  }

  /** Works on what came in, scope by scope; answers what is left of the budget. */
  #workOff(
    team: number,
    { budget, trial, day }: { budget: number; readonly trial: number; readonly day: number },
  ): number {
    for (const scope of this.#layout.arrivingAt[team] ?? []) {
      if (this.#isEnded(scope)) continue;
      this.#countArrivals(scope, trial, day);
      const backlog = this.#backlog[scope] ?? 0;
      const worked = Math.min(backlog, budget);
      this.#backlog[scope] = backlog - worked;
      budget -= worked;
      if (budget === 0) break;
    }
    return budget;
  }

  #countArrivals(scope: number, trial: number, day: number): void {
    const arrivals = this.#plan.scopes[scope]?.arrivals ?? null;
    const counted = this.#countedUntil[scope] ?? 0;
    if (arrivals === null || counted === day) return;
    this.#backlog[scope] = (this.#backlog[scope] ?? 0) + arrivals.between(trial, counted, day);
    this.#countedUntil[scope] = day;
  }

  /** Tomorrow can be drawn what waited for what was finished today. */
  #free(): void {
    const { waitingFor, waitingFrom } = this.#layout;
    for (const item of this.#finishedToday) {
      for (let place = waitingFrom[item] ?? 0; place < (waitingFrom[item + 1] ?? 0); place += 1) {
        const waiting = waitingFor[place] ?? 0;
        this.#blockersLeft[waiting] = (this.#blockersLeft[waiting] ?? 0) - 1;
      }
    }
    this.#finishedToday.length = 0;
  }

  /** Ends the scopes in which nothing is left; answers how many. */
  #close(day: number): number {
    const emptied = this.#emptied;
    let open = 0;
    for (const scope of emptied) {
      if ((this.#backlog[scope] ?? 0) > 0) emptied[open++] = scope;
      else this.#endOf[scope] = day;
    }
    const closed = emptied.length - open;
    emptied.length = open;
    return closed;
  }

  #isEnded(scope: number): boolean {
    return (this.#endOf[scope] ?? 0) <= this.#plan.days;
  }
}
