import type { Subject } from '../contract/item-health';

const WHOSE: Readonly<Record<Subject, string>> = {
  item: 'Scope',
  epic: 'Epic scope',
  sprint: 'Sprint scope',
  version: 'Version scope',
  project: 'Project scope',
};
const ITS: Readonly<Record<Subject, string>> = {
  item: 'its scope',
  epic: 'the scope of its epic',
  sprint: 'the scope of its sprint',
  version: 'the scope of its version',
  project: 'the scope of its project',
};

/** "Sprint scope": whose scope a sentence is about, as its first words. */
export function whoseScope(subject: Subject): string {
  return WHOSE[subject];
}

/** "the scope of its sprint": the same as said of an item. */
export function itsScope(subject: Subject): string {
  return ITS[subject];
}
