import type { Recognised, RecognisedLink, RecognisedMeaning } from '../../../src/contract/recognised';
import { type Draft, inForce } from '../draft/draft-context';

/** The meaning of a link type, with the unsaved changes. */
export function chosenMeaning(
  draft: Draft,
  link: RecognisedLink,
  { meanings }: Pick<Recognised, 'meanings'>,
): RecognisedMeaning {
  const chosen = inForce(draft, 'links', link.name);
  return meanings.find((meaning) => meaning === chosen) ?? link.meaning;
}

/** Its meaning was not set, and does not follow from its words. */
export function isUndecided(draft: Draft, link: RecognisedLink): boolean {
  return !link.isUnderstood && inForce(draft, 'links', link.name) === null;
}
