import { markItems } from './events/mark-items';
import type { Marks } from './stores';

/** An item that could not be read, or during whose reading functions were ended. */
export interface HardItem {
  readonly id: string;
  readonly failures: number;
  readonly triedAt: Date;
}

/** What some work is reading now; `ids` are empty while the content of a page is not known. */
export interface Attempt {
  readonly work: string;
  readonly ids: readonly string[];
  readonly begunAt: Date;
}

export interface HardItemStore {
  readonly readHardItems: () => Promise<readonly HardItem[]>;
  readonly writeHardItems: (items: readonly HardItem[]) => Promise<void>;
  readonly removeHardItems: (ids: readonly string[]) => Promise<void>;
  readonly readAttempts: () => Promise<readonly Attempt[]>;
  readonly writeAttempt: (attempt: Attempt) => Promise<void>;
  readonly removeAttempts: (works: readonly string[]) => Promise<void>;
}

/** A failing item is tried this many times; then it is set aside, and tried once a day. */
export const MAX_FAILURES = 3;
const DAY_MS = 86_400_000;

/** Items that are not tried now: they failed too often and were tried within a day. */
export const setAside = (now: Date): { readonly failures: number; readonly triedBefore: Date } => ({
  failures: MAX_FAILURES,
  triedBefore: new Date(now.getTime() - DAY_MS),
});

/** How many items are tried together: items that failed before are tried with fewer others, in the end alone. */
export function atOnce(failures: number): number {
  if (failures === 0) return 100;
  return failures === 1 ? 10 : 1;
}

/**
 * The failures of an item after a function was ended while reading this many items: only an item read alone is known as
 * the cause.
 */
function failuresAfter(known: number, together: number): number {
  if (together > atOnce(1)) return Math.max(known, 1);
  return together > 1 ? Math.max(known, 2) : known + 1;
}

const PANEL = 'panel ';
/** Longer than a panel may run; `JOB_LOST_MS` is longer than a job may run. */
const PANEL_LOST_MS = 60_000;
const JOB_LOST_MS = 15 * 60_000;

/** For pages whose content is not known before they are read. */
export interface PageGate {
  /** False for an item that caused a function to end: the job that reads again reads it, alone if necessary. */
  readonly mayRead: (id: string) => boolean;
  /** Called before items are read together; without ids while these are not known. */
  readonly begin: (ids: readonly string[]) => Promise<void>;
  /** True if an earlier run ended before it knew the content of a page: from the next page only the ids are read. */
  readonly byIdsOnly: () => boolean;
}

/** For work that goes on page by page. */
export interface WorkGate extends PageGate {
  /** Called when a page was read completely. */
  readonly pageRead: () => void;
  /** Called when the work ends normally. */
  readonly end: () => Promise<void>;
}

/** For work that knows which items it reads. */
export interface ReadGate {
  /** With how many others an item may be read; 0 for an item that is read alone. */
  readonly atOnce: (id: string) => number;
  /** Called before items are read together; call the returned function after they were read. */
  readonly begin: (ids: readonly string[]) => Promise<() => Promise<void>>;
}

export interface HardItemDeps extends HardItemStore, Pick<Marks, 'markReread'> {
  readonly now: () => Date;
}

/** For a job: jobs with one name run one after the other, so an earlier attempt with the same name must have ended. */
export async function workGate(work: string, deps: HardItemDeps): Promise<WorkGate> {
  const { hard, ended } = await collectEnded((attempt) => attempt.work === work, deps);
  let byIdsOnly = ended.some((attempt) => attempt.work === work && attempt.ids.length === 0);
  return {
    mayRead: (id) => !hard.has(id),
    begin: (ids) => deps.writeAttempt({ work, ids, begunAt: deps.now() }),
    byIdsOnly: () => byIdsOnly,
    pageRead: () => void (byIdsOnly = false),
    end: () => deps.removeAttempts([work]),
  };
}

/** For a panel: panels run in parallel, and each reads several pages at once. */
export async function panelGate(invocation: string, deps: HardItemDeps): Promise<ReadGate> {
  const { hard } = await collectEnded(() => false, deps);
  let pages = 0;
  return {
    // Pages that are read in parallel are all suspects: only the job that reads again finds out which one was the
    // cause.
    atOnce(id) {
      const failures = hard.get(id)?.failures ?? 0;
      return failures < 2 ? atOnce(failures) : 0;
    },
    async begin(ids) {
      const work = `${PANEL}${invocation} ${String((pages += 1))}`;
      await deps.writeAttempt({ work, ids, begunAt: deps.now() });
      return () => deps.removeAttempts([work]);
    },
  };
}

/**
 * Notes the items during whose reading functions were ended, marks them to be read again, and returns which items are
 * read alone.
 */
async function collectEnded(
  isOwn: (attempt: Attempt) => boolean,
  deps: HardItemDeps,
): Promise<{ readonly hard: ReadonlyMap<string, HardItem>; readonly ended: readonly Attempt[] }> {
  const now = deps.now();
  const [attempts, items] = await Promise.all([deps.readAttempts(), deps.readHardItems()]);
  const ended = attempts.filter((attempt) => isOwn(attempt) || isLost(attempt, now));
  const hard = new Map(items.map((item) => [item.id, item]));
  const failed = ended.flatMap(({ ids, begunAt }) =>
    ids.map((id): HardItem => {
      const failures = failuresAfter(hard.get(id)?.failures ?? 0, ids.length);
      return { id, failures, triedAt: begunAt };
    }),
  );
  for (const item of failed) hard.set(item.id, item);
  if (ended.length === 0) return { hard, ended };
  const ids = failed.map(({ id }) => id);
  await markItems(ids, { mark: `ended ${now.toISOString()}`, at: now }, deps);
  await deps.writeHardItems(failed);
  await deps.removeAttempts(ended.map(({ work }) => work));
  return { hard, ended };
}

function isLost({ work, begunAt }: Attempt, now: Date): boolean {
  const limit = work.startsWith(PANEL) ? PANEL_LOST_MS : JOB_LOST_MS;
  return now.getTime() - begunAt.getTime() > limit;
}

/** Notes items that could not be read although there was no other problem. */
export async function noteUnread(ids: readonly string[], deps: HardItemDeps): Promise<void> {
  if (ids.length === 0) return;
  const known = new Map((await deps.readHardItems()).map(({ id, failures }) => [id, failures]));
  const triedAt = deps.now();
  await deps.writeHardItems(ids.map((id) => ({ id, failures: (known.get(id) ?? 0) + 1, triedAt })));
}
