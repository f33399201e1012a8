import type { Session } from '../session';

/** What a query is read against: the site at its moment, for one viewer. */
export type JqlContext = Pick<Session, 'store' | 'viewer' | 'visibility' | 'now' | 'aliases'>;
