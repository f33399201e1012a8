/** Prefix of the ids for accounts that are gone. These ids exist only in this app. */
const MADE_UP = 'gone-';

/** Stands for accounts that the tracker no longer knows: they cannot be identified. */
export const FORMER_ACCOUNT = `${MADE_UP}unknown`;

/** The pseudonym of a closed account; `mark` does not identify the person. */
export const pseudonymFrom = (mark: string): string => `${MADE_UP}${mark}`;

/** Whether an id stands for an account that is gone. Such ids are never shown or sent, and belong to nobody. */
export const isMadeUp = (accountId: string): boolean => accountId.startsWith(MADE_UP);
