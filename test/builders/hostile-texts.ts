/** As many characters as Jira takes in one text. */
export const LONGEST_TEXT = 32_767;

const MENTION_SIGN = '\uFFFC';

/** What is repeated, and what stands before and behind it: made so that an expression with a choice tries all of them. */
const SHAPES: Readonly<Record<string, readonly [before: string, repeated: string, behind?: string]>> = {
  'a heading of criteria in stars': ['Acceptance criteria', '*', 'x'],
  'a heading of criteria in spaces': ['Acceptance criteria', ' ', 'x'],
  'criteria between stars': ['', '*Acceptance criteria*'],
  'criteria behind sentences': ['', '. * Acceptance criteria '],
  'criteria with a short name': ['Acceptance criteria', '(AC)', 'x'],
  'criteria with colons': ['', 'Acceptance criteria: '],
  'sentences that end': ['', '. ', 'Acceptance criteria'],
  'emphasis alone': ['', '*_+# '],
  'images that are not closed': ['', '!'],
  'images with an ending': ['', '!a.png|', 'x'],
  'images with many endings': ['!', '.aa', 'x'],
  'images with many bars': ['!a.png', '|', 'x'],
  'images with widths': ['', '!a.aa|width=3'],
  'brackets that are opened': ['', '['],
  'brackets that are closed': ['', ']'],
  'links that are not closed': ['', '[https://'],
  'links with words': ['', '[a|https://x'],
  'links with many bars': ['[', '|', ']'],
  'links with many tips': ['[https://x', '|x', ' ]'],
  'links in links': ['', '[a|', 'https://x]'],
  'mentions that are not closed': ['', '[~'],
  'mentions by account': ['', '[~accountid:'],
  'a mention of everybody': ['[~', 'x', ']'],
  'braces that are opened': ['', '{'],
  'monospaced words that are not closed': ['', '{{'],
  'monospaced words that are closed': ['', '{{a}}'],
  ticks: ['', '`', 'a'],
  'ticks in pairs': ['', '`a`b'],
  fences: ['', '```', 'a'],
  'code that is not closed': ['', '{code}a{noformat}b{quote}'],
  'code with a title': ['', '{code:title='],
  'quotes in quotes': ['{quote}', '{quote:', '{quote}'],
  'macros that are not closed': ['', '{color:red'],
  'long macros': ['{', 'a', '!'],
  addresses: ['', 'http://'],
  'an address that does not end': ['https://', 'a.b/?'],
  headings: ['', 'h1. '],
  'list marks': ['', '*-#>', 'x'],
  'table bars': ['', '||'],
  'white space': ['', ' \t', 'x'],
  'unbreakable spaces': ['', '\u00a0', '?x'],
  lines: ['', '\n'],
  'lines that are quoted': ['', '\n > bq. '],
  'question marks': ['a', '?', 'b'],
  questions: ['', 'a?)'],
  thanks: ['', 'thanks, '],
  'copies to people': ['cc ', `${MENTION_SIGN} and `, 'x'],
  'copies with commas': ['cc', ',:', 'x'],
  'issue keys': ['', 'ABC-1'],
  'issue keys that do not end': ['A', 'A_', '-'],
  'an issue key with digits': ['ABC-', '1', 'x'],
};

export interface HostileText {
  readonly name: string;
  readonly text: string;
}

/** Texts of the longest length that were made to take for ever. */
export const hostileTexts: readonly HostileText[] = Object.entries(SHAPES).map(
  ([name, [before, repeated, behind = '']]) => {
    const room = LONGEST_TEXT - before.length - behind.length;
    return { name, text: before + repeated.repeat(Math.ceil(room / repeated.length)).slice(0, room) + behind };
  },
);
