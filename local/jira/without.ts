/** The object without one of its properties. */
export const without = <Value>(object: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
