import { Command, CommanderError } from 'commander';
import { measureCore } from './bench/measure-core';
import { measureForecast } from './bench/measure-forecast';
import { measureSync } from './bench/measure-sync';
import { measureViews } from './bench/measure-views';
import { measureReport } from './bench/measure-report';
import type { BenchRow } from './bench/row';

const SIZES = [10_000, 100_000] as const;

/**
 * `npm run bench`: the speed of forecasts, history, signals and the terminal report, and a check that no time grows
 * faster than its input.
 */
export async function main(args: readonly string[]): Promise<number> {
  const command = new Command('bench')
    .description('Measures the core on generated items of 30 changes each, and the report on exports.')
    .option('--json', 'one JSON object instead of a table')
    .option('--report <file...>', 'exports to time the terminal report on, process start included')
    .option('--sync <size...>', 'fill sites with so many issues, and follow events on them')
    .option('--events <number>', 'how many events to follow', '1000')
    .option('--views <size...>', 'what opening each view costs on sites with so many issues')
    .option('--forecast', 'the forecast of portfolios alone')
    .exitOverride();
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  const {
    json = false,
    report = [],
    sync = [],
    views = [],
    events,
    forecast = false,
  } = command.opts<{
    json?: boolean;
    report?: string[];
    sync?: string[];
    views?: string[];
    events: string;
    forecast?: boolean;
  }>();
  const rows: BenchRow[] = [];
  const measures = async (what: string, measure: () => readonly BenchRow[] | Promise<readonly BenchRow[]>) => {
    process.stderr.write(`Measuring ${what} …\n`);
    const startedAt = performance.now();
    rows.push(...(await measure()));
    process.stderr.write(`  took ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
  };
  const isCore = sync.length === 0 && views.length === 0;
  if (isCore) await measures('the forecast', measureForecast);
  if (isCore && !forecast) {
    for (const size of SIZES)
      await measures(`the core on ${size.toLocaleString('en-GB')} items`, () => measureCore([size]));
    for (const file of report) await measures(`the report on ${file}`, () => measureReport(file));
  }
  for (const size of sync) await measures(`a site of ${size} items`, () => measureSync(Number(size), Number(events)));
  for (const size of views) await measures(`views of ${size} items`, () => measureViews(Number(size)));
  process.stdout.write(json ? `${JSON.stringify({ format: 'bellwether-bench/1', rows }, null, 2)}\n` : table(rows));
  return 0;
}

function table(rows: readonly BenchRow[]): string {
  const cells = rows.map(({ name, size, value, unit }) => [
    name,
    size.toLocaleString('en-GB'),
    value.toLocaleString('en-GB'),
    unit,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ');
  return `${cells.map(line).join('\n')}\n`;
}
