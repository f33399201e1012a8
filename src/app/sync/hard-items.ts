import { markItems } from './events/mark-items';
import type { Marks } from './stores';

/** An item that functions were ended over, or that could not be read. */
export interface HardItem {
  readonly id: string;
  readonly failures: number;
  readonly triedAt: Date;
}

/** What some work is reading just now; `ids` are empty while it is not known what a page holds. */
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

/** So often is tried what fails; after that it is set aside, and tried once a day. */
export const MOST_FAILURES = 3;
const DAY_MS = 86_400_000;

/** What is not tried now, since it failed too often and was tried within a day. */
export const setAside = (now: Date): { readonly failures: number; readonly triedBefore: Date } => ({
  failures: MOST_FAILURES,
  triedBefore: new Date(now.getTime() - DAY_MS),
});

/** How many items are tried together: those that failed before stand with ever fewer others, at last alone. */
export function atOnce(failures: number): number {
  if (failures === 0) return 100;
  return failures === 1 ? 10 : 1;
}

/** How often an item has failed when a function was ended over it and so many others: only alone it is known to be the one. */
function failuresAfter(known: number, together: number): number {
  if (together > atOnce(1)) return Math.max(known, 1);
  return together > 1 ? Math.max(known, 2) : known + 1;
}

const PANEL = 'panel ';
/** Longer than a panel, or a job, may run. */
const PANEL_LOST_MS = 60_000;
const JOB_LOST_MS = 15 * 60_000;

/** Of a page of which nobody knows what it holds before it is read. */
export interface PageGate {
  /** False for an item that a function was ended over: it is read by the job that reads again, alone if need be. */
  readonly mayRead: (id: string) => boolean;
  /** Told before items are read together; without ids as long as these are not known. */
  readonly begin: (ids: readonly string[]) => Promise<void>;
  /** True where this work was ended before it knew what a page holds: of the next page only the ids are read. */
  readonly byIdsOnly: () => boolean;
}

/** Of work that goes on page by page. */
export interface WorkGate extends PageGate {
  /** A page was read to its end. */
  readonly pageRead: () => void;
  /** The work ends as it should. */
  readonly end: () => Promise<void>;
}

/** Of work that knows what it wants to read. */
export interface ReadGate {
  /** With how many others an item may be read; 0 for one that is read by itself. */
  readonly atOnce: (id: string) => number;
  /** Told before items are read together; what it answers is called when they are. */
  readonly begin: (ids: readonly string[]) => Promise<() => Promise<void>>;
}

export interface HardItemDeps extends HardItemStore, Pick<Marks, 'markReread'> {
  readonly now: () => Date;
}

/** For a job: those of one name run one after the other, so that an attempt of the same name was ended for sure. */
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

/** For a panel: those run side by side, and each reads several pages at once. */
export async function panelGate(invocation: string, deps: HardItemDeps): Promise<ReadGate> {
  const { hard } = await collectEnded(() => false, deps);
  let pages = 0;
  return {
    // Pages that are read at the same time are suspected together: only the job that reads again finds out which one it was.
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

/** Notes over what functions were ended since, marks it to be read again, and answers what is not to be read with others. */
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

/** Notes items that could not be read although nothing else was in the way. */
export async function noteUnread(ids: readonly string[], deps: HardItemDeps): Promise<void> {
  if (ids.length === 0) return;
  const known = new Map((await deps.readHardItems()).map(({ id, failures }) => [id, failures]));
  const triedAt = deps.now();
  await deps.writeHardItems(ids.map((id) => ({ id, failures: (known.get(id) ?? 0) + 1, triedAt })));
}
