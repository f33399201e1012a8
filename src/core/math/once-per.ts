/** The same question, answered once: not before it is asked. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The same function, computing its answer once for each object it is asked about. */
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

/** The same where what is asked about is told apart by a key, as a name is, and kept for as long as the function is. */
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
