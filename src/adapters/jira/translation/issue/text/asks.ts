import { CALL } from './call';
import type { RichText } from './rich-text-shape';

/**
 * A question mark at the end of words; French puts a space before it. Elsewhere it is a gap ("(?)", "???") or a
 * pattern.
 */
const QUESTION = /[\p{L}\p{N}\p{M})\]"'”’»*_`%](?:[?？؟]+|[ \u00a0\u202f][?？؟])(?=[\s!.,)\]"'”’»*_]|$)/u;

/** Most texts contain none of them, and this check is very fast. */
const MARKS = ['?', '？', '؟'];

/** For languages without a space between words and mark. */
const FULL_WIDTH_QUESTION = /[\p{L}\p{N}][？]/u;

/** A person who is only thanked or copied in has nothing to answer. */
const THANKS_AT_END = /(?<![\p{L}\p{N}])(?:cc|fyi|thanks|thank you|thx)[\s:,]{0,20}(?:to )?$/iu;
/** Longer than any text that THANKS_AT_END matches in practice. */
const MAX_THANKS = 60;
const SEPARATORS = ' \u00a0\t\n,;&+/';

/** Whether somebody else should answer: the text contains a question, or mentions one of these others. */
export function asks({ spoken }: RichText, others: readonly string[]): boolean {
  if (MARKS.some((mark) => spoken.includes(mark)) && isQuestion(spoken)) return true;
  return others.length > 0 && callsOnSomebody(spoken);
}

const isQuestion = (spoken: string): boolean => QUESTION.test(spoken) || FULL_WIDTH_QUESTION.test(spoken);

/** Whether anybody is mentioned who is not only thanked or copied in. */
function callsOnSomebody(spoken: string): boolean {
  const wordsBeforeNames = spoken.split(CALL).slice(0, -1);
  let isThanked = false;
  for (const words of wordsBeforeNames) {
    isThanked = (isThanked && onlySeparates(words)) || THANKS_AT_END.test(words.slice(-MAX_THANKS));
    if (!isThanked) return true;
  }
  return false;
}

/**
 * Whether the words between two names join them to one list. Checked by hand: with thousands of names, regular
 * expressions are slow.
 */
function onlySeparates(words: string): boolean {
  const joined = words.trim().toLowerCase();
  const end = joined.endsWith('and') ? joined.length - 'and'.length : joined.length;
  for (let at = 0; at < end; at += 1) if (!SEPARATORS.includes(joined.charAt(at))) return false;
  return true;
}
