/** How the ids begin that stand for accounts which are gone. They are made up here: nobody else knows them. */
const MADE_UP = 'gone-';

/** Stands for accounts that the tracker itself does not know any more: which of them it was is not to be found out. */
export const FORMER_ACCOUNT = `${MADE_UP}unknown`;

/** What stands for an account that was closed; `mark` says nothing of whose it was. */
export const pseudonymFrom = (mark: string): string => `${MADE_UP}${mark}`;

/** Whether an id stands for an account that is gone. Such ids are never told to anybody, and nobody is behind them. */
export const isMadeUp = (accountId: string): boolean => accountId.startsWith(MADE_UP);
