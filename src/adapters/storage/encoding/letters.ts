import type { ChangeKind } from '../../../core/model/change';
import type { ItemLevel } from '../../../core/model/work-item';
import type { LinkMeaning } from '../../../core/model/link';
import type { Remark } from '../../../core/model/work-item';

/** One letter for each kind. A letter never gets a second meaning: stored texts are older than the code. */
export const CHANGE_LETTERS: Readonly<Record<ChangeKind, string>> = {
  status: 's',
  owner: 'o',
  parent: 'p',
  iterations: 'i',
  versions: 'v',
  estimate: 'e',
  priority: 'r',
  'start-date': 'b',
  'due-date': 'd',
  flag: 'f',
  type: 't',
  project: 'j',
  key: 'k',
  description: 'D',
  criteria: 'C',
  title: 'T',
  link: 'L',
  'work-logged': 'W',
  resolution: 'R',
  other: 'O',
  noise: 'N',
};

export const LEVEL_LETTERS: Readonly<Record<ItemLevel, string>> = { parent: 'p', standard: 's', part: 't' };

export const MEANING_LETTERS: Readonly<Record<LinkMeaning, string>> = {
  blocks: 'b',
  'waits-for': 'w',
  'split-to': 't',
  'split-from': 'f',
  duplicates: 'd',
  relates: 'r',
};

export const REMARK_LETTERS: Readonly<Record<Remark['kind'], string>> = { comment: 'c', worklog: 'w' };

/** The kinds by their letters, for reading. */
export function byLetter<Kind extends string>(letters: Readonly<Record<Kind, string>>): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const kind in letters) kinds.set(letters[kind], kind);
  return kinds;
}
