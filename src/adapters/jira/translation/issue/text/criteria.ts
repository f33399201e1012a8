/** What acceptance criteria are called, as a heading, at the head of a list, or as a field. */
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

const EMPHASIS = String.raw`[*_+#\s]*`;
const ALONE = new RegExp(`^${EMPHASIS}(?:${NAMES})${EMPHASIS}(?:\\((?:ac|dod)\\))?${EMPHASIS}[:：]?${EMPHASIS}$`, 'iu');
const WITH_TEXT = new RegExp(`(?:^|[.!?;]\\s)${EMPHASIS}(?:${NAMES})${EMPHASIS}[:：]${EMPHASIS}\\S`, 'iu');
const FIELD_NAME = new RegExp(`^(?:${NAMES})`, 'iu');

/** Whether the lines of a text say by what the work is accepted. A heading with nothing below it says nothing. */
export function holdsCriteria(lines: readonly string[]): boolean {
  return lines.some((line, index) => (ALONE.test(line) ? index + 1 < lines.length : WITH_TEXT.test(line)));
}

/** Whether a field of this name holds acceptance criteria. */
export function isCriteriaName(name: string): boolean {
  return FIELD_NAME.test(name.trim());
}
