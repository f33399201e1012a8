import type { HardItemStore, PageGate, WorkGate } from '../hard-items';
import { keepPage, type KeepReadDeps, type ReadPage } from './keep-read';
import { markItems } from '../events/mark-items';
import { removeGone } from '../repair/reread-marked';
import type { Permit } from './points-plan';
import type { ItemStore, Mark } from '../stores';

export interface CompareProjectDeps extends KeepReadDeps, HardItemStore, ItemStore {
  /**
   * One page of what was changed on or after a day. The ISO date is in the time zone of the site, so one more day is
   * read.
   */
  readonly readChangedPage: (
    projectKey: string,
    query: { readonly since: string; readonly pageToken: string | null },
    gate: PageGate,
  ) => Promise<ReadPage & { readonly nextPageToken: string | null }>;
  /** About how many items the tracker holds, and how many are stored. */
  readonly countThere: (projectKey: string) => Promise<number>;
  readonly countKept: (projectKey: string) => Promise<number>;
  readonly idsThere: (projectKey: string) => Promise<readonly string[]>;
  readonly idsKept: (projectKey: string) => Promise<readonly string[]>;
  readonly permit: (points: number) => Promise<Permit>;
  readonly now: () => Date;
}

/** Approximate points for a page of a hundred items: the search, the changelogs, and each item in both. */
const PAGE_POINTS = 202;
const DAY_MS = 86_400_000;

export type ReadChanged =
  | { readonly status: 'read'; readonly items: number }
  /** The budget was used up on the way: what was read is stored. */
  | { readonly status: 'spent'; readonly pageToken: string | null; readonly goOnAt: Date };

/**
 * Reads everything again that was changed since then, starting at a page. So events that were lost meanwhile do no
 * harm.
 */
export async function readChangedSince(
  projectKey: string,
  { gate, ...from }: { readonly since: Date; readonly pageToken: string | null; readonly gate: WorkGate },
  deps: CompareProjectDeps,
): Promise<ReadChanged> {
  // JQL takes days in the time zone of the app's account, which may be a day behind.
  const day = new Date(from.since.getTime() - DAY_MS).toISOString().slice(0, 10);
  let { pageToken } = from;
  let items = 0;
  do {
    const permit = await deps.permit(PAGE_POINTS);
    if (!permit.go) return { status: 'spent', pageToken, goOnAt: permit.at };
    const readAt = deps.now();
    const query = { since: day, pageToken };
    const page: ReadPage & { readonly nextPageToken: string | null } = await deps.readChangedPage(
      projectKey,
      query,
      gate,
    );
    await keepPage(page, { mark: markOf('changed', deps.now()), readAt }, deps);
    items += page.items.length;
    pageToken = page.nextPageToken;
  } while (pageToken !== null);
  return { status: 'read', items };
}

/**
 * Finds deleted and missed items if the counts differ. After the changes were read, the stored items include all items
 * of the tracker, so equal counts mean equal items.
 */
export async function compareProject(projectKey: string, deps: CompareProjectDeps): Promise<void> {
  const [there, kept] = await Promise.all([deps.countThere(projectKey), deps.countKept(projectKey)]);
  if (there === kept) return;
  const mark = markOf('compare', deps.now());
  const [idsThere, idsKept] = await Promise.all([deps.idsThere(projectKey), deps.idsKept(projectKey)]);
  const known = new Set(idsKept);
  const missing = idsThere.filter((id) => !known.has(id));
  await markItems(missing, mark, deps);
  const present = new Set(idsThere);
  const goneIds = idsKept.filter((id) => !present.has(id));
  const gone = await deps.readItems(goneIds);
  if (gone.length > 0) {
    await removeGone(
      gone.map(({ item }) => item),
      mark,
      deps,
    );
  }
  const stored = new Set(gone.map(({ item }) => item.id));
  const letGo = goneIds.filter((id) => !stored.has(id));
  if (letGo.length > 0) await deps.removeItems(letGo);
}

function markOf(what: string, at: Date): Mark {
  return { mark: `${what} ${at.toISOString()}`, at };
}
