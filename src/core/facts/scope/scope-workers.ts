import type { Change } from '../../model/change';
import type { OwnerSpan } from '../item/item-history';
import type { Member, ScopeEvent } from './scope-event';
import { counts } from './standing';

/**
 * Who works in a scope: people who owned, were assigned, or changed the status of an item in it by then; and owners of
 * the parent, who plan what comes next.
 */
export class ScopeWorkers {
  readonly #since = new Map<string, number>();
  readonly #baselineAt: number;
  /** Items of the baseline whose people were not collected yet: this happens on first use. */
  #uncollected: readonly Member[];
  /** Items that came in later, whose people were added then. */
  readonly #noted = new Set<string>();

  constructor(committed: readonly Member[], baselineAt: Date, leads: readonly OwnerSpan[] = []) {
    this.#uncollected = committed;
    this.#baselineAt = baselineAt.getTime();
    for (const { ownerId, from } of leads) if (ownerId !== null) this.#note(ownerId, from.getTime());
  }

  /** Call for every event, after it was applied to the scope's content. */
  follow(event: ScopeEvent, isCounted: boolean): void {
    if (!isCounted) return;
    const { item } = event.member.history;
    const at = event.at.getTime();
    if (!counts(event.member.atBaseline) && !this.#noted.has(item.id)) {
      // People who worked on it before work in this scope from now on.
      this.#noted.add(item.id);
      eachPersonBy(event.member, at, (person) => {
        this.#note(person, at);
      });
    }
    const person = event.act === 'changed' ? workerOf(event.change) : null;
    if (person !== null) this.#note(person, at);
  }

  workedBefore(person: string, at: Date): boolean {
    for (const member of this.#uncollected) {
      eachPersonBy(member, this.#baselineAt, (person) => {
        this.#since.set(person, this.#baselineAt);
      });
    }
    this.#uncollected = [];
    return (this.#since.get(person) ?? Infinity) < at.getTime();
  }

  #note(person: string, at: number): void {
    if (!this.#since.has(person)) this.#since.set(person, at);
  }
}

/** Calls `name` for everybody who owned the item or changed its status by then, for some of them several times. */
function eachPersonBy({ history, changes }: Member, at: number, name: (person: string) => void): void {
  if (history.item.initial.ownerId !== null) name(history.item.initial.ownerId);
  for (const change of changes) {
    if (change.at.getTime() > at) break;
    const person = workerOf(change);
    if (person !== null) name(person);
  }
}

/**
 * Who takes part in the work by this change: the new owner, or the person who changed the status; apps do not count.
 */
function workerOf(change: Change): string | null {
  if (change.kind === 'owner') return change.to;
  return change.kind === 'status' && !change.byApp ? change.by : null;
}
