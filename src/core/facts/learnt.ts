import { oncePer } from '../math/once-per';
import { computed } from './computed';
import type { Facts } from './facts';
import { asTaught } from './taught';

/** Something that is learnt from all items: asked like a function, of any part of them once it is known. */
export interface Learnt<Asked extends object, Value> {
  (facts: Facts, asked: Asked): Value;
  readonly title: string;
}

/** How something is learnt. */
export interface Lesson<Asked extends object, Value> {
  /** Learns it from all items of the facts: a plain value. */
  readonly learn: (facts: Facts, asked: Asked) => Value;
  /**
   * Brings what is known up to the facts: what is learnt from them says what is so of their own items. Items that
   * changed since it was learnt are among these. Without it what is known stays as it is.
   */
  readonly renew?: (known: Value, facts: Facts, asked: Asked) => Value;
}

/**
 * What is learnt from all items and held against some: read from the usual that the facts came with, else learnt from the facts,
 * once. `asked` are the settings that it is learnt by; a usual that is known was learnt by the same.
 */
export function learnt<Asked extends object, Value>(
  title: string,
  { learn, renew }: Lesson<Asked, Value>,
): Learnt<Asked, Value> {
  const answers = computed(title, (facts: Facts) =>
    oncePer((asked: Asked): Value => {
      const known = facts.taught?.get(title);
      if (known === undefined) return learn(facts, asked);
      return renew === undefined ? asTaught(known) : renew(asTaught(known), facts, asked);
    }),
  );
  return Object.assign((facts: Facts, asked: Asked) => answers(facts)(asked), { title });
}

/** What is known of items outside the facts, then what the facts say of their own items. */
export function withOwn<Entry extends { readonly itemId: string }>(
  known: readonly Entry[] | undefined,
  own: readonly Entry[] | undefined,
  { byId }: Pick<Facts, 'byId'>,
): readonly Entry[] {
  return [...(known ?? []).filter(({ itemId }) => !byId.has(itemId)), ...(own ?? [])];
}

/** `renewed` for each name that is known or in the facts: the known names first. */
export function renewedByName<Value>(
  known: ReadonlyMap<string, Value>,
  own: ReadonlyMap<string, Value>,
  renewed: (known: Value | undefined, own: Value | undefined) => Value,
): ReadonlyMap<string, Value> {
  const names = new Set([...known.keys(), ...own.keys()]);
  return new Map(Array.from(names, (name) => [name, renewed(known.get(name), own.get(name))] as const));
}
