import type { MiddlewareHandler } from 'hono';

/**
 * Refuses other origins, including the app's own screens: screens access the site over the bridge, as on the platform.
 * The host name is checked too, so that no foreign name can point at this machine. A page requested under this
 * machine's other name is redirected to the right one.
 */
export function onlyFrom(origin: string): MiddlewareHandler {
  const { host, port } = new URL(origin);
  return async (context, next) => {
    const { method, path } = context.req;
    const reads = method === 'GET' || method === 'HEAD';
    const asked = context.req.header('host');
    if (asked === `localhost:${port}` && reads && isPage(path)) {
      const { pathname, search } = new URL(context.req.url);
      return context.redirect(`${origin}${pathname}${search}`, 307);
    }
    if (asked !== host) return context.text(`This site is at ${origin}, not at ${asked ?? 'no name'}.`, 421);

    const from = context.req.header('origin');
    const relation = context.req.header('sec-fetch-site');
    const foreign = (from !== undefined && from !== origin) || (relation !== undefined && !OWN.has(relation));
    if (foreign && !(reads && isPage(path))) {
      return context.json({ message: 'Only pages of this site may ask that.' }, 403);
    }
    return next();
  };
}

const OWN = new Set(['same-origin', 'none']);

/** Documents and their assets may be linked from anywhere; addresses that answer data may not. */
const isPage = (path: string): boolean => !path.startsWith('/rest/') && !path.startsWith('/__forge/');
