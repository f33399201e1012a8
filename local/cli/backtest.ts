import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { TRUE_CAUSES } from '../demo/simulator/causes';
import { azureProjectWantedSentence } from '../../src/words/azure';
import { azureOnThisMachine } from '../remote/azure/on-this-machine';
import { readOwnOrganisation } from '../remote/azure/own-organisation';
import type { Say } from '../../src/words/say/say';
import { ENGLISH } from '../terminal-voice';
import { printable } from './foreign-words';
import { commandVoice, languageOption, refusalSentence } from './language';
import { WrongInput } from './wrong-input';
import type { BacktestOptions, BacktestPart } from './backtest/part';
import { datesPart } from './backtest/dates/dates-part';
import { findingsPart } from './backtest/findings/findings-part';
import { iterationsPart } from './backtest/iterations/iterations-part';
import { simulatedPart } from './backtest/simulated/simulated-part';
import { silentPart } from './backtest/silent/silent-part';
import { stallPart } from './backtest/stall/stall-part';
import { throughputPart } from './backtest/throughput/throughput-part';
import { moment } from './report/report-options';
import { checkDocument, closingOf, openingOf, writtenInto } from './backtest/written-into';

/** The parts of the backtest, in the order of the output. A new part is a new line. */
const parts: readonly BacktestPart[] = [
  stallPart,
  silentPart,
  throughputPart,
  datesPart,
  iterationsPart,
  simulatedPart,
  findingsPart,
];

/** The options that choose a part. */
const PART_OPTIONS = '--history, --completion-dates, --iterations, --simulated, --findings';

/** The exit code for wrong input. */
const WRONG_INPUT = 2;

/** `npm run backtest`: how often forecasts came true, on exports with known outcomes. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const command = backtestCommand();
  const voice = commandVoice(args);
  try {
    command.parse(args, { from: 'user' });
    const options = await withOwnOrganisation(command.opts<AskedBacktest>(), voice);
    const note = (sentence: string): void => void process.stderr.write(`${printable(sentence)}\n`);
    process.stdout.write(printable(await backtestText(options, voice, note)));
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_INPUT;
    const refusal = refusalSentence(error, voice) ?? (error instanceof Error ? error.message : String(error));
    process.stderr.write(`${printable(refusal)}\n`);
    return WRONG_INPUT;
  }
}

function backtestCommand(): Command {
  return new Command('backtest')
    .description('Holds what was foretold against what happened, on data whose outcome is known.')
    .option(
      '--history <file...>',
      'exported Jira issues with their changelog, in any kind that report reads; each for itself',
    )
    .option(
      '--azure <address>',
      'the history of your own Azure DevOps, read with your own token: https://dev.azure.com/ORG',
    )
    .option('--project <name>', 'with --azure: the project to read')
    .option('--data <folder>', 'with --azure: where what was read is kept (default: in your own data folder)')
    .option('--token-file <file>', 'with --azure: a file with the token, readable by you alone')
    .option('--train <file>', 'learn from this export instead of from the earlier half of each')
    .option('--rolling', 'learn anew every week from all that had happened by then, as in life')
    .option(
      '--test-from <iso>',
      'learn from what came before this moment, instead of from the earlier half',
      moment('--test-from'),
    )
    .option('--in-progress <status...>', 'statuses that count as in progress, whatever the exports say of them')
    .option('--findings <file...>', 'exports to count the findings of, as of their last day or as of FILE@YYYY-MM-DD')
    .option(
      '--completion-dates <file...>',
      'dates on which a team finished something, one a line; each file is one team',
    )
    .option(
      '--iterations <file...>',
      'iterations with what was committed and delivered, NAME_ELAPSEDPERCENT.csv; the last part may hold a *',
    )
    .option('--simulated <runs>', 'projects to simulate that slip for known causes: are these found?', runs)
    .option('--time-zone <name>', 'in which working days and dates are counted', 'UTC')
    .addOption(
      new Option('--format <format>', 'md is for reading, json for programs').choices(['md', 'json']).default('md'),
    )
    .addOption(languageOption('of tables, sentences and refusals'))
    .option('--write <file.md>', 'also put the tables between the markers of this document, and the charts beside it')
    .exitOverride();
}

interface AskedBacktest extends BacktestOptions {
  readonly azure?: string;
  readonly project?: string;
  readonly data?: string;
  readonly tokenFile?: string;
}

/** With `--azure`, the history of the organisation is read first and added to the others. */
async function withOwnOrganisation(asked: AskedBacktest, voice: Say): Promise<BacktestOptions> {
  const { azure, project, data, tokenFile, history = [], ...options } = asked;
  if (azure === undefined) return asked;
  if (project === undefined) throw new WrongInput(azureProjectWantedSentence);
  const wish = { azure, project, ...(data && { data }), ...(tokenFile && { tokenFile }) };
  const { file } = await readOwnOrganisation(wish, azureOnThisMachine({ voice }));
  return { ...options, history: [...history, file] };
}

/** Each cause in turn is the true one of a run: with fewer runs, some causes would have none. @throws WrongInput */
function runs(text: string): number {
  const count = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (count < TRUE_CAUSES.length)
    throw new WrongInput((say) =>
      say('backtest.refused.runs', { option: '--simulated', value: text, least: TRUE_CAUSES.length }),
    );
  return count;
}

/**
 * The result as text. Rejects when no part was chosen, or when a file could not be read. `note` hears of the tables that the
 * document has no place for.
 */
export async function backtestText(
  options: BacktestOptions,
  say: Say<'terminal'> = ENGLISH,
  note: (sentence: string) => void = () => undefined,
): Promise<string> {
  if (options.write !== undefined) checkDocument(options.write);
  const results = [];
  for (const part of parts) {
    const result = await part(options, say);
    if (result !== null) results.push(result);
  }
  if (results.length === 0)
    throw new WrongInput((asked) => asked('backtest.refused.what', { options: PART_OPTIONS, help: '--help' }));
  if (options.write !== undefined) {
    const { files, leftOut } = writtenInto(options.write, results);
    for (const { path, text } of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    for (const { name } of leftOut) {
      const [opening, closing] = [openingOf(name), closingOf(name)];
      note(say('backtest.refused.no-place', { file: options.write, opening, closing }));
    }
  }
  if (options.format === 'md') return `${results.map(({ markdown }) => markdown).join('\n\n')}\n`;
  const whole = Object.assign({ format: 'bellwether-backtest/1' }, ...results.map(({ document }) => document));
  return `${JSON.stringify(whole, null, 2)}\n`;
}
