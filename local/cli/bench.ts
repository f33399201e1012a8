import { Command, CommanderError } from 'commander';
import { measureCore } from './bench/measure-core';
import { measureForecast } from './bench/measure-forecast';
import { measureSync } from './bench/measure-sync';
import { measureViews } from './bench/measure-views';
import { measureReport } from './bench/measure-report';
import type { BenchRow } from './bench/row';

const SIZES = [10_000, 100_000] as const;

/** `npm run bench`: how fast forecasts, history, signals and the terminal report are, and that none of them grows faster than its input. */
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
  const isCore = sync.length === 0 && views.length === 0;
  const rows: BenchRow[] = isCore ? [...measureForecast()] : [];
  if (isCore && !forecast) rows.push(...(await measureCore(SIZES)), ...report.flatMap(measureReport));
  for (const size of sync) rows.push(...(await measureSync(Number(size), Number(events))));
  for (const size of views) rows.push(...(await measureViews(Number(size))));
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
