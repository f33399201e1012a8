import { deriveFacts } from '../../core/facts/facts';
import { compareKeys } from '../../core/facts/key-order';
import type { Snapshot } from '../../core/model/snapshot';
import { readingsOf, withinAlarms } from '../../core/report/alarm-budget';
import { isRaised } from '../../core/report/reading-order';
import type { Settings } from '../../core/signals/settings';
import { isOpen } from '../../core/facts/item/present-state';

/** What other settings would change, told of the open items of today. Keys are in their order. */
export interface DryRun {
  /** How many items carry a finding now, and would with the other settings. */
  readonly flaggedNow: number;
  readonly flaggedThen: number;
  /** How many of the latter are flagged now. */
  readonly flaggedBoth: number;
  /** How many items were judged. */
  readonly openItems: number;
  readonly newKeys: readonly string[];
  readonly goneKeys: readonly string[];
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
    /** Where the settings change the calendar too. */
    readonly thenSnapshot?: Snapshot;
  },
): DryRun {
  const { openItems, flagged: flaggedNow } = judge(snapshot, now, projectKey);
  const { flagged: flaggedThen } = judge(thenSnapshot, then, projectKey);
  return {
    flaggedNow: flaggedNow.size,
    flaggedThen: flaggedThen.size,
    flaggedBoth: [...flaggedThen].filter((key) => flaggedNow.has(key)).length,
    openItems,
    newKeys: [...flaggedThen].filter((key) => !flaggedNow.has(key)),
    goneKeys: [...flaggedNow].filter((key) => !flaggedThen.has(key)),
  };
}

interface Judged {
  readonly openItems: number;
  readonly flagged: ReadonlySet<string>;
}

function judge(snapshot: Snapshot, settings: Settings, projectKey: string | null): Judged {
  const facts = deriveFacts(snapshot, settings);
  const open = facts.histories.filter(
    (item) => isOpen(item) && (projectKey === null || item.state.projectKey === projectKey),
  );
  const flagged = open.filter((item) =>
    withinAlarms(item, readingsOf(item, facts, settings), { facts, settings }).some(isRaised),
  );
  return { openItems: open.length, flagged: new Set(flagged.map(({ state }) => state.key).sort(compareKeys)) };
}
