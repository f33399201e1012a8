import { refused } from './refused';

export interface StoredEntry {
  readonly key: string;
  /** As JSON, so that a stored value does not change with the original object. */
  readonly text: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number | null;
}

export interface Wish {
  readonly key: string;
  readonly value: unknown;
  readonly expiresAt: number | null;
  readonly failIfExists: boolean;
}

/** The namespace of a key: plain values, secrets and each entity have separate keys. */
export type Space = 'plain' | 'secret' | `entity ${string}`;

/** The data of one installation. */
export class KvsStore {
  readonly #spaces = new Map<Space, Map<string, StoredEntry>>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get(space: Space, key: string): StoredEntry | null {
    const entry = this.#space(space).get(key);
    if (entry === undefined) return null;
    if (entry.expiresAt === null || entry.expiresAt > this.#now()) return entry;
    this.#space(space).delete(key);
    return null;
  }

  /** Answers the previous value. */
  set(space: Space, { key, value, expiresAt, failIfExists }: Wish): StoredEntry | null {
    const before = this.get(space, key);
    if (before !== null && failIfExists) throw refused(409, 'KEY_EXISTS', `The key "${key}" exists.`);
    const now = this.#now();
    const text = JSON.stringify(value);
    this.#space(space).set(key, { key, text, createdAt: before?.createdAt ?? now, updatedAt: now, expiresAt });
    return before;
  }

  /** False when there was nothing to delete. */
  delete(space: Space, key: string): boolean {
    return this.#space(space).delete(key);
  }

  /** All entries that have not expired, by key. */
  entries(space: Space): readonly StoredEntry[] {
    return [...this.#space(space).keys()].toSorted().flatMap((key) => this.get(space, key) ?? []);
  }

  #space(space: Space): Map<string, StoredEntry> {
    const known = this.#spaces.get(space);
    if (known !== undefined) return known;
    const made = new Map<string, StoredEntry>();
    this.#spaces.set(space, made);
    return made;
  }
}
