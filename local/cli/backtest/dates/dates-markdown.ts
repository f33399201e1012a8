import { decimals, markdownTable, percent } from '../markdown-table';
import type { DateRow } from './date-row';
import type { EndScores } from './end-scores';
import type { SimpleRuleName } from './simple-rules';

/** Scores of all versions and epics of a file together. */
export interface FileScores extends EndScores {
  readonly file: string;
  readonly rules: DateRow['rules'];
}

interface Measured {
  readonly rows: readonly DateRow[];
  readonly files: readonly FileScores[];
  /** Files without a version or epic whose end is known. */
  readonly without: readonly string[];
}

const RULE_NAMES: Readonly<Record<SimpleRuleName, string>> = {
  fixedScope: 'open work at own pace of 8 weeks',
  referenceClass: 'how long earlier ones lasted',
  lastMonth: 'open work at own pace of 4 weeks',
};

export function datesMarkdown({ rows, files, without }: Measured): string {
  return [
    scoresTable(files),
    decilesTable(files),
    slipsTable(rows),
    ...without.map((file) => `${file} holds no version or epic of five items whose start and end are known.`),
  ].join('\n\n');
}

function scoresTable(files: readonly FileScores[]): string {
  return markdownTable(
    ['set', 'by', 'weeks', 'with a date', '50 %', '85 %', '95 %', 'foretold / real', 'pinball .5', '.85', 'CRPS'],
    files.flatMap(({ file, rules, ...own }) => [
      scoreCells(file, 'Bellwether', own),
      scoreCells(file, RULE_NAMES.fixedScope, rules.fixedScope),
      scoreCells(file, RULE_NAMES.referenceClass, rules.referenceClass),
      scoreCells(file, RULE_NAMES.lastMonth, rules.lastMonth),
    ]),
  );
}

function scoreCells(file: string, by: string, scores: EndScores): readonly string[] {
  const { weeks, told, coverage, ratio, pinball50, pinball85, crps } = scores;
  return [
    file,
    by,
    String(weeks),
    percent(told),
    percent(coverage[50]),
    percent(coverage[85]),
    percent(coverage[95]),
    decimals(ratio, 2),
    ...[pinball50, pinball85, crps].map((loss) => (loss === null ? '–' : loss.toFixed(1))),
  ];
}

function decilesTable(files: readonly FileScores[]): string {
  return markdownTable(
    ['share of real ends in each tenth', ...Array.from({ length: 10 }, (_, tenth) => String(tenth + 1))],
    files.map(({ file, pitDeciles }) => [file, ...(pitDeciles ?? []).map((share) => decimals(share, 2))]),
  );
}

function slipsTable(rows: readonly DateRow[]): string {
  return markdownTable(
    ['set', 'kind', 'how many', 'weeks', 'slips', 'announced', 'days before, P25', 'P50', 'P75'],
    rows.map(({ file, kind, containers, weeks, slips, announced, leadDays }) => [
      file,
      kind,
      ...[containers, weeks, slips, announced].map(String),
      ...[leadDays.p25, leadDays.p50, leadDays.p75].map((days) => (days === null ? '–' : String(days))),
    ]),
  );
}
