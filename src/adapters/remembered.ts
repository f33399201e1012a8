/** Memoises a function by name: a history repeats a few dozen names a hundred thousand times. */
export function remembered<Value>(compute: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (name) => {
    const seen = known.get(name);
    if (seen !== undefined) return seen.value;
    const value = compute(name);
    known.set(name, { value });
    return value;
  };
}
