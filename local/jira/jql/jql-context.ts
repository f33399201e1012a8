import type { Session } from '../session';

/** The context of a query: the site at its moment, for one viewer. */
export type JqlContext = Pick<Session, 'store' | 'viewer' | 'visibility' | 'now' | 'aliases'>;
