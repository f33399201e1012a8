import type { Member, ScopeEvent } from './scope-event';
import { workerOf } from './scope-event';

/** Who works in a scope: owned, was assigned, or changed the status of an item that was in it by then. */
export class ScopeWorkers {
  readonly #since = new Map<string, number>();
  /** Per item outside the scope: who worked on it, to be counted once it comes in. */
  readonly #outside = new Map<string, string[]>();

  /** Takes over who worked on an item up to the baseline. */
  begin(member: Member, isCounted: boolean, at: Date): void {
    if (isCounted) for (const person of member.people) this.#note(person, at);
    else this.#outside.set(member.history.item.id, [...member.people]);
  }

  /** Call after the scope's content follows the event. */
  follow(event: ScopeEvent, isCounted: boolean): void {
    const { item } = event.member.history;
    const person =
      event.act === 'changed' ? workerOf(event.change) : event.act === 'created' ? item.initial.ownerId : null;
    if (isCounted) {
      for (const earlier of this.#outside.get(item.id) ?? []) this.#note(earlier, event.at);
      this.#outside.delete(item.id);
      if (person !== null) this.#note(person, event.at);
    } else if (person !== null) {
      const known = this.#outside.get(item.id);
      if (known === undefined) this.#outside.set(item.id, [person]);
      else if (!known.includes(person)) known.push(person);
    }
  }

  workedBefore(person: string, at: Date): boolean {
    return (this.#since.get(person) ?? Infinity) < at.getTime();
  }

  #note(person: string, at: Date): void {
    if (!this.#since.has(person)) this.#since.set(person, at.getTime());
  }
}
