import type { NamedItem } from '../item-health';

/** A sentence in pieces: plain words, and items that a screen draws as links (or as "an item you cannot see"). */
export type Phrase = readonly (string | { readonly item: NamedItem })[];

/** The phrase as plain text, for terminals, labels and screen readers. */
export function plainText(phrase: Phrase): string {
  return phrase
    .map((piece) =>
      typeof piece === 'string' ? piece : piece.item.visible ? piece.item.key : 'an item you cannot see',
    )
    .join('');
}
