import * as z from 'zod';
import { noState, type SyncStore } from '../sync/sync-state';

export interface ReportPeopleDeps extends Pick<SyncStore, 'readSync' | 'saveSync'> {
  /** Accounts that were last reported before an instant, or never. */
  readonly readPeopleToReport: (query: {
    readonly before: Date;
    readonly most: number;
  }) => Promise<readonly { readonly accountId: string; readonly updatedAt: Date }[]>;
  /** Reports the stored account ids to Atlassian and returns their status. */
  readonly report: (
    accounts: readonly { readonly accountId: string; readonly updatedAt: Date }[],
  ) => Promise<readonly { readonly accountId: string; readonly status: 'updated' | 'closed' }[]>;
  /** Reads the data of changed accounts again. */
  readonly renew: (accountIds: readonly string[]) => Promise<void>;
  readonly markReported: (accountIds: readonly string[], at: Date) => Promise<void>;
  /** Replaces an account id everywhere. Returns where to continue; null when nothing of it is left. */
  readonly erase: (accountId: string, from: ErasurePlace | null) => Promise<ErasurePlace | null>;
  readonly mayGoOn: () => boolean;
  readonly now: () => Date;
}

const placeSchema = z.discriminatedUnion('part', [
  z.object({ part: z.literal('items'), after: z.string() }),
  z.object({ part: z.literal('readings') }),
]);
export type ErasurePlace = z.infer<typeof placeSchema>;

const erasuresSchema = z.array(z.object({ accountId: z.string(), from: placeSchema.nullable() }));
type Erasures = z.infer<typeof erasuresSchema>;

/** No project has this key. */
const SITE = '*';
const ERASURES = 'erasures';
/** Atlassian requires that every account is reported at least once within this many days. */
const CYCLE_DAYS = 7;
const DAY_MS = 86_400_000;
const PEOPLE_AT_ONCE = 900;

/**
 * Reports the stored account ids, and erases closed accounts. The accounts to erase are noted before the report counts
 * as made: if the run ends at any point, the next one continues. Returns whether all is done.
 */
export async function reportPeople(deps: ReportPeopleDeps): Promise<boolean> {
  if (!(await finishErasures(deps))) return false;
  for (;;) {
    if (!deps.mayGoOn()) return false;
    const now = deps.now();
    // Half a day less than the cycle, so that a schedule that runs early still includes every account.
    const before = new Date(now.getTime() - (CYCLE_DAYS - 0.5) * DAY_MS);
    const people = await deps.readPeopleToReport({ before, most: PEOPLE_AT_ONCE });
    if (people.length === 0) return true;
    const answers = await deps.report(people);
    const withStatus = (status: string): readonly string[] =>
      answers.filter((answer) => answer.status === status).map(({ accountId }) => accountId);
    await saveErasures(
      withStatus('closed').map((accountId) => ({ accountId, from: null })),
      deps,
    );
    const updated = withStatus('updated');
    if (updated.length > 0) await deps.renew(updated);
    await deps.markReported(
      people.map(({ accountId }) => accountId),
      now,
    );
    if (!(await finishErasures(deps))) return false;
  }
}

async function finishErasures(deps: ReportPeopleDeps): Promise<boolean> {
  let left = await readErasures(deps);
  for (let [next, ...rest] = left; next !== undefined; [next, ...rest] = left) {
    if (!deps.mayGoOn()) return false;
    const from = await deps.erase(next.accountId, next.from);
    left = from === null ? rest : [{ accountId: next.accountId, from }, ...rest];
    await saveErasures(left, deps);
  }
  return true;
}

async function readErasures({ readSync }: ReportPeopleDeps): Promise<Erasures> {
  const notes = (await readSync(SITE, ERASURES))?.notes ?? null;
  return notes === null ? [] : erasuresSchema.parse(JSON.parse(notes));
}

async function saveErasures(erasures: Erasures, { readSync, saveSync, now }: ReportPeopleDeps): Promise<void> {
  const state = (await readSync(SITE, ERASURES)) ?? noState(SITE, ERASURES, now());
  const notes = erasures.length === 0 ? null : JSON.stringify(erasures);
  await saveSync({ ...state, state: notes === null ? 'done' : 'running', notes, changedAt: now() });
}
