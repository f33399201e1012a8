import { Fragment } from 'react';
import type { Phrase } from '../../../src/words/phrase';
import { ItemLink } from '../links/item-link';
import { useSay } from '../say';
import { useScreenContext } from '../screen-context';

/** A sentence with its items drawn as links, and with the names of people and sprints that the viewer may read. */
export function PhraseText({ phrase }: { readonly phrase: Phrase }) {
  return (
    <>
      {phrase.map((piece, index) => (
        <Fragment key={index}>
          {typeof piece === 'string' ? piece : 'item' in piece ? <ItemLink item={piece.item} /> : <Name of={piece} />}
        </Fragment>
      ))}
    </>
  );
}

function Name({ of }: { readonly of: { readonly person: string } | { readonly sprint: string } }) {
  const say = useSay();
  const { words } = useScreenContext();
  if ('sprint' in of) return <>{words.sprintNames.get(of.sprint) ?? say('sprint.unknown')}</>;
  return <>{words.people.get(of.person) ?? say('person.unknown')}</>;
}
