import { Fragment } from 'react';
import type { Phrase } from '../../src/words/phrase';
import { ItemLink } from './item-link';

/** A sentence with its items drawn as links. */
export function PhraseText({ phrase }: { readonly phrase: Phrase }) {
  return (
    <>
      {phrase.map((piece, index) => (
        <Fragment key={index}>{typeof piece === 'string' ? piece : <ItemLink item={piece.item} />}</Fragment>
      ))}
    </>
  );
}
