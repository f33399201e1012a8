import * as z from 'zod';
import { invokeResolver } from '../../forge/http/invoke-resolver';
import type { Manifest } from '../../forge/manifest';
import type { FunctionRuntime } from '../../forge/runtime/function-runtime';
import { type FillingFacts, fillingProgress, type FillingProgress } from './filling-progress';

/** The module that shows administrators the state of the facts. */
const MODULE_KEY = 'settings-page';
const PAUSE_MS = 2_000;

export interface FillingWatch {
  /** Null if there is nothing to wait for. */
  readonly latest: () => FillingProgress | null;
  readonly stop: () => void;
}

export interface WatchedSite {
  readonly manifest: Manifest;
  readonly runtime: FunctionRuntime;
  readonly siteUrl: string;
  /** An administrator of the site, as whom the app is called. */
  readonly accountId: string;
  readonly issues: number;
  readonly onProgress?: ((progress: FillingProgress | null) => void) | undefined;
}

/** Asks the app for its progress every other second, until the whole site is read and judged. */
export function watchFilling(site: WatchedSite): FillingWatch {
  const progressOf = fillingProgress(site.issues);
  let latest: FillingProgress | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    const facts = await factsOf(site);
    if (stopped) return;
    latest = facts === null ? latest : progressOf(facts);
    site.onProgress?.(latest);
    if (facts === null || latest !== null) timer = setTimeout(() => void look(), PAUSE_MS);
  };
  timer = setTimeout(() => void look(), PAUSE_MS);
  return {
    latest: () => latest,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** Null if the app cannot answer now: it is asked again. */
async function factsOf({ accountId, ...world }: WatchedSite): Promise<FillingFacts | null> {
  const call = { moduleKey: MODULE_KEY, functionKey: 'syncFacts' };
  const { outcome } = await invokeResolver(call, { viewer: accountId, asOf: null }, world);
  if (outcome.status !== 'answered') return null;
  return answerSchema.safeParse(outcome.value).data?.value ?? null;
}

const answerSchema = z.object({
  ok: z.literal(true),
  value: z.object({
    takenAt: z.string(),
    projects: z.array(
      z.object({
        state: z.enum(['waiting', 'filling', 'filled', 'failed', 'archived']),
        itemsRead: z.number(),
        itemsExpected: z.number().nullable(),
        filledAt: z.string().nullable(),
        judgedAt: z.string().nullable(),
      }),
    ),
    waiting: z.object({ scopes: z.number() }),
  }),
});
