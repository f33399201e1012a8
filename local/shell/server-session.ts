import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import type { Session } from '../forge/http/session';
import type { SiteUser } from '../jira/site';

export interface SessionSettings {
  readonly siteName: string;
  readonly timeZone: string;
  readonly users: readonly SiteUser[];
  /** What each account may see, in a few words. */
  readonly sees?: ReadonlyMap<string, string>;
  /** The site's present, in milliseconds since 1970. */
  readonly siteNow: () => number;
}

const changeShape = z.strictObject({
  viewer: z.string().optional(),
  /** null returns to the present. */
  asOf: z.iso.datetime({ offset: true }).nullish(),
});

const COOKIE = { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: 30 * 24 * 3600 } as const;

/** The viewer that means "not logged in". */
const ANONYMOUS = 'anonymous';

/** The session in the browser's cookies; values that do not fit this site are ignored. */
export function sessionOf(context: Context, { users, siteNow }: SessionSettings): Session {
  const viewer = getCookie(context, 'viewer');
  const asOf = Date.parse(getCookie(context, 'asOf') ?? '');
  const known = users.some(({ accountId }) => accountId === viewer);
  return {
    viewer:
      viewer === ANONYMOUS ? null : known && viewer !== undefined ? viewer : (firstViewer(users)?.accountId ?? null),
    asOf: asOf < siteNow() ? new Date(asOf).toISOString() : null,
    language: languageOf(context.req.header('accept-language')),
  };
}

/** The first language that a browser accepts; English if it names none. */
function languageOf(header = ''): string {
  const [first] = header.split(/[,;]/);
  return first !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(first) ? first : 'en-US';
}

/** `/__forge/session`: the possible viewers of the site, the present one, and the moment. */
export function sessionRoutes(settings: SessionSettings): Hono {
  const { siteName, timeZone, users, siteNow, sees } = settings;
  const app = new Hono();
  const sightOf = (accountId: string) => {
    const seen = sees?.get(accountId);
    return seen === undefined ? {} : { sees: seen };
  };
  const shownSession = ({ viewer, asOf }: Pick<Session, 'viewer' | 'asOf'>) => ({
    viewer: viewer ?? ANONYMOUS,
    asOf,
    now: new Date(siteNow()).toISOString(),
    siteName,
    timeZone,
    users: users
      .filter(({ accountType }) => accountType === 'atlassian')
      .map((user) => ({ ...user, ...sightOf(user.accountId) })),
  });

  app.get('/', (context) => context.json(shownSession(sessionOf(context, settings))));

  app.put('/', async (context) => {
    const parsed = changeShape.safeParse(await context.req.json().catch(() => null));
    if (!parsed.success) return context.json({ message: z.prettifyError(parsed.error) }, 400);
    const before = sessionOf(context, settings);
    const { viewer = before.viewer ?? ANONYMOUS, asOf = before.asOf } = parsed.data;

    if (viewer !== ANONYMOUS && !users.some(({ accountId }) => accountId === viewer)) {
      return context.json({ message: 'Nobody on this site has that account id.' }, 400);
    }
    if (asOf !== null && Date.parse(asOf) >= siteNow()) {
      return context.json({ message: 'That moment is still to come.' }, 400);
    }
    setCookie(context, 'viewer', viewer, COOKIE);
    setCookie(context, 'asOf', asOf ?? '', COOKIE);
    const moment = asOf === null ? null : new Date(asOf).toISOString();
    return context.json(shownSession({ viewer: viewer === ANONYMOUS ? null : viewer, asOf: moment }));
  });
  return app;
}

/** The first viewer: an active user. */
function firstViewer(users: readonly SiteUser[]): SiteUser | undefined {
  return users.find(({ active, accountType }) => active && accountType === 'atlassian') ?? users[0];
}
