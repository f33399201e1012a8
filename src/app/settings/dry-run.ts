import { deriveFacts } from '../../core/history/facts';
import type { Snapshot } from '../../core/model/snapshot';
import { buildReport } from '../../core/report/build-report';
import type { Settings } from '../../core/settings';

/** What other settings would change, told of the open items of today. Keys are in the order of the report. */
export interface DryRun {
  /** How many items carry a finding now, and would with the other settings. */
  readonly flaggedNow: number;
  readonly flaggedThen: number;
  /** How many of the latter are flagged now. */
  readonly flaggedBoth: number;
  readonly newKeys: readonly string[];
  readonly goneKeys: readonly string[];
}

/** "With these settings 14 items would be flagged today, 9 of them are flagged now": judges one snapshot twice. */
export function dryRun(snapshot: Snapshot, { now, then }: { readonly now: Settings; readonly then: Settings }): DryRun {
  const [flaggedNow, flaggedThen] = [flaggedKeys(snapshot, now), flaggedKeys(snapshot, then)];
  return {
    flaggedNow: flaggedNow.size,
    flaggedThen: flaggedThen.size,
    flaggedBoth: [...flaggedThen].filter((key) => flaggedNow.has(key)).length,
    newKeys: [...flaggedThen].filter((key) => !flaggedNow.has(key)),
    goneKeys: [...flaggedNow].filter((key) => !flaggedThen.has(key)),
  };
}

function flaggedKeys(snapshot: Snapshot, settings: Settings): ReadonlySet<string> {
  const { items } = buildReport(deriveFacts(snapshot, settings), settings);
  const flagged = items.filter(({ readings }) => readings.some(({ status }) => status === 'raised'));
  return new Set(flagged.map(({ key }) => key));
}
