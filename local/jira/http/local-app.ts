import type { Context, Hono } from 'hono';
import type { Session } from '../session';
import type { WriteSession } from '../writes/write-session';

export interface LocalEnvironment {
  readonly Variables: {
    session: Session;
    /** Changes the site in one transaction; its events are sent after the commit. */
    write: <Result>(work: (session: WriteSession) => Result) => Result;
  };
}

/** The routes of the local Jira; each answers for the session that the request opened. */
export type LocalApp = Hono<LocalEnvironment>;
export type LocalContext = Context<LocalEnvironment>;
