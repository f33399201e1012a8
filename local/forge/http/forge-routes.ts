import { Hono, type Context } from 'hono';
import * as z from 'zod';
import type { ViewCost } from '../bridge/host-calls';
import { SANDBOX } from '../custom-ui/content-security-policy';
import { modulesOf, type Manifest } from '../manifest';
import { textIn } from '../manifest-texts';
import { INSTALLATION } from '../runtime/forge-context';
import type { FunctionRuntime, Invoked } from '../runtime/function-runtime';
import type { JiraHandler } from '../runtime/jira-remote';
import { fetchProduct } from './fetch-product';
import { answerBytes, invokeResolver, localId } from './invoke-resolver';
import { type Session, sessionHeaders } from './session';
import { viewCosts } from './view-costs';

export interface ForgeRoutesSettings {
  readonly manifest: Manifest;
  readonly runtime: FunctionRuntime;
  readonly jira: JiraHandler;
  /** Origin of the page around the app. */
  readonly siteUrl: string;
  /** Origin of the app's screens. */
  readonly screensUrl: string;
  readonly timeZone: string;
  readonly sessionOf: (context: Context) => Session;
}

const viewShape = z.object({ viewId: z.string(), moduleKey: z.string() });

/** The endpoints behind `local/forge/bridge`: requests of the page on behalf of a frame. */
export function forgeRoutes(settings: ForgeRoutesSettings): Hono {
  const { manifest, sessionOf } = settings;
  const app = new Hono();
  const costs = viewCosts();
  const modules = modulesOf(manifest).filter(({ resource }) => resource !== undefined);

  app.get('/modules', (context) => {
    const { language } = sessionOf(context);
    return context.json({
      modules: modules.map(({ type, key, title, description, edit, refreshable, dynamicProperties }) => ({
        type,
        key,
        title: textIn(language, title, manifest.texts),
        description: textIn(language, description, manifest.texts),
        editable: edit !== undefined,
        refreshable: refreshable ?? true,
        hasStatus: dynamicProperties !== undefined,
      })),
    });
  });

  app.get('/frame/:moduleKey/:entryPoint{edit}?', (context) => {
    const module = modules.find(({ key }) => key === context.req.param('moduleKey'));
    const resource = context.req.param('entryPoint') === undefined ? module?.resource : module?.edit?.resource;
    if (module === undefined || resource === undefined) {
      return context.json({ message: 'The manifest has no screen with this key.' }, 404);
    }
    const session = sessionOf(context);
    return context.json({
      src: `${settings.screensUrl}/${resourceKey(resource)}/`,
      sandbox: SANDBOX,
      title: textIn(session.language, module.title, manifest.texts),
      viewportSize: module.viewportSize ?? null,
      context: frameContext(module.key, session, settings),
    });
  });

  /** The status that Jira reads from the issue if the module's function returns none. */
  const statusOnIssue = async (moduleKey: string, issueId: string, session: Session): Promise<object> => {
    const appId = settings.manifest.app.id.split('/').at(-1) ?? '';
    const key = encodeURIComponent(`com.atlassian.jira.issue:${appId}:${moduleKey}:status`);
    const path = `/rest/api/3/issue/${encodeURIComponent(issueId)}/properties/${key}`;
    const answer = await settings.jira(
      new Request(new URL(path, settings.siteUrl), { headers: sessionHeaders(session) }),
    );
    const property = z
      .object({ value: z.object({ type: z.string(), value: z.object({}).loose() }) })
      .safeParse(await answer.json());
    return property.success ? { status: property.data.value } : {};
  };

  // The status in a panel's title while the panel is closed.
  app.get('/status/:moduleKey/:issueId', async (context) => {
    const { moduleKey, issueId } = context.req.param();
    const module = modules.find(({ key }) => key === moduleKey);
    if (module?.dynamicProperties === undefined) return context.json({});
    const { outcome } = await settings.runtime.invoke({
      kind: 'resolver',
      functionKey: module.dynamicProperties.function,
      moduleKey,
      definition: null,
      body: { cloudId: INSTALLATION.cloudId, extension: { type: module.type, issue: { id: issueId } } },
      accountId: sessionOf(context).viewer,
      asOf: null,
    });
    const fromApp = outcome.status === 'answered' ? (outcome.value ?? {}) : {};
    return context.json(
      Object.keys(fromApp).length > 0 ? fromApp : await statusOnIssue(moduleKey, issueId, sessionOf(context)),
    );
  });

  app.post('/invoke', async (context) => {
    const called: unknown = await context.req.json();
    const invoked = await invokeResolver(called, sessionOf(context), settings);
    const cost = costs.addInvocation(viewShape.parse(called), invoked.record, answerBytes(invoked));
    return context.json({ answer: answerOf(invoked), cost });
  });

  app.post('/fetchProduct', async (context) => {
    const called: unknown = await context.req.json();
    const value = await fetchProduct(called, sessionOf(context), settings);
    const cost: ViewCost = costs.addBrowserCall(viewShape.parse(called), Buffer.byteLength(value.body));
    return context.json({ answer: { ok: true, value }, cost });
  });

  app.get('/cost', (context) => context.json({ views: costs.latest() }));

  app.onError((error, context) =>
    context.json({ message: error instanceof z.ZodError ? z.prettifyError(error) : error.message }, 400),
  );
  return app;
}

/** The result of the app's `invoke`: the value, or the rejection that the platform would answer with. */
function answerOf({ outcome, record }: Invoked) {
  switch (outcome.status) {
    case 'answered':
      return { ok: true, value: outcome.value };
    case 'failed':
      return { ok: false, message: `There was an error invoking the function - ${outcome.message}` };
    case 'timed-out':
    case 'killed':
      return { ok: false, message: `There was an error invoking the function - ${record.problem ?? ''}` };
  }
}

function frameContext(
  moduleKey: string,
  { viewer, language }: Session,
  { siteUrl, timeZone }: ForgeRoutesSettings,
): object {
  return {
    accountId: viewer ?? undefined,
    cloudId: INSTALLATION.cloudId,
    environmentId: INSTALLATION.environmentId,
    environmentType: INSTALLATION.environmentType,
    localId: localId(moduleKey),
    locale: language,
    moduleKey,
    siteUrl,
    timezone: timeZone,
    permissions: {},
  };
}

/** `key` of `key` or `key/entry`. */
const resourceKey = (resource: string): string => resource.split('/')[0] ?? resource;
