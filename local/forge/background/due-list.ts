export interface Due {
  /** Milliseconds on the platform's clock. */
  readonly dueAt: number;
}

/** Keeps entries by due time; entries with the same due time leave in the order in which they came. */
export class DueList<Entry extends Due> {
  /** Latest first, so that the next one to leave is at the end. */
  readonly #entries: Entry[] = [];

  get size(): number {
    return this.#entries.length;
  }

  add(entry: Entry): void {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle]?.dueAt ?? 0) > entry.dueAt) low = middle + 1;
      else high = middle;
    }
    this.#entries.splice(low, 0, entry);
  }

  /** When the next entry is due; null without any. */
  nextDueAt(): number | null {
    return this.#entries.at(-1)?.dueAt ?? null;
  }

  /** Takes out the next entry that is due by `now`. */
  take(now: number): Entry | null {
    const next = this.#entries.at(-1);
    if (next === undefined || next.dueAt > now) return null;
    this.#entries.pop();
    return next;
  }

  /** Removes all matching entries, in any order. */
  removeWhere(fits: (entry: Entry) => boolean): readonly Entry[] {
    const removed = this.#entries.filter(fits);
    const kept = this.#entries.filter((entry) => !fits(entry));
    this.#entries.splice(0, this.#entries.length, ...kept);
    return removed;
  }
}
