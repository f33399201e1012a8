/** Stands in spoken text for the mention of a person. */
export const CALL = '\uFFFC';
