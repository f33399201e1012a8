import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { createJira, type LocalJira } from '../jira/create-jira';
import type { Site } from '../jira/site';
import { repositoryRoot } from '../repository';
import { fillingWords } from '../shell/filling/filling-words';
import { openSite } from '../shell/server-open';
import { buildStale, staleNames } from './build/build-all';
import { BUILT } from './build/targets';
import type { Say } from '../../src/words/say/say';
import { printable } from './foreign-words';
import { commandVoice, languageOption, refusalSentence } from './language';
import { askOnTerminal } from '../remote/credentials';
import { dataFolder, onThisMachine, readOwnSite } from '../remote/own-site';
import {
  azureDemoAloneSentence,
  azureProjectBesideWantedSentence,
  azureProjectWantedSentence,
} from '../../src/words/azure';
import { asIssues } from '../remote/azure/local-site';
import { readOwnOrganisation } from '../remote/azure/own-organisation';
import { azureOnThisMachine } from '../remote/azure/on-this-machine';
import { progressLine } from './progress-line';
import { WrongInput } from './wrong-input';
import { startAzure } from './start/azure-site';
import { checkFiles, loadSite } from './start/load-site';
import { openBrowser } from './start/open-browser';
import { progress, type Progress } from './start/progress';
import { openedText, tourText, type TourStop } from './start/tour';
import { recordLines } from './start/show-record';
import { untilInterrupted } from './start/until-interrupted';

const USUAL_PORT = 4180;
/** The exit code for wrong input. */
const WRONG_INPUT = 2;

/** `npm start`: a local Jira with the demo company or with exported issues, and the app inside it. */
export async function main(args: readonly string[]): Promise<number> {
  const command = new Command('npm start --')
    .description(
      'Opens a local Jira with the demo company, exported issues or your own Jira, and Bellwether inside it.',
    )
    .addOption(
      new Option('--tracker <name>', 'the tracker on this machine; azure opens the demo company alone')
        .choices(['jira', 'azure'])
        .default('jira'),
    )
    .option(
      '--import <file...>',
      'exported Jira issues: JSON, CSV or RSS, gzipped or not, files and folders; saved readings of Azure DevOps',
    )
    .option('--site <address>', 'your own Jira, read with your own token: https://NAME.atlassian.net, or Data Center')
    .option('--azure <address>', 'your own Azure DevOps, read with your own token: https://dev.azure.com/ORG')
    .option('--project <key...>', 'which of its projects; of a Jira asked for where there are several')
    .option('--azure-project <name...>', 'which projects of Azure DevOps, where --site is read beside it')
    .option('--data <folder>', 'where what was read is kept (default: in your own data folder)')
    .option(
      '--token-file <file>',
      'a file with the token, readable by you alone (default: JIRA_TOKEN or AZURE_DEVOPS_TOKEN, or a prompt)',
    )
    .option(
      '--port <number>',
      'the port to serve at; the next free one is taken if it is in use',
      portNumber,
      USUAL_PORT,
    )
    .option('--company-seed <number>', 'another demo company: the same seed makes the same one', wholeNumber)
    .addOption(languageOption('of what this command says; the screens speak that of the browser'))
    .option('--no-open', 'do not open the browser')
    .allowExcessArguments(false)
    .exitOverride();
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  return run(command.opts<StartOptions>(), commandVoice(args));
}

interface StartOptions {
  readonly tracker: 'jira' | 'azure';
  readonly import?: readonly string[];
  readonly site?: string;
  readonly azure?: string;
  readonly project?: readonly string[];
  readonly azureProject?: readonly string[];
  readonly data?: string;
  readonly tokenFile?: string;
  readonly port: number;
  readonly companySeed?: number;
  readonly open: boolean;
  /** When the reading of the user's own tracker began: up to then all is known. */
  readonly completeUntil?: Date;
}

/** What it shows, and in which language. */
interface Show extends Progress {
  readonly voice: Say;
}

async function run(options: StartOptions, voice: Say): Promise<number> {
  const show: Show = { ...progress((text) => process.stdout.write(printable(text)), voice), voice };
  try {
    if (options.tracker === 'azure') return await startAzure(demoAlone(options), show, voice);
    checkFiles(options.import ?? []);
    show.title(voice('start.jira'));
    const stale = staleNames();
    if (stale.length > 0) show.waits(stale);
    const building = buildStale(({ name, seconds, problem }) => {
      if (problem === null) show.done(name, seconds);
      else show.failed(name, problem);
    });
    const jira = await jiraWith(
      await opened(await withOwnOrganisation(await withOwnSite(options, show), show), show),
      show,
    );
    if (!(await building)) return 1;
    await serve(jira, options, show);
    return 0;
  } catch (error) {
    const refusal = refusalSentence(error, voice);
    if (refusal === null) throw error;
    process.stderr.write(`\n${printable(refusal)}\n\n`);
    return WRONG_INPUT;
  }
}

