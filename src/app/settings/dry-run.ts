import { deriveFacts } from '../../core/facts/facts';
import { compareKeys } from '../../core/facts/key-order';
import type { Snapshot } from '../../core/model/snapshot';
import { readingsOf, withinAlarms } from '../../core/report/alarm-budget';
import { isRaised } from '../../core/report/reading-order';
import type { SignalId } from '../../core/signals';
import type { Settings } from '../../core/signals/settings';
import { isOpen } from '../../core/facts/item/present-state';

/** What other settings would change for today's open items. Keys are in their order. */
export interface DryRun {
  /** How many items carry a finding now, and how many would with the other settings. */
  readonly flaggedNow: number;
  readonly flaggedThen: number;
  /** How many of `flaggedThen` are flagged now. */
  readonly flaggedBoth: number;
  /** How many items were judged. */
  readonly openItems: number;
  readonly newKeys: readonly string[];
  readonly goneKeys: readonly string[];
  /** How many items carry a finding of each signal, now and then; signals without any are absent. In the order of their ids. */
  readonly bySignal: readonly SignalCount[];
}

export interface SignalCount {
  readonly signal: SignalId;
  readonly now: number;
  readonly then: number;
}

/**
 * "With these settings 14 items would be flagged today, 9 of them are flagged now": judges the open items of one
 * snapshot twice, or those of one of its projects.
 */
export function dryRun(
  snapshot: Snapshot,
  {
    now,
    then,
    projectKey = null,
    thenSnapshot = snapshot,
  }: {
    readonly now: Settings;
    readonly then: Settings;
    readonly projectKey?: string | null;
    /** Set if the settings change the calendar too. */
    readonly thenSnapshot?: Snapshot;
  },
): DryRun {
  const { openItems, flagged: flaggedNow, signals: signalsNow } = judge(snapshot, now, projectKey);
  const { flagged: flaggedThen, signals: signalsThen } = judge(thenSnapshot, then, projectKey);
  return {
    flaggedNow: flaggedNow.size,
    flaggedThen: flaggedThen.size,
    flaggedBoth: [...flaggedThen].filter((key) => flaggedNow.has(key)).length,
    openItems,
    newKeys: [...flaggedThen].filter((key) => !flaggedNow.has(key)),
    goneKeys: [...flaggedNow].filter((key) => !flaggedThen.has(key)),
    bySignal: [...new Set([...signalsNow.keys(), ...signalsThen.keys()])]
      .toSorted()
      .map((signal) => ({ signal, now: signalsNow.get(signal) ?? 0, then: signalsThen.get(signal) ?? 0 })),
  };
}

interface Judged {
  readonly openItems: number;
  readonly flagged: ReadonlySet<string>;
  /** For each signal, the number of items on which it is raised. */
  readonly signals: ReadonlyMap<SignalId, number>;
}

function judge(snapshot: Snapshot, settings: Settings, projectKey: string | null): Judged {
  const facts = deriveFacts(snapshot, settings);
  const open = facts.histories.filter(
    (item) => isOpen(item) && (projectKey === null || item.state.projectKey === projectKey),
  );
  const flagged: string[] = [];
  const signals = new Map<SignalId, number>();
  for (const item of open) {
    const raised = withinAlarms(item, readingsOf(item, facts, settings), { facts, settings }).filter(isRaised);
    if (raised.length > 0) flagged.push(item.state.key);
    for (const { signal } of raised) signals.set(signal, (signals.get(signal) ?? 0) + 1);
  }
  return { openItems: open.length, flagged: new Set(flagged.sort(compareKeys)), signals };
}
