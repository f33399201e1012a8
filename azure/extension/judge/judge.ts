import { azureClient, type Fetch } from '../../../src/adapters/azure/client';
import { AzureNotFound } from '../../../src/adapters/azure/errors';
import { itemHealth } from '../../../src/app/item-health/item-health';
import { portfolioDetail } from '../../../src/app/portfolio/portfolio-detail';
import { readPortfolio } from '../../../src/app/portfolio/read-portfolio';
import { readProjectPage } from '../../../src/app/project-page/read-project-page';
import { defaultsInstead, settingsInForce, type SettingsInForce } from '../../../src/app/settings/settings-in-force';
import type { Around } from '../frame/azure-frame';
import { answering, knowing, type Outcome } from './answering';
import type { RecordCache } from './cache';
import { healthDeps } from './health-deps';
import { sharedSettings } from './kept-settings';
import { type Knowledge, knowledgeOf } from './knowledge';
import { lookups } from './lookups';
import type { PastReadings } from './past-weeks';
import { type ProjectReader, projectReader, type ReadProject } from './project-reader';
import type { Judge, Page } from './questions';
import { type Readings, readingsOf } from './readings';
import { settingsAnswers } from './settings-answers';
import { statusFactsOf } from './status-facts';

export interface JudgeNeeds {
  readonly around: Around;
  readonly page: Page;
  readonly fetch: Fetch;
  /** The cache of an owner: the reader, the place and the content. */
  readonly openCache: (owner: string) => Promise<RecordCache>;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly tell: (reference: string, cause: unknown) => void;
}

/** A screen that is drawn again within this time gets the data that was just read. */
const FRESH_MS = 60_000;
/** Revisions, links and the configuration are read in parallel: that makes no more requests, only earlier ones. */
const AT_ONCE = 3;
/** A portfolio of more projects is cut: each project is read completely. */
const MAX_PROJECTS = 20;

/** Answers all questions of screens, from what the viewer may read of Azure DevOps. No data leaves the browser. */
export function createJudge({ around, page, fetch, openCache, now, sleep, tell }: JudgeNeeds): Judge {
  const azure = azureClient({
    fetch,
    url: around.url,
    authorization: async () => `Bearer ${await page.token()}`,
    now,
    sleep,
    random: Math.random,
    // A viewer of a screen does not wait longer.
    remainingMs: () => 20_000,
    atOnce: AT_ONCE,
  });
  const store = sharedSettings(page, now);
  const answer = answering(tell);
  const readers = new Map<string, ProjectReader>();
  const readerOf = (project: string): ProjectReader => {
    const owner = `${around.organisation.id} ${around.viewerId} ${project}`;
    const reader = readers.get(project) ?? projectReader(project, { azure, cache: openCache(owner), now });
    readers.set(project, reader);
    return reader;
  };

  let freshMs = FRESH_MS;
  let latest: { readonly name: string; readonly knowledge: Knowledge; readonly readings: Readings } | null = null;
  let past: { readonly judgedBy: string; readonly readings: PastReadings } | null = null;
  const look = async (others: readonly string[]) => {
    const own = around.project === null ? [] : [around.project.name];
    const names = [...new Set([...own, ...others])].slice(0, MAX_PROJECTS);
    const maxMs = freshMs;
    freshMs = FRESH_MS;
    const [read, inForce] = await Promise.all([
      Promise.all(names.map((name) => readOrNothing(readerOf(name), maxMs))),
      settingsOf(around.project?.id ?? null, store.readLayer),
    ]);
    const there = read.filter((each) => each !== null);
    const name = [...there.map(({ looks }) => looks), JSON.stringify(inForce), names].join(' ');
    if (latest?.name === name) return latest;
    const at = new Date(Math.max(...there.map((each) => each.at.getTime())));
    const knowledge = knowledgeOf(
      there.map(({ record }) => record),
      there.length === 0 ? now() : at,
      inForce,
    );
    const judgedBy = JSON.stringify([inForce, names]);
    if (past?.judgedBy !== judgedBy) past = { judgedBy, readings: new Map() };
    latest = {
      name,
      knowledge,
      readings: readingsOf(knowledge, { pastReadings: past.readings, pause: () => sleep(0) }),
    };
    return latest;
  };
  const known = async (others: readonly string[] = []): Promise<Knowledge> => (await look(others)).knowledge;
  const plain = <Value>(value: Value | null): Outcome<{ readonly plain: Value }> =>
    knowing(value === null ? null : { plain: value });
  const withoutServer = async () => ({ ok: false, problem: 'no-access', reference: '' }) as const;

  return {
    ...lookups({ azure, known }),
    ...settingsAnswers({ store, known, now, answer }),
    async readAhead() {
      // The caller gets the error.
      if (around.project !== null) await known().catch(() => undefined);
    },
    pastWeeks: async () => (await latest?.readings.past.fill()) ?? false,
    async changed() {
      freshMs = -1;
    },
    itemHealth: ({ issueId }) =>
      answer(async () => {
        const result = await itemHealth(issueId, healthDeps(await known()));
        return result.status === 'known' ? { ok: true, value: result.health } : { ok: false, problem: result.status };
      }),
    portfolio: (asked) =>
      answer(async () => {
        const named = [...asked.inside, ...asked.scopes.flatMap(({ kind, id }) => (kind === 'project' ? [id] : []))];
        return plain(await readPortfolio(asked, (await look(named)).readings.portfolio));
      }),
    portfolioDetail: ({ scope }) =>
      answer(async () => knowing(await portfolioDetail(scope, (await look([])).readings.portfolio))),
    projectPage: (asked) => answer(async () => plain(await readProjectPage(asked, (await look([])).readings.page))),
    statusFacts: ({ projectKey }) =>
      answer(async () => {
        const { knowledge, readings } = await look([]);
        return knowing(await statusFactsOf(projectKey, readings.portfolio, knowledge));
      }),
    // These need a server; the extension has none.
    freezeForecast: withoutServer,
    unfreezeForecast: withoutServer,
    syncFacts: withoutServer,
    ruleBudget: withoutServer,
    webhook: withoutServer,
    saveWebhook: withoutServer,
    removeWebhook: withoutServer,
    sendAgain: withoutServer,
  };
}

/** A project that the viewer may not read is treated as absent. */
async function readOrNothing(reader: ProjectReader, maxMs: number): Promise<ReadProject | null> {
  try {
    return await reader.read(maxMs);
  } catch (error) {
    if (error instanceof AzureNotFound) return null;
    throw error;
  }
}

/** If settings cannot be read, work is judged without them, and the answer says so. */
async function settingsOf(
  projectId: string | null,
  readLayer: Parameters<typeof settingsInForce>[1],
): Promise<SettingsInForce> {
  try {
    return await settingsInForce(projectId, readLayer);
  } catch {
    return defaultsInstead(projectId);
  }
}
