/** The one empty list: most histories have nothing to tell of most things, and there are many of them. */
export const NONE: readonly never[] = Object.freeze([]);
