import type { NamedItem } from '../contract/named-item';
import type { Say } from './say/say';
import type { Phrase } from './say/slot';

export type { Phrase };

/** The phrase as plain text, for terminals, labels and screen readers. People and sprints are not named in it. */
export function plainText(phrase: Phrase, say: Say<'shared'>): string {
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('item' in piece) return piece.item.visible ? piece.item.key : say('item.hidden');
      return say('person' in piece ? 'person.unknown' : 'sprint.unknown');
    })
    .join('');
}

/** Tag for sentences: phrase`Waiting for ${item}` keeps items as pieces and joins everything else into words. */
export function phrase(words: TemplateStringsArray, ...values: readonly (string | NamedItem | Phrase)[]): Phrase {
  const pieces: Phrase[number][] = [];
  words.forEach((word, index) => {
    push(pieces, word);
    const value = values[index];
    if (value === undefined) return;
    if (typeof value === 'string') push(pieces, value);
    else if ('visible' in value) pieces.push({ item: value });
    else for (const piece of value) push(pieces, piece);
  });
  return pieces;
}

function push(pieces: Phrase[number][], piece: Phrase[number]): void {
  if (piece === '') return;
  const last = pieces.at(-1);
  if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
  else pieces.push(piece);
}
