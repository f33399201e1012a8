import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command, CommanderError } from 'commander';
import { createMcpServer } from '../mcp/create-server';
import { reportDocumentSchema } from '../mcp/report-document';
import { askOnTerminal } from '../remote/credentials';
import { onThisMachine, readOwnSite } from '../remote/own-site';
import { backtestText } from './backtest';
import { cacheFolder } from './cache/cache-folder';
import { textCache } from './cache/text-cache';
import { printable } from './foreign-words';
import { progressLine } from './progress-line';
import { commandVoice, languageOption, refusalSentence } from './language';
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
  const voice = commandVoice(args);
  const command = new Command('mcp')
    .description('Gives an assistant tools that answer from a report (Model Context Protocol, on stdin and stdout).')
    .option('--import <file...>', 'exported issues: JSON, CSV or RSS, gzipped or not; files and folders')
    .option('--site <address>', 'your own Jira, read with your own token, as npm start does')
    .option('--project <key...>', 'which of its projects')
    .option('--data <folder>', 'where what was read is kept (default: in your own data folder)')
    .option('--token-file <file>', 'a file with the token, readable by you alone (default: JIRA_TOKEN)')
    .option(
      '--as-of <date>',
      'use only what was known on this day (default: with --site when it is read, else the last change)',
      moment('--as-of'),
    )
    .option('--time-zone <name>', 'in which working days and dates are counted')
    .option('--settings <file...>', 'thresholds, calendar and fields as JSON: site first, then project')
    .addOption(languageOption('of refusals and progress; the answers to the assistant stay English'))
    .allowExcessArguments(false)
    .exitOverride();
  try {
    command.parse(args, { from: 'user' });
    const { site, import: files = [], project, data, tokenFile, asOf, timeZone, settings } = command.opts<McpOptions>();
    const wish = { ...(project && { project }), ...(data && { data }), ...(tokenFile && { tokenFile }) };
    // Silence until now counts too.
    const readAt = site === undefined ? undefined : onThisMachine.now();
    const judgedAt = asOf ?? readAt;
    const read =
      site === undefined
        ? []
        : await readOwnSite(
            { ...wish, site },
            { ...onThisMachine, ask: askOnTerminal, progress: progressLine(), say, voice },
          );
    const all = [...files, ...read];
    if (all.length === 0) {
      const options = { import: '--import', site: '--site', help: '--help' };
      throw new WrongInput((asked) => asked('refused.nothing-to-answer-from', options));
    }
    const made = await madeReport(
      {
        ...(judgedAt && { asOf: judgedAt }),
        ...(timeZone && { timeZone }),
        ...(settings && { settings }),
        import: all,
        format: 'json',
        all: true,
      },
      { cache: textCache(cacheFolder(process.env)) },
    );
    const { parts, facts, notices } = made;
    notices.forEach(say);
    const document = reportDocumentSchema.parse(JSON.parse([...parts].join('')));
    made.keep();
    const server = createMcpServer({
      judged: { document, facts },
      backtest: () => backtestText({ history: all, timeZone: timeZone ?? 'UTC', format: 'json' }),
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
    const refusal = refusalSentence(error, voice);
    if (refusal === null) throw error;
    say(refusal);
    return WRONG_INPUT;
  }
}
