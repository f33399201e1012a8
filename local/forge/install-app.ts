import { backgroundWork, type BackgroundSettings, type BackgroundWork } from './background/background-work';
import { EventQueue } from './background/event-queue';
import { backgroundModules } from './background/modules';
import { queueRemote } from './background/queue-remote';
import { kvsRemote } from './kvs/kvs-remote';
import { grantedScopes, type Manifest } from './manifest';
import { functionRuntime, type FunctionRuntime, type FunctionRuntimeSettings } from './runtime/function-runtime';
import { jiraRemote, type JiraHandler } from './runtime/jira-remote';
import type { RemoteHandler, RemoteTable } from './runtime/remotes';

export interface InstallSettings
  extends
    Pick<FunctionRuntimeSettings, 'bundleDirectory' | 'siteNow' | 'onRecord' | 'onLoadLog'>,
    Pick<BackgroundSettings, 'appAccountId' | 'isLicensed' | 'atOnce' | 'arrivals' | 'deliverAgain'> {
  readonly manifest: Manifest;
  readonly jira: JiraHandler;
  /** What the `self` links in Jira's answers start with. */
  readonly siteUrl: string;
  /** Answers `@forge/sql`, for an app whose manifest asks for a database. */
  readonly sql?: RemoteHandler;
  /** The platform's clock in milliseconds; the machine's when not told. */
  readonly now?: () => number;
  /** Stands between the functions and everything they call: tests inject faults here. */
  readonly between?: (table: RemoteTable) => RemoteTable;
}

export interface InstalledApp {
  readonly runtime: FunctionRuntime;
  readonly background: BackgroundWork;
}

const noDatabase: RemoteHandler = async () => {
  const message = 'The manifest has no module "sql", or this machine gives it no database.';
  return Response.json({ code: 'APP_NOT_ENABLED', message }, { status: 403 });
};

/** The app as it is installed on one site: its functions, what they reach, and what they do in the background. */
export function installApp(settings: InstallSettings): InstalledApp {
  const { manifest, jira, siteUrl, now = Date.now, between = (table) => table } = settings;
  const queue = new EventQueue();
  const modules = backgroundModules(manifest);
  const { impersonates } = grantedScopes(manifest);
  const remotes = between({
    'fpp/jira': jiraRemote({ jira, siteUrl, impersonates }),
    'fpp/stargate': queueRemote({ manifest, modules, queue, now }),
    kvs: kvsRemote({ manifest, now }),
    sql: manifest.modules['sql'] === undefined ? noDatabase : (settings.sql ?? noDatabase),
  });
  const runtime = functionRuntime({ ...settings, remotes });
  return { runtime, background: backgroundWork({ ...settings, runtime, queue, now }) };
}
