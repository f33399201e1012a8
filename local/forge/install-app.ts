import { backgroundWork, type BackgroundSettings, type BackgroundWork } from './background/background-work';
import { EventQueue } from './background/event-queue';
import { backgroundModules } from './background/modules';
import { queueRemote } from './background/queue-remote';
import { kvsRemote } from './kvs/kvs-remote';
import { grantedScopes, type Manifest } from './manifest';
import { functionRuntime, type FunctionRuntime, type FunctionRuntimeSettings } from './runtime/function-runtime';
import { jiraRemote, type JiraHandler } from './runtime/jira-remote';
import { privacyRemote, type AccountNews } from './privacy-remote';
import { refusal, type RemoteHandler, type RemoteTable } from './runtime/remotes';
import { refusedEvents } from './scopes/event-scopes';
import { scopeGuard } from './scopes/scope-guard';

export interface InstallSettings
  extends
    Pick<FunctionRuntimeSettings, 'bundleDirectory' | 'siteNow' | 'onRecord' | 'onLoadLog' | 'clock'>,
    Pick<BackgroundSettings, 'appAccountId' | 'isLicensed' | 'atOnce' | 'arrivals' | 'deliverAgain'> {
  readonly manifest: Manifest;
  readonly jira: JiraHandler;
  /** The beginning of the `self` links in Jira's answers. */
  readonly siteUrl: string;
  /** Answers `@forge/sql`, for an app whose manifest uses a database. */
  readonly sql?: RemoteHandler;
  /** The platform's clock in milliseconds; default: the machine's clock. */
  readonly now?: () => number;
  /** Changes of accounts, for an app that reports whose data it keeps. None by default. */
  readonly accountNews?: AccountNews;
  /** Wraps the calls of the functions: tests inject faults here. */
  readonly between?: (table: RemoteTable) => RemoteTable;
}

export interface InstalledApp {
  readonly runtime: FunctionRuntime;
  readonly background: BackgroundWork;
}

const nothingNew: AccountNews = () => null;

/** The handler for the part of a remote with which a call's path begins. */
const byPath =
  (parts: Readonly<Record<string, RemoteHandler>>): RemoteHandler =>
  async (call) => {
    const part = Object.entries(parts).find(([start]) => call.path.startsWith(start));
    return part === undefined ? refusal(501, `NOT_ON_THIS_MACHINE: ${call.path}`) : part[1](call);
  };

const noDatabase: RemoteHandler = async () => {
  const message = 'The manifest has no module "sql", or this machine gives it no database.';
  return Response.json({ code: 'APP_NOT_ENABLED', message }, { status: 403 });
};

/**
 * The app as it is installed on one site: its functions, what they reach, and what they do in the background.
 * @throws when a trigger listens to an event that there is not, or that the manifest has no scope for.
 */
export function installApp(settings: InstallSettings): InstalledApp {
  const { manifest, jira, siteUrl, now = Date.now, between = (table) => table } = settings;
  const queue = new EventQueue();
  const modules = backgroundModules(manifest);
  const refused = refusedEvents(
    manifest,
    modules.triggers.map(({ eventType }) => eventType),
  );
  if (refused.length > 0) throw new Error(`The manifest cannot be deployed:\n${refused.join('\n')}`);
  const { impersonates } = grantedScopes(manifest);
  const remotes = between({
    'fpp/jira': jiraRemote({ jira, siteUrl, guard: scopeGuard(manifest), impersonates }),
    'fpp/stargate': byPath({
      '/webhook/queue/': queueRemote({ manifest, modules, queue, now }),
      '/app/report-accounts': privacyRemote(manifest, settings.accountNews ?? nothingNew),
    }),
    kvs: kvsRemote({ manifest, now }),
    sql: manifest.modules['sql'] === undefined ? noDatabase : (settings.sql ?? noDatabase),
  });
  const runtime = functionRuntime({ ...settings, remotes });
  return { runtime, background: backgroundWork({ ...settings, runtime, queue, now }) };
}
