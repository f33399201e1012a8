/** Computes a value on first use, and once. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Memoises a function by object identity. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/** Memoises by key instead of by object identity. Answers are kept for as long as the returned function. */
export function oncePerKey<Asked, Value>(
  keyOf: (asked: Asked) => string | number,
  make: (asked: Asked) => Value,
): (asked: Asked) => Value {
  const made = new Map<string | number, { readonly value: Value }>();
  return (asked) => {
    const key = keyOf(asked);
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(asked);
    made.set(key, { value });
    return value;
  };
}