/** @throws WrongInput if anything except the demo company is to be opened */
function demoAlone(options: StartOptions): StartOptions {
  if (options.import ?? options.site ?? options.azure) throw new WrongInput(azureDemoAloneSentence);
  return options;
}

/** With `--site`, the data to import is read first. */
async function withOwnSite(options: StartOptions, show: Show): Promise<StartOptions> {
  const { site, import: files = [] } = options;
  if (site === undefined) return options;
  const completeUntil = new Date();
  const read = await readOwnSite(
    { ...options, site },
    { ...onThisMachine, ask: askOnTerminal, progress: progressLine(), say: show.say, voice: show.voice },
  );
  return { ...options, import: [...files, ...read], completeUntil };
}

/** With `--azure`, its work items are read first. */
async function withOwnOrganisation(options: StartOptions, show: Show): Promise<StartOptions> {
  const { azure, site, import: files = [], data, tokenFile } = options;
  if (azure === undefined) return options;
  // With a Jira of the user's own, the other options name its projects and its token.
  const { azureProject: projects = site === undefined ? (options.project ?? []) : [] } = options;
  if (projects.length === 0)
    throw new WrongInput(site === undefined ? azureProjectWantedSentence : azureProjectBesideWantedSentence);
  const wish = { azure, ...(data && { data }), ...(tokenFile && site === undefined && { tokenFile }) };
  const surroundings = azureOnThisMachine(show);
  const completeUntil = new Date();
  const read: string[] = [];
  for (const project of projects) read.push((await readOwnOrganisation({ ...wish, project }, surroundings)).file);
  return { ...options, import: [...files, ...read], completeUntil };
}

/** The data of Azure DevOps is opened as issues. */
async function opened(options: StartOptions, { say, voice }: Show): Promise<StartOptions> {
  const { import: files, data } = options;
  if (files === undefined) return options;
  const path = join(data ?? dataFolder(process.env), 'work-items.issues.jsonl');
  return { ...options, import: await asIssues(files, { path, now: new Date(), say, voice }) };
}

interface FilledJira {
  readonly site: Site;
  readonly issues: number;
  readonly jira: LocalJira;
  readonly tour: readonly TourStop[];
}

/** Only one user works with this Jira: however much is read, the user is never locked out. */
const OWN_MACHINE = { pointsPerHour: 1_000_000_000 };

/** The number of skipped lines that are listed; the others are only counted. */
const NAMED_REJECTIONS = 5;

async function jiraWith(options: StartOptions, show: Show): Promise<FilledJira> {
  const startedAt = performance.now();
  const { site, issues, about, rejected, notices, tour } = await loadSite(options, show.voice);
  const jira = createJira({ limits: OWN_MACHINE });
  jira.load(site);
  const name = options.import === undefined ? show.voice('start.demo') : show.voice('start.import');
  show.done(name, (performance.now() - startedAt) / 1000, about);
  for (const notice of notices) show.say(notice);
  if (rejected.length > 0) {
    const more = rejected.length - NAMED_REJECTIONS;
    const lines = [
      ...rejected.slice(0, NAMED_REJECTIONS),
      ...(more > 0 ? [show.voice('start.skipped-more', { count: more })] : []),
    ];
    show.say(`${show.voice('start.skipped')}\n${lines.join('\n')}\n`);
  }
  return { site, issues, jira, tour };
}

async function serve(
  { site, issues, jira, tour }: FilledJira,
  { port, open }: StartOptions,
  show: Show,
): Promise<void> {
  const line = progressLine();
  const opened = await openSite({
    site,
    issues,
    jira,
    port,
    appDirectory: repositoryRoot,
    functionsDirectory: join(repositoryRoot, BUILT.functions),
    bridgeDirectory: join(repositoryRoot, BUILT.bridge),
    pageDirectory: join(repositoryRoot, BUILT.page),
    databaseUrl: process.env['DATABASE_URL'],
    onRecord: (record) => process.stderr.write(printable(recordLines(record))),
    onFilling: (progress) => {
      if (progress !== null) return void line.at(() => `  Bellwether: ${fillingWords(progress, show.voice)}`);
      line.clear();
      show.say(show.voice('start.filled'));
    },
  });
  // Installed before the terminal shows that Ctrl-C stops it: an early Ctrl-C would otherwise kill the process.
  const interrupted = untilInterrupted();
  const { voice } = show;
  if (port !== 0 && opened.port !== port)
    show.say(voice('start.port-in-use', { port: String(port), other: String(opened.port) }));
  show.say(`${tourText(opened.url, tour, voice)}\n\n${openedText(opened.url, voice)}\n`);
  if (open) openBrowser(opened.url);

  await interrupted;
  await opened.close();
  jira.close();
}

function portNumber(text: string): number {
  const port = wholeNumber(text);
  if (port > 65_535) throw new InvalidArgumentError('Ports end at 65535.');
  return port;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It has to be a whole number.');
  return Number(text);
}
