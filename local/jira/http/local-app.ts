import type { Context, Hono } from 'hono';
import type { Session } from '../session';

export interface LocalEnvironment {
  readonly Variables: { session: Session };
}

/** The routes of the local Jira; each answers for the session that the request opened. */
export type LocalApp = Hono<LocalEnvironment>;
export type LocalContext = Context<LocalEnvironment>;
