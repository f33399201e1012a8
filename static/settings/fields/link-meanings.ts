import type { Recognised, RecognisedLink, RecognisedMeaning } from '../../../src/contract/recognised';
import { type Draft, inForce } from '../draft/draft-context';

/** What a link type means as it is being edited. */
export function chosenMeaning(
  draft: Draft,
  link: RecognisedLink,
  { meanings }: Pick<Recognised, 'meanings'>,
): RecognisedMeaning {
  const chosen = inForce(draft, 'links', link.name);
  return meanings.find((meaning) => meaning === chosen) ?? link.meaning;
}

/** Nobody has said what it means, and its words do not either. */
export function isUndecided(draft: Draft, link: RecognisedLink): boolean {
  return !link.isUnderstood && inForce(draft, 'links', link.name) === null;
}
