import type { Say } from '../../../../src/words/say/say';
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

type SayTerminal = Say<'terminal'>;

const ruleNames = (say: SayTerminal): Readonly<Record<SimpleRuleName, string>> => ({
  fixedScope: say('backtest.dates.rule.fixed-scope', { weeks: 8 }),
  referenceClass: say('backtest.dates.rule.reference-class'),
  lastMonth: say('backtest.dates.rule.fixed-scope', { weeks: 4 }),
});

export function datesMarkdown({ rows, files, without }: Measured, say: SayTerminal): string {
  return [
    scoresTable(files, say),
    decilesTable(files, say),
    slipsTable(rows, say),
    ...without.map((file) => say('backtest.dates.without', { file })),
  ].join('\n\n');
}

function scoresTable(files: readonly FileScores[], say: SayTerminal): string {
  const names = ruleNames(say);
  return markdownTable(
    [
      say('backtest.set'),
      say('backtest.dates.by'),
      say('backtest.weeks'),
      say('backtest.dates.with-date'),
      ...['50 %', '85 %', '95 %'],
      say('backtest.dates.ratio'),
      say('backtest.dates.pinball', { level: '.5' }),
      ...['.85', 'CRPS'],
    ],
    files.flatMap(({ file, rules, ...own }) => [
      scoreCells(file, 'Bellwether', own),
      scoreCells(file, names.fixedScope, rules.fixedScope),
      scoreCells(file, names.referenceClass, rules.referenceClass),
      scoreCells(file, names.lastMonth, rules.lastMonth),
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

function decilesTable(files: readonly FileScores[], say: SayTerminal): string {
  return markdownTable(
    [say('backtest.dates.deciles'), ...Array.from({ length: 10 }, (_, tenth) => String(tenth + 1))],
    files.map(({ file, pitDeciles }) => [file, ...(pitDeciles ?? []).map((share) => decimals(share, 2))]),
  );
}

function slipsTable(rows: readonly DateRow[], say: SayTerminal): string {
  return markdownTable(
    [
      say('backtest.set'),
      say('backtest.kind'),
      say('backtest.dates.how-many'),
      say('backtest.weeks'),
      say('backtest.dates.slips'),
      say('backtest.dates.announced'),
      say('backtest.dates.days-before', { level: 'P25' }),
      ...['P50', 'P75'],
    ],
    rows.map(({ file, kind, containers, weeks, slips, announced, leadDays }) => [
      file,
      say('backtest.dates.kind', { kind }),
      ...[containers, weeks, slips, announced].map(String),
      ...[leadDays.p25, leadDays.p50, leadDays.p75].map((days) => (days === null ? '–' : String(days))),
    ]),
  );
}
