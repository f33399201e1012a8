/** One shared empty list: most of the many histories have no entries in most of their lists. */
export const NONE: readonly never[] = Object.freeze([]);
