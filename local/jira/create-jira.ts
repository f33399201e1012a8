import { Hono } from 'hono';
import { SiteClock } from './clock';
import { json } from './http/answers';
import { boardRoutes } from './http/agile/board-routes';
import { bulkRoutes } from './http/issues/bulk-routes';
import { changelogRoutes } from './http/issues/changelog-routes';
import { configurationRoutes } from './http/site/configuration-routes';
import { dashboardRoutes } from './http/dashboards/dashboard-routes';
import { filterRoutes } from './http/dashboards/filter-routes';
import { gadgetRoutes } from './http/dashboards/gadget-routes';
import { iconRoutes } from './http/site/icon-routes';
import { issueReadRoutes } from './http/issues/issue-read-routes';
import { issueWriteRoutes } from './http/issues/issue-write-routes';
import { linkRoutes } from './http/issues/link-routes';
import type { LocalEnvironment } from './http/local-app';
import { openSession } from './http/open-session';
import { appFieldRoutes, OF_AN_APP } from './http/site/app-field-routes';
import { issuePropertyRoutes } from './http/issues/issue-property-routes';
import { permissionRoutes } from './http/site/permission-routes';
import { projectRoutes } from './http/projects/project-routes';
import { projectWriteRoutes } from './http/projects/project-write-routes';
import { commentRoutes } from './http/issues/comment-routes';
import { searchRoutes } from './http/issues/search-routes';
import { sprintReportRoutes } from './http/agile/sprint-report-routes';
import { sprintRoutes } from './http/agile/sprint-routes';
import { userRoutes } from './http/site/user-routes';
import { versionRemovalRoutes, versionRoutes } from './http/projects/version-routes';
import { worklogRoutes } from './http/issues/worklog-routes';
import type { PropertyAlias } from './property-alias';
import { rateLimited, TIER_1, type RateLimitSettings } from './limits/rate-limits';
import { JiraProblem } from './problem';
import type { Session } from './session';
import type { Site } from './site';
import { type Catalogue, keepEntry } from './store/catalogue';
import type { SqlDatabase } from './store/sql-database';
import { PastSites } from './store/past-sites';
import { PresentSite } from './store/present-site';
import { type BoardConfiguration, configureBoard } from './writes/configure-board';
import type { JiraEvent, JiraEventListener } from './writes/events';
import { Listeners } from './writes/events';
import type { WriteSession } from './writes/write-session';

const ROUTES = [
  boardRoutes,
  bulkRoutes,
  changelogRoutes,
  configurationRoutes,
  dashboardRoutes,
  filterRoutes,
  gadgetRoutes,
  issueReadRoutes,
  issueWriteRoutes,
  issuePropertyRoutes,
  appFieldRoutes,
  linkRoutes,
  permissionRoutes,
  projectRoutes,
  projectWriteRoutes,
  commentRoutes,
  worklogRoutes,
  searchRoutes,
  sprintReportRoutes,
  sprintRoutes,
  userRoutes,
  versionRoutes,
  versionRemovalRoutes,
];

export interface LocalJiraOptions {
  /** The path of the database file; in memory without one. A file that already holds a site is opened unchanged. */
  readonly file?: string;
  /** The address of this Jira from outside; the beginning of every `self`. Default: the origin of each request. */
  readonly baseUrl?: string;
  /** The rate limits of apps; default: Atlassian's tier 1. */
  readonly limits?: RateLimitSettings;
  /** The machine's clock in ms; tests pass their own. */
  readonly machineClock?: () => number;
}

