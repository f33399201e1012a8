import { Hono } from 'hono';
import { SiteClock } from './clock';
import { changelogRoutes } from './http/changelog-routes';
import { issueReadRoutes } from './http/issue-read-routes';
import type { LocalEnvironment } from './http/local-app';
import { permissionRoutes } from './http/permission-routes';
import { projectRoutes } from './http/project-routes';
import { searchRoutes } from './http/search-routes';
import { userRoutes } from './http/user-routes';
import { json } from './http/answers';
import { JiraProblem } from './problem';
import type { Site } from './site';
import { PresentSite } from './store/present-site';
import { visibilityOf } from './store/visibility';
import { viewerOf } from './viewer';

export interface LocalJiraOptions {
  /** Where the database file lives; in memory without one. A file that already holds a site is opened as it is. */
  readonly file?: string;
  /** How the outside reaches this Jira; the start of every `self`. Default: the origin of each request. */
  readonly baseUrl?: string;
  /** The machine's clock in ms; tests pass their own. */
  readonly machineClock?: () => number;
}

export interface LocalJira {
  /** Answers a REST request, as an HTTP server would. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** The site's present moment. */
  readonly now: () => Date;
  /** Replaces everything by this site; its clock starts at `site.now`. */
  readonly load: (site: Site) => void;
  readonly close: () => void;
}

/** A Jira on this machine: Jira's REST API over an embedded database that holds one site. */
export function createJira(options: LocalJiraOptions = {}): LocalJira {
  const clock = new SiteClock(options.machineClock ?? Date.now);
  const site = new PresentSite(options.file);
  if (site.savedNow !== null) clock.startAt(site.savedNow);

  const app = new Hono<LocalEnvironment>();
  app.onError((cause) => {
    if (cause instanceof JiraProblem) {
      return json({ errorMessages: cause.errorMessages, errors: cause.errors }, cause.status);
    }
    console.error(cause);
    return json({ errorMessages: ['Internal server error'], errors: {} }, 500);
  });
  app.notFound((context) =>
    json({ errorMessages: [`The local Jira has no ${context.req.method} ${context.req.path}.`], errors: {} }, 404),
  );
  app.use('/rest/*', async (context, next) => {
    const store = site.store();
    const viewer = viewerOf(context.req.header('Authorization'), store.catalogue);
    context.set('session', {
      store,
      viewer,
      visibility: visibilityOf(viewer, store.catalogue),
      baseUrl: (options.baseUrl ?? new URL(context.req.url).origin).replace(/\/$/, ''),
      now: clock.now(),
      past: false,
    });
    await next();
  });
  for (const routes of [searchRoutes, changelogRoutes, permissionRoutes, projectRoutes, userRoutes, issueReadRoutes]) {
    routes(app);
  }

  return {
    fetch: async (request) => app.fetch(request),
    now: () => new Date(clock.now()),
    load: (loaded) => {
      site.load(loaded);
      clock.startAt(Date.parse(loaded.now));
    },
    close: () => {
      site.close();
    },
  };
}
