/** An object with the properties of `own`, and those of `base` for other names. Assignments change `own`. */
export function overlay<Base extends object>(base: Base, own: object): Base {
  return new Proxy(base, {
    get: (target, key) => Reflect.get(Object.hasOwn(own, key) ? own : target, key),
    has: (target, key) => Object.hasOwn(own, key) || Reflect.has(target, key),
    set: (_target, key, value) => Reflect.set(own, key, value),
    defineProperty: (_target, key, descriptor) =>
      Reflect.defineProperty(own, key, { ...descriptor, configurable: true }),
  });
}
