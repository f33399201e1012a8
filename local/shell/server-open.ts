import { screensServer } from '../forge/custom-ui/screens-server';
import { keepRunning } from '../forge/background/ticker';
import { installApp } from '../forge/install-app';
import { readManifest } from '../forge/manifest';
import { openDatabase } from '../forge/open-database';
import { appFields, propertyAliases } from '../forge/jira-modules';
import type { InvocationRecord } from '../forge/runtime/invocation';
import type { LocalJira } from '../jira/create-jira';
import { ADMINISTRATORS, type Site } from '../jira/site';
import { APP_ACCOUNT } from '../jira/viewer';
import type { FillingProgress } from './filling/filling-progress';
import { type FillingWatch, watchFilling } from './filling/watch-filling';
import { type Sights, sightNotes } from './sight-notes';
import { siteServer } from './server';
import { listenFrom } from './server-listen';

export interface OpenSiteSettings {
  readonly site: Pick<Site, 'name' | 'timeZone' | 'users'> & Partial<Sights>;
  /** The number of issues on the site; by default, those that the app has learnt of. */
  readonly issues?: number;
  readonly jira: Pick<LocalJira, 'fetch' | 'now' | 'onEvent' | 'findByAliases' | 'addAppFields'>;
  /** The folder with manifest.yml and the built screens. */
  readonly appDirectory: string;
  readonly functionsDirectory: string;
  readonly bridgeDirectory: string;
  readonly pageDirectory: string;
  /** The first port to try; 0 lets the system choose. */
  readonly port: number;
  /** A database server's `mysql://` address; the site gets a database of its own there. In memory without one. */
  readonly databaseUrl?: string | undefined;
  readonly onRecord?: (record: InvocationRecord) => void;
  /** Called with how much of the site the app has read; null if nothing is left to read or to judge. */
  readonly onFilling?: (progress: FillingProgress | null) => void;
}

/** Background functions that run at the same time: the machine has to answer the page as well. */
const BACKGROUND_AT_ONCE = 2;
/**
 * So long after its installation the app looks for projects, as permissions arrive late on the platform. Here they are
 * there at once: nobody has to wait.
 */
const FIRST_LOOK_MS = 10_000;

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
  // One machine under two names: for a browser these are two sites, so that the frame is cross-site as on the platform.
  const siteUrl = `http://127.0.0.1:${page.port}`;
  const screensUrl = `http://localhost:${screens.port}`;

  const manifest = readManifest(appDirectory);
  const { jira } = settings;
  jira.findByAliases(propertyAliases(manifest));
  jira.addAppFields(appFields(manifest));
  const siteNow = (): number => jira.now().getTime();
  const database = await openDatabase(settings.databaseUrl);
  let aheadMs = 0;
  const platformNow = (): number => Date.now() + aheadMs;
  const { runtime, background } = installApp({
    now: platformNow,
    manifest,
    bundleDirectory: settings.functionsDirectory,
    jira: jira.fetch,
    siteUrl,
    siteNow,
    sql: database.remote,
    appAccountId: APP_ACCOUNT.accountId,
    atOnce: BACKGROUND_AT_ONCE,
    ...(settings.onRecord === undefined ? {} : { onRecord: settings.onRecord }),
  });

  const { bridgeDirectory, pageDirectory } = settings;
  const screensApp = screensServer({ manifest, appDirectory, bridgeDirectory, siteUrl });
  screens.answerWith(screensApp.fetch);
  const accountId = site.groups?.find(({ name }) => name === ADMINISTRATORS)?.members[0];
  const watch: FillingWatch | null =
    accountId === undefined
      ? null
      : watchFilling({
          manifest,
          runtime,
          siteUrl,
          accountId,
          issues: settings.issues ?? 0,
          onProgress: settings.onFilling,
        });
  const siteApp = siteServer({
    siteName: site.name,
    timeZone: site.timeZone,
    users: site.users,
    ...(site.projects === undefined
      ? {}
      : { sees: sightNotes({ groups: [], projects: [], securityLevels: [], ...site }) }),
    siteNow,
    manifest,
    runtime,
    jira: jira.fetch,
    siteUrl,
    screensUrl,
    pageDirectory,
    filling: () => watch?.latest() ?? null,
  });
  page.answerWith(siteApp.fetch);

  const deaf = jira.onEvent(background.tell);
  background.tell({ eventType: 'avi:forge:installed:app' });
  const running = background
    .runDue()
    .catch(console.error)
    .then(() => {
      aheadMs = FIRST_LOOK_MS;
      return keepRunning(background, { now: platformNow, onProblem: console.error });
    });
  return {
    url: siteUrl,
    port: page.port,
    close: async () => {
      deaf();
      watch?.stop();
      await (
        await running
      )();
      await Promise.all([page.close(), screens.close()]);
      await database.close();
    },
  };
}
