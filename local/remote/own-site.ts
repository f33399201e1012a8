import { homedir } from 'node:os';
import { join } from 'node:path';
import { JiraBusy, JiraForbidden, JiraError } from '../../src/adapters/jira/errors';
import { metered } from '../../src/adapters/jira/points';
import {
  chooseProjectSentence,
  siteProgressWords,
  unknownProjectSentence,
  type SiteRefusal,
  siteRefusedSentence,
  waitingWords,
} from '../../src/words/remote';
import type { Say } from '../../src/words/say/say';
import type { ProgressLine } from '../cli/progress-line';
import { WrongInput } from '../cli/wrong-input';
import { type Asking, remoteSite } from './credentials';
import { KeptSite } from './kept-site';
import { readProject, type ReadingStep } from './read-site';
import { remoteJira, SentElsewhere } from './remote-jira';
import { siteReading, type SiteReading } from './site-reading';

export interface OwnSiteWish {
  readonly site: string;
  readonly project?: readonly string[];
  /** The folder for the data; the user's own by default. */
  readonly data?: string;
  readonly tokenFile?: string;
}

export interface OwnSiteSurroundings extends Asking {
  readonly progress: ProgressLine;
  readonly say: (sentence: string) => void;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => Date;
}

export const onThisMachine = {
  environment: process.env,
  sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  now: () => new Date(),
};

/**
 * Reads projects of the user's own Jira into the data folder, and answers the files to import. Data that was read
 * before is not read again. @throws WrongInput with the problem and its remedy
 */
export async function readOwnSite(wish: OwnSiteWish, surroundings: OwnSiteSurroundings): Promise<readonly string[]> {
  const { environment, ask, progress, say, voice, sleep, now } = surroundings;
  const site = await remoteSite(wish, surroundings);
  const { host } = new URL(site.url);
  const jira = metered(
    remoteJira(site, {
      sleep,
      random: Math.random,
      onWait: (milliseconds) => {
        progress.at(() => waitingWords(milliseconds / 1000, voice));
      },
    }),
  );
  const kept = new KeptSite(wish.data ?? dataFolder(environment), site.url);
  try {
    const reading = await siteReading(jira);
    const projects = await chosenProjects(wish.project ?? [], { reading, host, ask, voice });
    for (const project of projects) {
      const step = progressOf(progress, voice, () => jira.spent().points);
      const outcome = await readProject(project, { reading, kept, now, onStep: step });
      progress.clear();
      say(voice('jira.read', outcome));
    }
    return kept.filesOf(projects);
  } catch (error) {
    progress.clear();
    const why = whyRefused(error);
    if (why === null || !(error instanceof Error)) throw error;
    const refused = { why, reason: error.message };
    throw new WrongInput((asked) => siteRefusedSentence(host, refused, asked), { cause: error });
  }
}

function whyRefused(error: unknown): SiteRefusal | null {
  if (error instanceof SentElsewhere) return 'elsewhere';
  if (error instanceof JiraForbidden) return error.message.includes('answered 401') ? 'token' : 'forbidden';
  if (error instanceof JiraBusy) return 'busy';
  return error instanceof JiraError ? 'unreadable' : null;
}

function progressOf(progress: ProgressLine, voice: Say<'terminal'>, points: () => number): (step: ReadingStep) => void {
  let begun: { readonly at: number; readonly read: number } | null = null;
  return ({ project, read, of }) => {
    const at = performance.now();
    begun ??= { at, read };
    const done = read - begun.read;
    const leftSeconds = done === 0 ? null : (((at - begun.at) / done) * (of - read)) / 1000;
    progress.at(() => siteProgressWords({ project, read, of, points: points(), leftSeconds }, voice));
  };
}

/** The named projects, the only one, or those that the user chooses. */
async function chosenProjects(
  wanted: readonly string[],
  {
    reading,
    host,
    ask,
    voice,
  }: { readonly reading: SiteReading; readonly host: string } & Pick<Asking, 'ask' | 'voice'>,
): Promise<readonly string[]> {
  const projects = await reading.projects();
  if (projects.length === 0) throw new WrongInput((say) => say('jira.no-project', { host }));
  const known = projects.map(({ key }) => key);
  const [only] = known;
  if (wanted.length === 0 && known.length === 1 && only !== undefined) return [only];
  const question = `${chooseProjectSentence(projects, voice)}\n${voice('jira.ask.projects')}`;
  const answer = wanted.length > 0 ? wanted : keysIn(await ask(question, { hidden: false }));
  if (answer.length === 0) throw new WrongInput((say) => chooseProjectSentence(projects, say));
  const chosen = [...new Set(answer.map((key) => key.toUpperCase()))];
  const unknown = chosen.find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new WrongInput((say) => unknownProjectSentence({ host, project: unknown, known }, say));
  return chosen;
}

const keysIn = (text: string | null): readonly string[] => (text ?? '').split(/[\s,]+/).filter((key) => key !== '');

/** The folder where programs keep data of a user. */
export function dataFolder(environment: NodeJS.ProcessEnv): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Bellwether');
  if (process.platform === 'win32') return join(environment['LOCALAPPDATA'] ?? homedir(), 'Bellwether');
  return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'bellwether');
}
