import { Hono } from 'hono';
import { docsAnswer } from '../docs/docs-answer';
import { fileAnswer } from '../forge/custom-ui/files';
import { forgeRoutes } from '../forge/http/forge-routes';
import { sessionHeaders } from '../forge/http/session';
import type { Manifest } from '../forge/manifest';
import type { FunctionRuntime } from '../forge/runtime/function-runtime';
import type { JiraHandler } from '../forge/runtime/jira-remote';
import type { FillingProgress } from './filling/filling-progress';
import { fillingWords } from './filling/filling-words';
import { onlyFrom } from './server-guard';
import { sessionOf, sessionRoutes, type SessionSettings } from './server-session';

export interface SiteServerSettings extends SessionSettings {
  readonly manifest: Manifest;
  readonly runtime: FunctionRuntime;
  readonly jira: JiraHandler;
  /** The origin that this server answers at. */
  readonly siteUrl: string;
  /** The origin of the app's screens. */
  readonly screensUrl: string;
  /** The folder of the built page. */
  readonly pageDirectory: string;
  /** How much of the site the app has read; null when all of it is read. */
  readonly filling?: () => FillingProgress | null;
}

/**
 * The site as a browser sees it: Jira's REST API with the session's viewer, the bridge for the app's frames, and for
 * every other path the page that looks like Jira.
 */
export function siteServer(settings: SiteServerSettings): Hono {
  const { manifest, runtime, jira, siteUrl, screensUrl, timeZone, pageDirectory } = settings;
  const app = new Hono();
  app.use(onlyFrom(siteUrl));

  app.all('/rest/*', async (context) => {
    const { raw } = context.req;
    const headers = new Headers(raw.headers);
    headers.delete('cookie');
    // A program may send its own authorization; for a browser it comes from the session.
    if (!headers.has('authorization')) {
      for (const [name, value] of Object.entries(sessionHeaders(sessionOf(context, settings))))
        headers.set(name, value);
    }
    const bodiless = raw.method === 'GET' || raw.method === 'HEAD';
    const body = bodiless ? null : await raw.arrayBuffer();
    return jira(new Request(raw.url, { method: raw.method, headers, body }));
  });

  // Pictures have the same addresses as in Jira, and are the same for everybody.
  for (const pictures of ['/avatar/*', '/icon/*']) app.get(pictures, (context) => jira(context.req.raw));

  app.route('/__forge/session', sessionRoutes(settings));
  app.route(
    '/__forge',
    forgeRoutes({
      manifest,
      runtime,
      jira,
      siteUrl,
      screensUrl,
      timeZone,
      sessionOf: (context) => sessionOf(context, settings),
    }),
  );
  app.get('/__forge/filling', (context) => {
    const progress = settings.filling?.() ?? null;
    return context.json({ words: progress === null ? null : fillingWords(progress) });
  });
  app.get('/__docs/*', async (context) => (await docsAnswer(context.req.path)) ?? context.notFound());
  app.all('/__forge/*', (context) => context.json({ message: `There is no ${context.req.path}.` }, 404));

  app.get('*', async (context) => {
    const { path } = context.req;
    const file = path === '/' ? null : await fileAnswer(pageDirectory, path);
    if (file !== null) return file;
    // The page's own addresses, such as /browse/KEY-1, have no file: the page routes them itself.
    if (/\.\w+$/.test(path)) return context.notFound();
    return (await fileAnswer(pageDirectory, 'index.html')) ?? context.text('The page has not been built.', 503);
  });
  return app;
}
