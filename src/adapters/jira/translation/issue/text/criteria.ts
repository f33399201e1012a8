/** Names of acceptance criteria: as a heading, at the head of a list, or as a field. */
const NAMES = [
  'acceptance criteria',
  'acceptance criterion',
  'acceptance tests?',
  'criteria for acceptance',
  'definition of done',
  'akzeptanzkriteri(?:en|um)',
  'abnahmekriterien',
  "crit[eè]res d[’']acceptation",
  'criterios de aceptaci[oó]n',
  'crit[eé]rios de aceita[cç][aã]o',
  'criteri di accettazione',
  'acceptatiecriteria',
  'критерии при[её]мки',
  '受け?入れ?(?:条件|基準)',
  '验收标准',
].join('|');

const FIELD_NAME = new RegExp(`^(?:${NAMES})`, 'iu');
const ANY_NAME = new RegExp(NAMES, 'iu');
const EACH_NAME = new RegExp(NAMES, 'giu');

/** Marks of emphasis and of headings, and white space. */
const EMPHASIS = /[*_+#\s]/;
const SHORT_NAME = /\((?:ac|dod)\)/iy;
const COLON = /[:：]/;
const SENTENCE_END = /[.!?;]/;
const SPACE = /\s/;

/** Whether the lines of a text contain acceptance criteria. A heading without text below it does not count. */
export function holdsCriteria(lines: readonly string[]): boolean {
  return lines.some((line, index) => ANY_NAME.test(line) && hasCriteria(line, index + 1 < lines.length));
}

/** Whether a field of this name holds acceptance criteria. */
export function isCriteriaName(name: string): boolean {
  return FIELD_NAME.test(name.trim());
}

function hasCriteria(line: string, isFollowed: boolean): boolean {
  for (const { index, 0: name } of line.matchAll(EACH_NAME)) {
    const last = lastBefore(line, index);
    if (last !== -1 && !endsSentence(line, last)) continue;
    const after = afterName(line, index + name.length);
    if (after === 'text' || (after === 'nothing' && last === -1 && isFollowed)) return true;
  }
  return false;
}

function endsSentence(line: string, at: number): boolean {
  return SENTENCE_END.test(line.charAt(at)) && SPACE.test(line.charAt(at + 1));
}

/** The last place before `at` that is not emphasis; -1 without one. */
function lastBefore(line: string, at: number): number {
  let last = at - 1;
  while (last >= 0 && EMPHASIS.test(line.charAt(last))) last -= 1;
  return last;
}

/** What follows the name: only emphasis and a colon, text after a colon, or other words without a colon. */
function afterName(line: string, from: number): 'nothing' | 'text' | 'words' {
  const name = skipEmphasis(line, from);
  SHORT_NAME.lastIndex = name;
  const colon = skipEmphasis(line, SHORT_NAME.test(line) ? SHORT_NAME.lastIndex : name);
  if (colon === line.length) return 'nothing';
  if (!COLON.test(line.charAt(colon))) return 'words';
  return skipEmphasis(line, colon + 1) === line.length ? 'nothing' : 'text';
}

function skipEmphasis(line: string, from: number): number {
  let at = from;
  while (at < line.length && EMPHASIS.test(line.charAt(at))) at += 1;
  return at;
}
