import { deriveFacts } from '../../../../src/core/facts/facts';
import type { ItemHistory } from '../../../../src/core/facts/item/item-history';
import { isInProgress } from '../../../../src/core/facts/item/present-state';
import { snapshotAsOf } from '../../../../src/core/model/as-of';
import type { Snapshot } from '../../../../src/core/model/snapshot';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readSilent } from '../../../../src/core/signals/stall/silent';
import { sightOf } from '../../../../src/core/signals/sight';

/** The readings of `silent` for the items in progress in one week, before any limit of findings. */
export interface SilentWeek {
  readonly raised: number;
  /** Items with an answer. */
  readonly answered: number;
  readonly unknown: number;
  /** Raised, although somebody moved the status after the day from which the item counts as silent. */
  readonly falseSince: number;
}

/** Judges at each moment, with only what was known then. */
export function silentWeeks(whole: Snapshot, moments: readonly Date[]): readonly SilentWeek[] {
  return moments.map((moment) => {
    const facts = deriveFacts(snapshotAsOf(whole, moment));
    const items = facts.histories.filter((item) => isInProgress(item) && item.item.level !== 'parent');
    const answers = items.map((item) => ({ item, reading: readSilent(item, sightOf(facts), defaultSettings.silent) }));
    const raised = answers.filter(({ reading }) => reading.status === 'raised');
    const unknown = answers.filter(({ reading }) => reading.status === 'unknown').length;
    return {
      raised: raised.length,
      answered: items.length - unknown,
      unknown,
      falseSince: raised.filter(({ item }) => movedAfter(item, facts.context.appIds)).length,
    };
  });
}

function movedAfter({ changes, lastActivityAt }: ItemHistory, appIds: ReadonlySet<string>): boolean {
  return changes.some(
    ({ kind, at, by, byApp, inferred }) =>
      kind === 'status' && at > lastActivityAt && !byApp && inferred !== true && (by === null || !appIds.has(by)),
  );
}
