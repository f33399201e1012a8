/** Why a text is no pattern of names. */
export type PatternProblem =
  | { readonly because: 'empty' }
  | { readonly because: 'too-long'; readonly most: number }
  /** `sign` is written in regular expressions alone: nothing but `*` and `|` has a meaning here. */
  | { readonly because: 'regular-expression'; readonly sign: string }
  /** A description that has no word fits every name. */
  | { readonly because: 'fits-everything' };

/** Longer ones nobody can read. */
export const LONGEST_PATTERN = 400;

/** A plus is left to names such as "2.0+", and a full stop to "2.0", where no star follows it. */
const EXPRESSION_SIGNS = /[\\[\](){}^$?]|\.(?=\*)/;
const ANY_WORD = /[\p{L}\p{N}+]/u;

/** Null for a text that is a pattern. */
export function patternProblem(source: string): PatternProblem | null {
  if (source.trim() === '') return { because: 'empty' };
  if (source.length > LONGEST_PATTERN) return { because: 'too-long', most: LONGEST_PATTERN };
  const sign = EXPRESSION_SIGNS.exec(source)?.[0];
  if (sign !== undefined) return { because: 'regular-expression', sign };
  return source.split('|').every((words) => ANY_WORD.test(words)) ? null : { because: 'fits-everything' };
}

/**
 * Whether names are as administrators describe them: by words, with `*` for any characters between them, and `|` between
 * one description and the next: "block | waiting*customer". They stand anywhere in a name, or are the whole of it. Small
 * and capital letters are the same. Each name takes time in proportion to its length, whatever the pattern is.
 */
export function namePattern(source: string, fit: 'part' | 'whole'): (name: string) => boolean {
  const choices = source.split('|').map((words) => words.split('*').map(folded));
  const fits = fit === 'part' ? standsIn : isWhole;
  return (name) => {
    const known = folded(name);
    return choices.some((parts) => parts.some((part) => part !== '') && fits(parts, known));
  };
}

/** White space of any kind and length is one space, and none at either end: nobody sees the difference. */
const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const standsIn = (parts: readonly string[], name: string): boolean => endOf(parts, name) !== -1;

/** The first part begins the name, and the last ends it. */
function isWhole(parts: readonly string[], name: string): boolean {
  const [first = '', ...others] = parts;
  const last = others.pop();
  if (last === undefined) return name === first;
  const end = name.startsWith(first) ? endOf(others, name, first.length) : -1;
  return end !== -1 && name.length - last.length >= end && name.endsWith(last);
}

/** Where the last of some parts ends that stand in order; -1 where they do not. The first place of each is the best one. */
function endOf(parts: readonly string[], name: string, from = 0): number {
  let end = from;
  for (const part of parts) {
    const at = name.indexOf(part, end);
    if (at === -1) return -1;
    end = at + part.length;
  }
  return end;
}
