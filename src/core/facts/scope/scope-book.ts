import type { Amount } from './ledger';
import { counts, type Standing } from './standing';

/** An amount of scope; `estimated` is how many of the counted items have an estimate. */
export interface Measure extends Amount {
  readonly estimated: number;
}

const NOTHING: Measure = { count: 0, points: 0, estimated: 0 };

/**
 * The content of one scope while its history is replayed. A part whose item is in the same scope is counted once,
 * with its item: it adds nothing to the count, and its estimate only where its item has none.
 */
export class ScopeBook {
  readonly #standings = new Map<string, Standing>();
  /** Per item: the sum of its parts in the scope. */
  readonly #parts = new Map<string, Measure>();
  /** Items that counted before and no longer do. */
  readonly #left = new Set<string>();

  standingOf(itemId: string): Standing | null {
    return this.#standings.get(itemId) ?? null;
  }

  isCounted(itemId: string): boolean {
    const standing = this.#standings.get(itemId);
    return standing !== undefined && counts(standing);
  }

  wasEverCounted(itemId: string): boolean {
    return this.isCounted(itemId) || this.#left.has(itemId);
  }

  /** Sets the standing of an item. */
  put(itemId: string, standing: Standing): void {
    const before = this.#standings.get(itemId);
    if (before !== undefined) {
      this.#group(itemId, before, -1);
      if (counts(before) && !counts(standing)) this.#left.add(itemId);
    }
    this.#standings.set(itemId, standing);
    this.#group(itemId, standing, 1);
  }

  /** Changes the standing of an item and returns by how much the whole scope changed. */
  move(itemId: string, standing: Standing): Measure {
    const before = this.#standings.get(itemId);
    if (!standing.isPart && !this.#parts.has(itemId)) {
      // Most items are no parts and have no parts: only their own amount changes.
      this.put(itemId, standing);
      return sum(ownOf(standing), before === undefined ? NOTHING : ownOf(before), -1);
    }
    const [unit, formerUnit] = affectedUnits(itemId, before, standing);
    const was = sum(this.#unit(unit), formerUnit === null ? NOTHING : this.#unit(formerUnit), 1);
    this.put(itemId, standing);
    const is = sum(this.#unit(unit), formerUnit === null ? NOTHING : this.#unit(formerUnit), 1);
    return sum(is, was, -1);
  }

  total(): Measure {
    let total = NOTHING;
    for (const [itemId, standing] of this.#standings) {
      if (!standing.isPart && counts(standing)) total = sum(total, this.#unit(itemId), 1);
    }
    for (const [unit, parts] of this.#parts) if (!this.#holdsParts(unit)) total = sum(total, parts, 1);
    return total;
  }

  #group(itemId: string, standing: Standing, sign: 1 | -1): void {
    if (!standing.isPart || !counts(standing)) return;
    const unit = standing.parentId ?? itemId;
    this.#parts.set(unit, sum(this.#parts.get(unit) ?? NOTHING, aloneOf(standing), sign));
  }

  /** An item together with its parts in the scope. */
  #unit(unit: string): Measure {
    const parts = this.#parts.get(unit) ?? NOTHING;
    const item = this.#standings.get(unit);
    if (item === undefined || !this.#holdsParts(unit)) return parts;
    return item.estimate === null ? { count: 1, points: parts.points, estimated: 0 } : aloneOf(item);
  }

  #holdsParts(unit: string): boolean {
    const item = this.#standings.get(unit);
    return item !== undefined && !item.isPart && counts(item);
  }
}

/** The amount of an item that is no part, without its parts. */
function ownOf(standing: Standing): Measure {
  return counts(standing) ? aloneOf(standing) : NOTHING;
}

/** The item or its parent; then its former parent, where that is another item. */
function affectedUnits(
  itemId: string,
  before: Standing | undefined,
  after: Standing,
): readonly [string, string | null] {
  if (!after.isPart) return [itemId, null];
  const unit = after.parentId ?? itemId;
  const former = before?.parentId ?? itemId;
  return [unit, former === unit ? null : former];
}

function aloneOf(standing: Standing): Measure {
  return { count: 1, points: standing.estimate ?? 0, estimated: standing.estimate === null ? 0 : 1 };
}

/** Adds or subtracts amounts, without the rounding errors of binary fractions. */
export function sum(one: Measure, other: Measure, sign: 1 | -1): Measure {
  return {
    count: one.count + sign * other.count,
    points: tidy(one.points + sign * other.points),
    estimated: one.estimated + sign * other.estimated,
  };
}

/** Rounds to six decimals, more than any estimate has; never returns a negative zero. */
export function tidy(points: number): number {
  return Math.round(points * 1e6) / 1e6 + 0;
}
