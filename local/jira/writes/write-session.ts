import type { Session } from '../session';
import type { JiraEvent } from './events';

/** A session that may change the present site: its events wait until the whole request has been written. */
export interface WriteSession extends Session {
  readonly emit: (event: JiraEvent) => void;
}
