import { join } from 'node:path';
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
import { BUILT } from '../build/targets';

/** A call to Jira takes about so long on the platform; on this machine it takes next to nothing. */
const REST_LATENCY_MS = 300;

/**
 * The app on a site, on a clock of its own: time passes by what functions compute, by what their calls would take on the
 * platform, and by the delays of queue and schedules, which cost nothing to wait for.
 */
export function measuredSite(site: Site) {
  const clock = new SetClock(Date.parse(site.now));
  const jira = createJira({ machineClock: clock.now });
  jira.load(site);
  const engine = openEngine(undefined);
  const count = counting();
  const wait = async (): Promise<void> => clock.advance(STATEMENT_LATENCY_MS);
  const { background } = installApp({
    manifest: readManifest(repositoryRoot),
    bundleDirectory: join(repositoryRoot, BUILT.functions),
    jira: async (request) => {
      clock.advance(REST_LATENCY_MS);
      return jira.fetch(request);
    },
    siteUrl: 'http://127.0.0.1:1',
    siteNow: () => jira.now().getTime(),
    now: clock.now,
    sql: withLatency(sqlRemote({ engine, now: clock.now }), wait),
    appAccountId: APP_ACCOUNT.accountId,
    onRecord: (record) => {
      clock.advance(record.milliseconds);
      count.add(record);
    },
  });
  jira.onEvent(background.tell);
  return { clock, jira, engine, background, count };
}

export type MeasuredSite = ReturnType<typeof measuredSite>;

/** What invocations did, added up. */
function counting() {
  let sum = { invocations: 0, failed: 0, restCalls: 0, points: 0, statements: 0, computeMs: 0 };
  let peakBytes = 0;
  let lastProblem: string | null = null;
  return {
    add: ({ calls, milliseconds, outcome, problem, logs }: InvocationRecord): void => {
      const rest = calls.filter(({ remote }) => remote === 'fpp/jira');
      const broke = outcome !== 'answered' || logs.some(({ level }) => level === 'error');
      if (broke) lastProblem = problem ?? logs.map(({ text }) => text).join('\n');
      sum = {
        invocations: sum.invocations + 1,
        failed: sum.failed + (broke ? 1 : 0),
        restCalls: sum.restCalls + rest.length,
        points: sum.points + rest.reduce((total, { points }) => total + points, 0),
        statements: sum.statements + calls.filter(({ remote }) => remote === 'sql').length,
        computeMs: sum.computeMs + milliseconds,
      };
      peakBytes = Math.max(peakBytes, process.memoryUsage().heapUsed);
    },
    sum: () => sum,
    /** Seconds that functions ran: what they computed, and what their calls would have taken. */
    functionSeconds: (): number =>
      (sum.computeMs + sum.restCalls * REST_LATENCY_MS + sum.statements * STATEMENT_LATENCY_MS) / 1000,
    peakBytes: () => peakBytes,
    lastProblem: () => lastProblem,
    reset: (): void => {
      sum = { invocations: 0, failed: 0, restCalls: 0, points: 0, statements: 0, computeMs: 0 };
      peakBytes = 0;
    },
  };
}

/** Lets time pass until `done`, event by event and schedule by schedule. @throws when a week did not do. */
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
