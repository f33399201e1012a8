import { screensServer } from '../forge/custom-ui/screens-server';
import { grantedScopes, readManifest } from '../forge/manifest';
import { functionRuntime } from '../forge/runtime/function-runtime';
import type { InvocationRecord } from '../forge/runtime/invocation';
import { jiraRemote } from '../forge/runtime/jira-remote';
import type { LocalJira } from '../jira/create-jira';
import type { Site } from '../jira/site';
import { siteServer } from './server';
import { listenFrom } from './server-listen';

export interface OpenSiteSettings {
  readonly site: Pick<Site, 'name' | 'timeZone' | 'users'>;
  readonly jira: Pick<LocalJira, 'fetch' | 'now'>;
  /** The folder with manifest.yml and the built screens. */
  readonly appDirectory: string;
  readonly functionsDirectory: string;
  readonly bridgeDirectory: string;
  readonly pageDirectory: string;
  /** The first port to try; 0 lets the system choose. */
  readonly port: number;
  readonly onRecord?: (record: InvocationRecord) => void;
}

export interface OpenSite {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Opens the site: the page with Jira and the bridge at one origin, the app's screens at another. */
export async function openSite(settings: OpenSiteSettings): Promise<OpenSite> {
  const { site, appDirectory } = settings;
  const page = await listenFrom(settings.port);
  const screens = await listenFrom(settings.port === 0 ? 0 : page.port + 1);
  // One machine under two names: to a browser these are two sites, so that the frame is as foreign as on the platform.
  const siteUrl = `http://127.0.0.1:${page.port}`;
  const screensUrl = `http://localhost:${screens.port}`;

  const manifest = readManifest(appDirectory);
  const { jira } = settings;
  const siteNow = (): number => jira.now().getTime();
  const { impersonates } = grantedScopes(manifest);
  const runtime = functionRuntime({
    manifest,
    bundleDirectory: settings.functionsDirectory,
    remotes: { 'fpp/jira': jiraRemote({ jira: jira.fetch, siteUrl, impersonates }) },
    siteNow,
    ...(settings.onRecord === undefined ? {} : { onRecord: settings.onRecord }),
  });

  const { bridgeDirectory, pageDirectory } = settings;
  const screensApp = screensServer({ manifest, appDirectory, bridgeDirectory, siteUrl });
  screens.answerWith(screensApp.fetch);
  const siteApp = siteServer({
    siteName: site.name,
    timeZone: site.timeZone,
    users: site.users,
    siteNow,
    manifest,
    runtime,
    jira: jira.fetch,
    siteUrl,
    screensUrl,
    pageDirectory,
  });
  page.answerWith(siteApp.fetch);

  return {
    url: siteUrl,
    port: page.port,
    close: async () => {
      await Promise.all([page.close(), screens.close()]);
    },
  };
}
