import { CALL } from './call';
import type { RichText } from './rich-text-shape';

/** A question mark that ends words; French puts a space before it. Elsewhere it is a gap ("(?)", "???") or a pattern. */
const QUESTION = /[\p{L}\p{N}\p{M})\]"'”’»*_`%](?:[?？؟]+|[ \u00a0\u202f][?？؟])(?=[\s!.,)\]"'”’»*_]|$)/u;

/** Languages that put no space between words and mark. */
const FULL_WIDTH_QUESTION = /[\p{L}\p{N}][？]/u;

/** Who is only thanked or copied in has nothing to answer. */
const THANKS_AT_END = /(?<![\p{L}\p{N}])(?:cc|fyi|thanks|thank you|thx)[\s:,]*(?:to )?$/iu;
/** Longer than what THANKS_AT_END reads in any text that people write. */
const MOST_THANKS = 60;
const BETWEEN_NAMES = /^[\s,;&+/]*(?:and )?$/iu;

/** Whether somebody else is to answer: it holds a question, or calls on one of these others. */
export function asks({ spoken }: RichText, others: readonly string[]): boolean {
  if (QUESTION.test(spoken) || FULL_WIDTH_QUESTION.test(spoken)) return true;
  return others.length > 0 && callsOnSomebody(spoken);
}

/** Whether anybody is named who is not thanked or copied in. */
function callsOnSomebody(spoken: string): boolean {
  const wordsBeforeNames = spoken.split(CALL).slice(0, -1);
  let isThanked = false;
  for (const words of wordsBeforeNames) {
    isThanked = THANKS_AT_END.test(words.slice(-MOST_THANKS)) || (isThanked && BETWEEN_NAMES.test(words));
    if (!isThanked) return true;
  }
  return false;
}
