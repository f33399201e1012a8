/**
 * What a link means, read from the item that carries it: `waits-for` = the other must finish first, `blocks` = the
 * other waits for this one, `split-from` = this one was split off the other (or cloned from it).
 */
export type LinkMeaning = 'blocks' | 'waits-for' | 'split-to' | 'split-from' | 'duplicates' | 'relates';

export interface Link {
  readonly id: string;
  readonly meaning: LinkMeaning;
  readonly otherKey: string;
  /** Null when the source does not say: then the link counts since the later of the two items was created. */
  readonly since: Date | null;
  /** Null while the link exists. */
  readonly until: Date | null;
  /** Since when the other item, which was not read itself, is known to be done; absent where that is not known. */
  readonly otherDoneFrom?: Date;
}
