/** Replaces the mention of a person in spoken text. */
export const CALL = '\uFFFC';
