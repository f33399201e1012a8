import type { Cause, EventKind, Standing } from './automation-event';
import { candidates, decide, nextAt } from './decide';
import { type Batch, beginsAt, type TellingState } from './telling-state';

/** The state as it is stored. `revision` names it: it is written over that one alone. */
export interface KeptTelling {
  readonly revision: number;
  /** Null while nothing is kept, or what cannot be read. */
  readonly state: TellingState | null;
}

export interface TellEventsDeps {
  readonly readTelling: () => Promise<KeptTelling>;
  /** False where another was written since that revision. */
  readonly saveTelling: (kept: { readonly revision: number; readonly state: TellingState }) => Promise<boolean>;
  /** Which of these ids were told. */
  readonly readEmitted: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly noteEmitted: (ids: readonly string[]) => Promise<void>;
  /**
   * Tells an issue its batches in one write, those left out that it was told: of the serial that it holds, or a lower one. They
   * are in the order of their serials. Done twice, it is as done once.
   */
  readonly deliver: (issueId: string, batches: readonly Batch[]) => Promise<void>;
  /** Puts the label on an issue, or takes it away. Done twice, it is as done once. */
  readonly setLabel: (issueId: string, isOn: boolean) => Promise<void>;
  readonly mayGoOn: () => Promise<boolean>;
  readonly now: () => Date;
}

export interface Telling {
  readonly causes: readonly Cause[];
  readonly standings: ReadonlyMap<string, Standing>;
  readonly quietMs: number;
  readonly dueAt: (now: Date) => Date;
  /** For how long a label stays; null where none is put on. */
  readonly labelMs: number | null;
}

/** What brings work into a scope. */
const GROWTH: ReadonlySet<string> = new Set<EventKind>(['added', 'split', 're-opened']);

/** Longer than any function may run: whoever holds it beyond that was ended. */
const LEASE_MS = 16 * 60_000;

/**
 * Tells issues of what happened, each event once. What is decided is kept before it is told, told in a way that may be repeated,
 * and noted before it is forgotten: ended anywhere, the next run goes on. Two runs at the same time do not tell: one alone has
 * the lease. Answers when there is something to do again; null when nothing waits.
 */
export async function tellEvents(telling: Telling, deps: TellEventsDeps): Promise<Date | null> {
  const now = deps.now();
  const { revision, state: kept } = await deps.readTelling();
  const withNext = (state: TellingState): TellingState => ({
    ...state,
    again: nextAt(state, { ...telling, now })?.toISOString() ?? null,
  });
  const save = async (state: TellingState, over: number): Promise<Date | null> => {
    const saved = await deps.saveTelling({ revision: over, state });
    // Whoever was first knows when to go on.
    return saved ? dateOrNull(state.again) : null;
  };
  if (kept === null) return save(withNext(beginsAt(now, telling.standings)), revision);
  if (kept.leasedUntil !== null && Date.parse(kept.leasedUntil) > now.getTime()) return new Date(kept.leasedUntil);

  const asked = candidates(kept, { ...telling, now });
  const emitted = asked.length === 0 ? new Set<string>() : await deps.readEmitted(asked.map(({ event }) => event.id));
  const decided = decide(kept, { ...telling, emitted, now, dueAt: telling.dueAt(now) });
  const over = Object.keys(decided.labels).filter((id) => Date.parse(decided.labels[id] ?? '') <= now.getTime());
  // While the label of an earlier batch is up, no rule would see it come again.
  const due = decided.batches
    .filter(({ issueId, dueAt }) => Date.parse(dueAt) <= now.getTime() && !Object.hasOwn(decided.labels, issueId))
    .sort((one, other) => one.serial - other.serial);
  if (due.length === 0 && over.length === 0) {
    const state = withNext({ ...decided, leasedUntil: null });
    return JSON.stringify(state) === JSON.stringify(kept) ? dateOrNull(state.again) : save(state, revision);
  }
  const leasedUntil = new Date(now.getTime() + LEASE_MS).toISOString();
  const leased = { ...decided, leasedUntil, again: leasedUntil };
  if (!(await deps.saveTelling({ revision, state: leased }))) return null;

  const told: Batch[] = [];
  const labels = new Map(Object.entries(decided.labels));
  let again: Date | null = null;
  try {
    for (const issueId of over) {
      await deps.setLabel(issueId, false);
      labels.delete(issueId);
    }
    for (const [issueId, batches] of toldTogether(due, telling.labelMs !== null)) {
      if (!(await deps.mayGoOn())) break;
      await deps.deliver(issueId, batches);
      if (telling.labelMs !== null && batches.some(tellsOfGrowth)) {
        await deps.setLabel(issueId, true);
        labels.set(issueId, new Date(now.getTime() + telling.labelMs).toISOString());
      }
      told.push(...batches);
    }
  } finally {
    if (told.length > 0) await deps.noteEmitted(told.flatMap(({ events }) => events.map(({ id }) => id)));
    const batches = decided.batches.filter((batch) => !told.includes(batch));
    again = await save(
      withNext({ ...decided, batches, labels: Object.fromEntries(labels), leasedUntil: null }),
      revision + 1,
    );
  }
  return again;
}

const tellsOfGrowth = ({ events }: Batch): boolean => events.some(({ kind }) => GROWTH.has(kind));

/**
 * What each issue is told in one write: however much waits, one issue gets few writes. With the label, that ends with what the
 * label is put on for: no rule would see it come again for the next.
 */
function toldTogether(due: readonly Batch[], withLabel: boolean): ReadonlyMap<string, readonly Batch[]> {
  const together = new Map<string, Batch[]>();
  for (const batch of due) {
    const before = together.get(batch.issueId) ?? [];
    if (withLabel && before.some(tellsOfGrowth)) continue;
    together.set(batch.issueId, [...before, batch]);
  }
  return together;
}

const dateOrNull = (text: string | null): Date | null => (text === null ? null : new Date(text));
