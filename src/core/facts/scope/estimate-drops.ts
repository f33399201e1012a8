import { MINUTE_MS } from '../../model/time/instants';
import type { ScopeEvent } from './scope-event';

interface Drop {
  readonly at: number;
  readonly itemId: string;
  /** The part of the drop that was not matched yet. */
  left: number;
}

/** Lowered estimates of a scope, to find the new item that the difference moved to. Each point is matched once. */
export class EstimateDrops {
  readonly #byPerson = new Map<string, Drop[]>();
  readonly #windowMs: number;

  constructor(events: readonly ScopeEvent[], sameActMinutes: number) {
    this.#windowMs = sameActMinutes * MINUTE_MS;
    for (const event of events) {
      if (event.act !== 'changed' || event.change.kind !== 'estimate' || event.by === null) continue;
      const left = (event.change.from ?? 0) - (event.change.to ?? 0);
      if (left <= 0) continue;
      const drop = { at: event.at.getTime(), itemId: event.member.history.item.id, left };
      const known = this.#byPerson.get(event.by);
      if (known === undefined) this.#byPerson.set(event.by, [drop]);
      else known.push(drop);
    }
  }

  /** Matches `points` of a drop by the same person at about the same time; false when there is none. */
  take(
    wanted: { readonly by: string; readonly at: Date; readonly points: number },
    isInScope: (itemId: string) => boolean,
  ): boolean {
    const drops = this.#byPerson.get(wanted.by);
    if (drops === undefined || wanted.points <= 0) return false;
    // Additions come in the order of time: a drop too old for this one is too old for later ones.
    const tooOld = drops.findIndex((drop) => drop.at >= wanted.at.getTime() - this.#windowMs);
    drops.splice(0, tooOld < 0 ? drops.length : tooOld);
    const found = drops.find(
      (drop) => drop.left >= wanted.points && drop.at <= wanted.at.getTime() + this.#windowMs && isInScope(drop.itemId),
    );
    if (found === undefined) return false;
    found.left -= wanted.points;
    return true;
  }
}
