/**
 * What a link means, read from the item that carries it: `waits-for` = the other must finish first,
 * `blocks` = the other waits for this one, `split-from` = this one was cut out of the other (or cloned from it).
 */
export type LinkMeaning = 'blocks' | 'waits-for' | 'split-to' | 'split-from' | 'duplicates' | 'relates';

export interface Link {
  readonly id: string;
  readonly meaning: LinkMeaning;
  readonly otherKey: string;
  /** Null when the source does not tell: then it is taken to exist since the later item was created. */
  readonly since: Date | null;
  /** Null while the link exists. */
  readonly until: Date | null;
  /** From when on the other item, which was not read itself, is known to be done; absent where that is not told. */
  readonly otherDoneFrom?: Date;
}
