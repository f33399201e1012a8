import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command, CommanderError } from 'commander';
import { RefusedFile } from '../jira/import/source/refused-file';
import { createMcpServer } from '../mcp/create-server';
import { reportDocumentSchema } from '../mcp/report-document';
import { askOnTerminal } from '../remote/credentials';
import { onThisMachine, readOwnSite } from '../remote/own-site';
import { backtestText } from './backtest';
import { cacheFolder } from './cache/cache-folder';
import { textCache } from './cache/text-cache';
import { printable } from './foreign-words';
import { progressLine } from './progress-line';
import { madeReport } from './report';
import { moment } from './report/report-options';
import { untilInterrupted } from './start/until-interrupted';
import { WrongInput } from './wrong-input';

interface McpOptions {
  readonly import?: readonly string[];
  readonly site?: string;
  readonly project?: readonly string[];
  readonly data?: string;
  readonly tokenFile?: string;
  readonly asOf?: Date;
  readonly timeZone?: string;
  readonly settings?: readonly string[];
}

const WRONG_INPUT = 2;

/** `npm run --silent mcp`: tools for an assistant over a report, by the Model Context Protocol on standard input and output. */
export async function main(args: readonly string[]): Promise<number> {
  const say = (sentence: string): void => void process.stderr.write(`${printable(sentence)}\n`);
  const command = new Command('mcp')
    .description('Gives an assistant tools that answer from a report (Model Context Protocol, on stdin and stdout).')
    .option('--import <file...>', 'exported issues: JSON, CSV or RSS, gzipped or not; files and folders')
    .option('--site <address>', 'your own Jira, read with your own token, as npm start does')
    .option('--project <key...>', 'which of its projects')
    .option('--data <folder>', 'where what was read is kept (default: in your own data folder)')
    .option('--token-file <file>', 'a file with the token, readable by you alone (default: JIRA_TOKEN)')
    .option('--as-of <date>', 'use only what was known on this day (default: last change)', moment('--as-of'))
    .option('--time-zone <name>', 'in which working days and dates are counted')
    .option('--settings <file...>', 'thresholds, calendar and fields as JSON: site first, then project')
    .allowExcessArguments(false)
    .exitOverride();
  try {
    command.parse(args, { from: 'user' });
    const { site, import: files = [], project, data, tokenFile, ...options } = command.opts<McpOptions>();
    const wish = { ...(project && { project }), ...(data && { data }), ...(tokenFile && { tokenFile }) };
    const read =
      site === undefined
        ? []
        : await readOwnSite({ ...wish, site }, { ...onThisMachine, ask: askOnTerminal, progress: progressLine(), say });
    const all = [...files, ...read];
    if (all.length === 0) throw new WrongInput('Say what to answer from: --import FILE or --site URL. See --help.');
    const made = await madeReport(
      { ...options, import: all, format: 'json', all: true },
      { cache: textCache(cacheFolder(process.env)) },
    );
    const { parts, facts, notices } = made;
    notices.forEach(say);
    const document = reportDocumentSchema.parse(JSON.parse([...parts].join('')));
    made.keep();
    const server = createMcpServer({
      judged: { document, facts },
      backtest: () => backtestText({ history: all, timeZone: options.timeZone ?? 'UTC', format: 'json' }),
    });
    const closed = new Promise<void>((resolve) => {
      server.server.onclose = resolve;
      process.stdin.once('end', resolve);
    });
    await server.connect(new StdioServerTransport());
    await Promise.race([closed, untilInterrupted()]);
    await server.close();
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_INPUT;
    if (!(error instanceof RefusedFile || error instanceof WrongInput)) throw error;
    say(error.message);
    return WRONG_INPUT;
  }
}