export interface LocalJira {
  /** Answers a REST request, as an HTTP server would. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Points that the app has spent in the present hour of the site's clock. */
  readonly spentThisHour: () => number;
  /** The site's present moment. */
  readonly now: () => Date;
  /** Replaces everything by this site; its clock starts at `site.now`. */
  readonly load: (site: Site) => void;
  /**
   * Calls the listener after every change is written, with an event in the shape of Forge's product events. Returns a
   * function that unsubscribes.
   */
  readonly onEvent: (listener: JiraEventListener) => () => void;
  /** Removes the app's own account from a project's permissions, or adds it again. Jira sends no event for that. */
  readonly hideFromApp: (projectKey: string, hidden: boolean) => void;
  /** Changes that a board's administrator makes by hand: Jira has no request for them. */
  readonly configureBoard: (boardId: number, wish: BoardConfiguration) => void;
  /** Lets JQL find values that apps keep on issues, by the names in their manifests. */
  readonly findByAliases: (aliases: readonly PropertyAlias[]) => void;
  /** Adds the fields of an app (`jira:customField`), each once. */
  readonly addAppFields: (fields: readonly AppField[]) => void;
  readonly close: () => void;
}

/** A field that an app owns: its description in the manifest, and the id of its type. */
export interface AppField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'date';
  readonly custom: string;
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
  const pasts = new PastSites();
  const listeners = new Listeners();
  let aliases: readonly PropertyAlias[] = [];
  const baseUrl = options.baseUrl ?? null;
  const source = { present: () => site.store(), pasts, now: () => clock.now(), baseUrl, aliases: () => aliases };
  const writer =
    (session: Session) =>
    <Result>(work: (session: WriteSession) => Result): Result => {
      const events: JiraEvent[] = [];
      const result = site.write(() =>
        work({ ...session, emit: (event) => events.push({ timestamp: String(session.now), ...event }) }),
      );
      pasts.forget();
      for (const event of events) listeners.tell(event);
      return result;
    };
  app.use('/rest/*', async (context, next) => {
    const session = openSession(context, source);
    context.set('session', session);
    context.set('write', writer(session));
    await next();
  });
  for (const routes of ROUTES) routes(app);
  iconRoutes(app, () => site.store());
  const limits = rateLimited(
    async (request) => app.fetch(request),
    options.limits ?? TIER_1,
    () => clock.now(),
  );

  return {
    fetch: limits.fetch,
    spentThisHour: limits.spentThisHour,
    now: () => new Date(clock.now()),
    load: (loaded) => {
      pasts.forget();
      site.load(loaded);
      clock.startAt(Date.parse(loaded.now));
    },
    onEvent: (listener) => listeners.add(listener),
    hideFromApp: (projectKey, hiddenFromApp) => {
      site.write(() => {
        const { journal, catalogue } = site.store();
        const project = [...catalogue.projects.values()].find(({ key }) => key === projectKey);
        if (project === undefined) throw new Error(`There is no project ${projectKey}.`);
        const place = { kind: 'projects', entries: catalogue.projects, id: project.id } as const;
        keepEntry(journal, place, { ...project, hiddenFromApp });
      });
      pasts.forget();
    },
    configureBoard: (boardId, wish) => {
      const place = { store: site.store(), baseUrl: options.baseUrl ?? '' };
      const event = site.write(() => configureBoard(place, boardId, wish));
      pasts.forget();
      listeners.tell(event);
    },
    addAppFields: (fields) => {
      site.write(() => {
        const { journal, catalogue } = site.store();
        for (const field of fields) addField(journal, catalogue, field);
      });
      pasts.forget();
    },
    findByAliases: (named) => {
      aliases = named;
    },
    close: () => {
      pasts.forget();
      site.close();
    },
  };
}

const FIRST_FIELD_ID = 10_900;

function addField(journal: SqlDatabase, { fields }: Catalogue, { name, type, custom }: AppField): void {
  if (!custom.startsWith(OF_AN_APP)) throw new Error(`${custom} is no field of an app.`);
  const known = [...fields.values()];
  if (known.some(({ schema }) => schema.custom === custom)) return;
  const customId = Math.max(FIRST_FIELD_ID, ...known.map(({ schema }) => schema.customId ?? 0)) + 1;
  const id = `customfield_${String(customId)}`;
  keepEntry(journal, { kind: 'fields', entries: fields, id }, { id, name, schema: { type, custom, customId } });
}
