import type { SignalId, ThresholdView } from '../../../src/contract/settings';
import type { LayerChange } from '../model/layer';

export interface Entry {
  readonly section: string;
  readonly signal: SignalId | null;
  readonly view: ThresholdView;
}

/** The most used ones; the others are found by search, or by their section. */
const MAIN = [
  'stalled.maxShare',
  'ageing.raiseAtPercentile',
  'silent.raiseAtPercentile',
  'silent.minIdleDays',
  'scopeCreep.raiseAtPercentile',
  'scopeCreep.minShare',
  'noOwner.minDays',
  'overCommitment.raiseBelowChance',
  'level.atRiskBelowChance',
  'level.offTrackBelowChance',
  'budget.maxShare',
];

export const WHICH = ['main', 'changed', 'all'] as const;
export type Which = (typeof WHICH)[number];

export const entryName = ({ section, view }: Entry): string => `${section}.${view.threshold}`;

/** The chosen entries. A search by words ignores the choice. */
export function chosenEntries(
  entries: readonly Entry[],
  {
    which,
    words,
    textOf,
    changes,
  }: {
    readonly which: Which;
    readonly words: string;
    readonly textOf: (entry: Entry) => string;
    readonly changes: readonly LayerChange[];
  },
): readonly Entry[] {
  const wanted = words.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length > 0) {
    return entries.filter((entry) => {
      const text = textOf(entry).toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
  }
  switch (which) {
    case 'main':
      return MAIN.flatMap((name) => entries.find((entry) => entryName(entry) === name) ?? []);
    case 'changed':
      return entries.filter(
        ({ section, view }) =>
          view.from !== 'default' ||
          changes.some((change) => change.section === section && change.name === view.threshold),
      );
    case 'all':
      return entries;
  }
}
