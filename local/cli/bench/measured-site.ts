import { SetClock } from '../../forge/background/run-until-idle';
import { installApp } from '../../forge/install-app';
import { STATEMENT_LATENCY_MS, withLatency } from '../../forge/latency';
import { readManifest } from '../../forge/manifest';
import type { InvocationRecord } from '../../forge/runtime/invocation';
import type { SqlEngine } from '../../forge/sql/engine';
import { openEngine } from '../../forge/sql/open-engine';
import { sqlRemote } from '../../forge/sql/sql-remote';
import { createJira } from '../../jira/create-jira';
import type { Site } from '../../jira/site';
import { APP_ACCOUNT } from '../../jira/viewer';
import { repositoryRoot } from '../../repository';
import { builtFunctions } from '../build/build-all';
import { readingWatch } from './reading-watch';
import { withoutJobs } from './without-jobs';

/** About the time that a call to Jira takes on the platform; on this machine it takes almost none. */
const REST_LATENCY_MS = 300;

/**
 * The app on a site, with a clock of its own. Time passes by the computing time of functions, by the time that their
 * calls would take on the platform, and by the delays of queue and schedules, which are skipped. Computing is measured
 * in this process's own CPU time, local Jira and database included, so that a busy machine does not make it longer.
 * Jobs that are left out are accepted and never run.
 */
export async function measuredSite(site: Site, isLeftOut: (job: string) => boolean = () => false) {
  const bundleDirectory = await builtFunctions();
  const startedAt = Date.parse(site.now);
  const clock = new SetClock(startedAt);
  const jira = createJira({ machineClock: clock.now });
  jira.load(site);
  const engine = openEngine(undefined);
  const count = counting();
  const wait = async (): Promise<void> => clock.advance(STATEMENT_LATENCY_MS);
  let asked = 0;
  let firstReading: FirstReading | null = null;
  const readings = readingWatch(() => {
    firstReading ??= { seconds: (clock.now() - startedAt) / 1000, restCalls: asked };
  });
  const { background, runtime } = installApp({
    manifest: readManifest(repositoryRoot),
    bundleDirectory,
    jira: async (request) => {
      asked += 1;
      clock.advance(REST_LATENCY_MS);
      return jira.fetch(request);
    },
    siteUrl: 'http://127.0.0.1:1',
    siteNow: () => jira.now().getTime(),
    now: clock.now,
    sql: withLatency(readings.watched(sqlRemote({ engine, now: clock.now })), wait),
    appAccountId: APP_ACCOUNT.accountId,
    between: (table) => withoutJobs(table, isLeftOut),
    clock: { now: () => clock.now() + processorMs(), advance: clock.advance.bind(clock) },
    onRecord: (record) => {
      const waitedMs = record.calls.reduce((sum, { remote }) => sum + latencyOf(remote), 0);
      const computeMs = Math.max(0, record.milliseconds - waitedMs);
      clock.advance(computeMs);
      count.add({ ...record, milliseconds: computeMs });
    },
  });
  jira.onEvent(background.tell);
  return { clock, jira, engine, background, runtime, count, readings, firstReading: () => firstReading };
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const latencyOf = (remote: string): number => {
  if (remote === 'fpp/jira') return REST_LATENCY_MS;
  return remote === 'sql' ? STATEMENT_LATENCY_MS : 0;
};

export type MeasuredSite = Awaited<ReturnType<typeof measuredSite>>;

/** The time from the installation to the first judgement, and the requests to Jira until then. */
export interface FirstReading {
  readonly seconds: number;
  readonly restCalls: number;
}

interface Sum {
  readonly invocations: number;
  readonly failed: number;
  readonly restCalls: number;
  readonly points: number;
  readonly statements: number;
  /** The most statements of one invocation. */
  readonly maxStatements: number;
  readonly computeMs: number;
}

const NOTHING: Sum = {
  invocations: 0,
  failed: 0,
  restCalls: 0,
  points: 0,
  statements: 0,
  maxStatements: 0,
  computeMs: 0,
};

/** Sums over invocations: all of them, and by function. */
function counting() {
  let byFunction = new Map<string, Sum>();
  let peakBytes = 0;
  const total = (): Sum => [...byFunction.values()].reduce(added, NOTHING);
  return {
    add: (record: InvocationRecord): void => {
      const { functionKey } = record.request;
      byFunction.set(functionKey, added(byFunction.get(functionKey) ?? NOTHING, sumOf(record)));
      peakBytes = Math.max(peakBytes, process.memoryUsage().heapUsed);
    },
    sum: total,
    sumOf: (functionKey: string): Sum => byFunction.get(functionKey) ?? NOTHING,
    /** Seconds that functions ran: their computing, and the time that their calls would have taken. */
    functionSeconds: (): number => {
      const { computeMs, restCalls, statements } = total();
      return (computeMs + restCalls * REST_LATENCY_MS + statements * STATEMENT_LATENCY_MS) / 1000;
    },
    peakBytes: () => peakBytes,
    reset: (): void => {
      byFunction = new Map();
      peakBytes = 0;
    },
  };
}

function sumOf({ calls, milliseconds, outcome, logs }: InvocationRecord): Sum {
  const rest = calls.filter(({ remote }) => remote === 'fpp/jira');
  const statements = calls.filter(({ remote }) => remote === 'sql').length;
  return {
    invocations: 1,
    failed: outcome !== 'answered' || logs.some(({ level }) => level === 'error') ? 1 : 0,
    restCalls: rest.length,
    points: rest.reduce((sum, { points }) => sum + points, 0),
    statements,
    maxStatements: statements,
    computeMs: milliseconds,
  };
}

function added(one: Sum, other: Sum): Sum {
  return {
    invocations: one.invocations + other.invocations,
    failed: one.failed + other.failed,
    restCalls: one.restCalls + other.restCalls,
    points: one.points + other.points,
    statements: one.statements + other.statements,
    maxStatements: Math.max(one.maxStatements, other.maxStatements),
    computeMs: one.computeMs + other.computeMs,
  };
}

/** Lets time pass until `done`, event by event and schedule by schedule. @throws when a week is not enough. */
export async function runUntil(
  { background, clock }: Pick<MeasuredSite, 'background' | 'clock'>,
  done: () => Promise<boolean>,
): Promise<void> {
  const end = clock.now() + 7 * 86_400_000;
  await background.runDue();
  while (!(await done())) {
    const next = background.nextDueAt();
    if (next === null || next > end) throw new Error('A week was not enough.');
    clock.advanceTo(next);
    await background.runDue();
  }
}

export async function countRows(engine: SqlEngine, from: string): Promise<number> {
  const [row] = await engine.read({ text: `SELECT COUNT(*) AS n FROM ${from}`, values: [], limitSeconds: 60 });
  return Number(row?.['n'] ?? 0);
}
