import type { Cause, EventKind, Standing } from './automation-event';
import { candidates, decide, nextAt } from './decide';
import { type Batch, beginsAt, type DeliveryState } from './delivery-state';

/** The stored state. A save succeeds only if `revision` is still the stored one. */
export interface KeptDelivery {
  readonly revision: number;
  /** Null if nothing is stored, or if it cannot be read. */
  readonly state: DeliveryState | null;
}

export interface DeliverEventsDeps {
  readonly readDelivery: () => Promise<KeptDelivery>;
  /** False if another run has saved since that revision. */
  readonly saveDelivery: (kept: { readonly revision: number; readonly state: DeliveryState }) => Promise<boolean>;
  /** Which of these ids were reported. */
  readonly readEmitted: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly noteEmitted: (ids: readonly string[]) => Promise<void>;
  /**
   * Writes an issue's batches in one write, in the order of their serials. Batches whose serial is not above the one
   * that the issue holds are left out. Idempotent.
   */
  readonly deliver: (issueId: string, batches: readonly Batch[]) => Promise<void>;
  /** Puts the label on an issue, or removes it. Idempotent. */
  readonly setLabel: (issueId: string, isOn: boolean) => Promise<void>;
  readonly mayGoOn: () => Promise<boolean>;
  readonly now: () => Date;
}

export interface DeliveryInput {
  readonly causes: readonly Cause[];
  readonly standings: ReadonlyMap<string, Standing>;
  readonly quietMs: number;
  readonly dueAt: (now: Date) => Date;
  /** How long a label stays on an issue; null if no label is used. */
  readonly labelMs: number | null;
}

/** The kinds of events that bring work into a scope. */
const GROWTH: ReadonlySet<string> = new Set<EventKind>(['added', 'split', 're-opened']);

/** Longer than any function may run: a holder beyond that was ended. */
const LEASE_MS = 16 * 60_000;

/**
 * Writes to issues what happened, each event once. A decision is saved before it is sent, sent in a way that can be
 * repeated, and noted before it is dropped: if a run ends at any point, the next run continues. Of two runs at the same
 * time only one sends: the one that holds the lease. Returns when there is something to do again; null if nothing
 * waits.
 */
export async function deliverEvents(reporting: DeliveryInput, deps: DeliverEventsDeps): Promise<Date | null> {
  const now = deps.now();
  const { revision, state: kept } = await deps.readDelivery();
  const withNext = (state: DeliveryState): DeliveryState => ({
    ...state,
    again: nextAt(state, { ...reporting, now })?.toISOString() ?? null,
  });
  const save = async (state: DeliveryState, over: number): Promise<Date | null> => {
    const saved = await deps.saveDelivery({ revision: over, state });
    // The run that saved first knows when to continue.
    return saved ? dateOrNull(state.again) : null;
  };
  if (kept === null) return save(withNext(beginsAt(now, reporting.standings)), revision);
  if (kept.leasedUntil !== null && Date.parse(kept.leasedUntil) > now.getTime()) return new Date(kept.leasedUntil);

  const asked = candidates(kept, { ...reporting, now });
  const emitted = asked.length === 0 ? new Set<string>() : await deps.readEmitted(asked.map(({ event }) => event.id));
  const decided = decide(kept, { ...reporting, emitted, now, dueAt: reporting.dueAt(now) });
  const over = Object.keys(decided.labels).filter((id) => Date.parse(decided.labels[id] ?? '') <= now.getTime());
  // While the label of an earlier batch is on the issue, no rule would notice it being set again.
  const due = decided.batches
    .filter(({ issueId, dueAt }) => Date.parse(dueAt) <= now.getTime() && !Object.hasOwn(decided.labels, issueId))
    .sort((one, other) => one.serial - other.serial);
  if (due.length === 0 && over.length === 0) {
    const state = withNext({ ...decided, leasedUntil: null });
    return JSON.stringify(state) === JSON.stringify(kept) ? dateOrNull(state.again) : save(state, revision);
  }
  const leasedUntil = new Date(now.getTime() + LEASE_MS).toISOString();
  const leased = { ...decided, leasedUntil, again: leasedUntil };
  if (!(await deps.saveDelivery({ revision, state: leased }))) return null;

  const delivered: Batch[] = [];
  const labels = new Map(Object.entries(decided.labels));
  let again: Date | null = null;
  try {
    for (const issueId of over) {
      await deps.setLabel(issueId, false);
      labels.delete(issueId);
    }
    for (const [issueId, batches] of batchesByIssue(due, reporting.labelMs !== null)) {
      if (!(await deps.mayGoOn())) break;
      await deps.deliver(issueId, batches);
      if (reporting.labelMs !== null && batches.some(reportsGrowth)) {
        await deps.setLabel(issueId, true);
        labels.set(issueId, new Date(now.getTime() + reporting.labelMs).toISOString());
      }
      delivered.push(...batches);
    }
  } finally {
    if (delivered.length > 0) await deps.noteEmitted(delivered.flatMap(({ events }) => events.map(({ id }) => id)));
    const batches = decided.batches.filter((batch) => !delivered.includes(batch));
    again = await save(
      withNext({ ...decided, batches, labels: Object.fromEntries(labels), leasedUntil: null }),
      revision + 1,
    );
  }
  return again;
}

const reportsGrowth = ({ events }: Batch): boolean => events.some(({ kind }) => GROWTH.has(kind));

/**
 * All waiting batches of an issue go into one write, to keep writes few. With the label, the write ends with the batch
 * that the label is set for: no rule would notice the label being set again for the next one.
 */
function batchesByIssue(due: readonly Batch[], withLabel: boolean): ReadonlyMap<string, readonly Batch[]> {
  const together = new Map<string, Batch[]>();
  for (const batch of due) {
    const before = together.get(batch.issueId) ?? [];
    if (withLabel && before.some(reportsGrowth)) continue;
    together.set(batch.issueId, [...before, batch]);
  }
  return together;
}

const dateOrNull = (text: string | null): Date | null => (text === null ? null : new Date(text));
