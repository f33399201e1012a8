import { CALL } from './call';
import type { RichText } from './rich-text-shape';

/** A question mark that ends words; French puts a space before it. Elsewhere it is a gap ("(?)", "???") or a pattern. */
const QUESTION = /[\p{L}\p{N}\p{M})\]"'”’»*_`%](?:[?？؟]+|[ \u00a0\u202f][?？؟])(?=[\s!.,)\]"'”’»*_]|$)/u;

/** Languages that put no space between words and mark. */
const FULL_WIDTH_QUESTION = /[\p{L}\p{N}][？]/u;

/** Who is only thanked or copied in has nothing to answer. */
const NO_CALL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:cc|fyi|thanks|thank you|thx)[\s:,]*(?:to )?(?:${CALL}[\s,;&+/]*(?:and )?)+`,
  'giu',
);

/** Whether somebody else is to answer: it holds a question, or calls on one of these others. */
export function asks({ spoken }: RichText, others: readonly string[]): boolean {
  if (QUESTION.test(spoken) || FULL_WIDTH_QUESTION.test(spoken)) return true;
  return others.length > 0 && spoken.replace(NO_CALL, ' ').includes(CALL);
}
