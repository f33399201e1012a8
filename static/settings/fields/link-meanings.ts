import type { RecognisedLink, RecognisedMeaning } from '../../../src/contract/recognised';
import { type Draft, inForce } from '../draft/draft-context';

/** What can be chosen for a link type, of the item on whose side the outward phrase stands. */
export const MEANINGS = [
  'blocks',
  'waits-for',
  'contains',
  'is-part-of',
  'duplicates',
  'split-from',
  'nothing',
] as const satisfies readonly RecognisedMeaning[];

/** What a link type means as it is being edited. */
export function chosenMeaning(draft: Draft, link: RecognisedLink): RecognisedMeaning {
  const chosen = inForce(draft, 'links', link.name);
  return MEANINGS.find((meaning) => meaning === chosen) ?? link.meaning;
}

/** Nobody has said what it means, and its words do not either. */
export function isUndecided(draft: Draft, link: RecognisedLink): boolean {
  return !link.isUnderstood && inForce(draft, 'links', link.name) === null;
}
