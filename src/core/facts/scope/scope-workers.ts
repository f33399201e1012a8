import type { Change } from '../../model/change';
import type { OwnerSpan } from '../item/item-history';
import type { Member, ScopeEvent } from './scope-event';
import { counts } from './standing';

/**
 * Who works in a scope: owned, was assigned, or changed the status of an item that was in it by then; and whoever owned
 * the item that holds it, who plans what comes next.
 */
export class ScopeWorkers {
  readonly #since = new Map<string, number>();
  readonly #baselineAt: number;
  /** Items of the baseline whose people nobody has asked about yet. */
  #untold: readonly Member[];
  /** Items that came in later and whose people were noted then. */
  readonly #noted = new Set<string>();

  constructor(committed: readonly Member[], baselineAt: Date, leads: readonly OwnerSpan[] = []) {
    this.#untold = committed;
    this.#baselineAt = baselineAt.getTime();
    for (const { ownerId, from } of leads) if (ownerId !== null) this.#note(ownerId, from.getTime());
  }

  /** Call for every event, after the scope's content follows it. */
  follow(event: ScopeEvent, isCounted: boolean): void {
    if (!isCounted) return;
    const { item } = event.member.history;
    const at = event.at.getTime();
    if (!counts(event.member.atBaseline) && !this.#noted.has(item.id)) {
      // Whoever worked on it before works in this scope from now on.
      this.#noted.add(item.id);
      eachPersonBy(event.member, at, (person) => {
        this.#note(person, at);
      });
    }
    const person = event.act === 'changed' ? workerOf(event.change) : null;
    if (person !== null) this.#note(person, at);
  }

  workedBefore(person: string, at: Date): boolean {
    for (const member of this.#untold) {
      eachPersonBy(member, this.#baselineAt, (person) => {
        this.#since.set(person, this.#baselineAt);
      });
    }
    this.#untold = [];
    return (this.#since.get(person) ?? Infinity) < at.getTime();
  }

  #note(person: string, at: number): void {
    if (!this.#since.has(person)) this.#since.set(person, at);
  }
}

/** Names everybody who owned the item or moved it through its statuses by then, some of them several times. */
function eachPersonBy({ history, changes }: Member, at: number, name: (person: string) => void): void {
  if (history.item.initial.ownerId !== null) name(history.item.initial.ownerId);
  for (const change of changes) {
    if (change.at.getTime() > at) break;
    const person = workerOf(change);
    if (person !== null) name(person);
  }
}

/** Who takes part in the work by this change: the owner it names, or who moved the status; apps do not. */
function workerOf(change: Change): string | null {
  if (change.kind === 'owner') return change.to;
  return change.kind === 'status' && !change.byApp ? change.by : null;
}
