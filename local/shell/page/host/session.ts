import * as z from 'zod';
import { ask } from '../jira/request';
import { userShape } from '../jira/shapes';

const sessionShape = z.object({
  viewer: z.string(),
  asOf: z.string().nullish(),
  now: z.string(),
  siteName: z.string(),
  timeZone: z.string().default('UTC'),
  /** `sees`: what that person may see, in a few words. */
  users: z.array(userShape.extend({ sees: z.string().nullish() })),
});

/** The viewer of the site, and the moment of the site that is shown. */
export type Session = z.infer<typeof sessionShape>;

export interface SessionChange {
  readonly viewer?: string;
  /** null returns to the present. */
  readonly asOf?: string | null;
}

const PATH = '/__forge/session';

export const fetchSession = (signal: AbortSignal) => ask(PATH, sessionShape, { signal });
export const changeSession = (change: SessionChange) => ask(PATH, sessionShape, { method: 'PUT', body: change });
