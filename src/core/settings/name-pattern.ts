/** Why a text is not a valid name pattern. */
export type PatternProblem =
  | { readonly because: 'empty' }
  | { readonly because: 'too-long'; readonly most: number }
  /** `sign` has a meaning only in regular expressions: here only `*` and `|` have one. */
  | { readonly because: 'regular-expression'; readonly sign: string }
  /** An alternative without a word matches every name. */
  | { readonly because: 'fits-everything' };

/** Longer patterns are unreadable. */
export const LONGEST_PATTERN = 400;

/** A plus is allowed for names such as "2.0+", and a full stop for "2.0", unless a star follows it. */
const EXPRESSION_SIGNS = /[\\[\](){}^$?]|\.(?=\*)/;
const ANY_WORD = /[\p{L}\p{N}+]/u;

/** Null for a valid pattern. */
export function patternProblem(source: string): PatternProblem | null {
  if (source.trim() === '') return { because: 'empty' };
  if (source.length > LONGEST_PATTERN) return { because: 'too-long', most: LONGEST_PATTERN };
  const sign = EXPRESSION_SIGNS.exec(source)?.[0];
  if (sign !== undefined) return { because: 'regular-expression', sign };
  return source.split('|').every((words) => ANY_WORD.test(words)) ? null : { because: 'fits-everything' };
}

/**
 * Whether a name matches a pattern of an administrator: words, with `*` for any characters between them and `|` between
 * alternatives: "block | waiting*customer". `fit` says whether a match may be a part of the name or has to be the
 * whole. Case is ignored. Matching takes time in proportion to the length of the name, for every pattern.
 */
export function namePattern(source: string, fit: 'part' | 'whole'): (name: string) => boolean {
  const choices = source.split('|').map((words) => words.split('*').map(folded));
  const fits = fit === 'part' ? standsIn : isWhole;
  return (name) => {
    const known = folded(name);
    return choices.some((parts) => parts.some((part) => part !== '') && fits(parts, known));
  };
}

/**
 * White space of any kind and length becomes one space, and is removed at both ends: readers do not see the difference.
 */
const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const standsIn = (parts: readonly string[], name: string): boolean => endOf(parts, name) !== -1;

/** The name begins with the first part and ends with the last. */
function isWhole(parts: readonly string[], name: string): boolean {
  const [first = '', ...others] = parts;
  const last = others.pop();
  if (last === undefined) return name === first;
  const end = name.startsWith(first) ? endOf(others, name, first.length) : -1;
  return end !== -1 && name.length - last.length >= end && name.endsWith(last);
}

/** The end of the last part, where all parts are found in order; else -1. The first match of each part is the best. */
function endOf(parts: readonly string[], name: string, from = 0): number {
  let end = from;
  for (const part of parts) {
    const at = name.indexOf(part, end);
    if (at === -1) return -1;
    end = at + part.length;
  }
  return end;
}
