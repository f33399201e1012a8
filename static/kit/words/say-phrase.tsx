import { Fragment } from 'react';
import type { Phrase } from '../../../src/words/say/slot';
import { ItemLink } from '../links/item-link';

/** A sentence of the catalogue with its items drawn as links. */
export function SayPhrase({ phrase }: { readonly phrase: Phrase }) {
  return phrase.map((piece, place) => (
    <Fragment key={place}>
      {typeof piece === 'string' ? piece : 'item' in piece ? <ItemLink item={piece.item} /> : null}
    </Fragment>
  ));
}
