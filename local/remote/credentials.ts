import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { WrongInput } from '../cli/wrong-input';
import type { Say } from '../../src/words/say/say';
import { secretFileSentence, siteAddressSentence, tokenWantedSentence } from '../../src/words/remote';
import { refusedBySystem } from '../jira/import/source/files-of';
import type { RemoteSite } from './remote-jira';

export interface CredentialWish {
  readonly site: string;
  /** A file with the token, which only its owner may read. */
  readonly tokenFile?: string;
}

/** Asks a person; null if there is no terminal. */
export type Ask = (question: string, options: { readonly hidden: boolean }) => Promise<string | null>;

/** Where secrets come from. */
export interface Asking {
  readonly environment: NodeJS.ProcessEnv;
  readonly ask: Ask;
  /** The language of its questions. */
  readonly voice: Say<'terminal'>;
}

/**
 * The address of the site and the account to read it: the token comes from a file, from `JIRA_TOKEN`, or from a prompt
 * that does not show it; it is never taken from arguments, since other users of the machine can see those. @throws
 * WrongInput
 */
export async function remoteSite(
  { site, tokenFile }: CredentialWish,
  { environment, ask, voice }: Asking,
): Promise<RemoteSite> {
  const url = siteUrl(site);
  const isCloud = new URL(url).hostname.endsWith('.atlassian.net');
  const given = environment['JIRA_EMAIL'] ?? '';
  const email = given !== '' ? given : isCloud ? await ask(voice('jira.ask.email'), { hidden: false }) : null;
  if (isCloud && (email === null || email === '')) throw new WrongInput((say) => tokenWantedSentence(isCloud, say));
  const token = tokenFile === undefined ? environment['JIRA_TOKEN'] : tokenIn(tokenFile);
  const known =
    token ??
    (await ask(isCloud ? voice('jira.ask.api-token') : voice('jira.ask.personal-token'), { hidden: true })) ??
    '';
  if (known.trim() === '') throw new WrongInput((say) => tokenWantedSentence(isCloud, say));
  return { url, email, token: known.trim() };
}

/** An address without path. Only https; plain http is allowed for this machine. */
function siteUrl(text: string): string {
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) throw new WrongInput((say) => siteAddressSentence(text, say));
  const { protocol, hostname, origin, pathname, username } = new URL(address);
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  if (username !== '' || (protocol !== 'https:' && !isHere))
    throw new WrongInput((say) => siteAddressSentence(text, say));
  if (hostname.endsWith('.atlassian.net')) return origin;
  // Data Center may be below a path; the address of a page begins with it.
  const parts = pathname.split('/').filter((part) => part !== '');
  const page = parts.findIndex((part) => PAGES.has(part));
  return [origin, ...parts.slice(0, page === -1 ? parts.length : page)].join('/');
}

/** The first path segments of pages in Jira. */
const PAGES = new Set(['browse', 'projects', 'secure', 'issues', 'rest', 'plugins']);

export function tokenIn(path: string): string {
  try {
    if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
      throw new WrongInput((say) => secretFileSentence(path, say));
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw refusedBySystem(path, error);
  }
}

/** Asks on a terminal; a hidden answer is not shown while it is typed. */
export const askOnTerminal: Ask = async (question, { hidden }) => {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return null;
  const quiet = new Writable({ write: (_, __, done) => done() });
  process.stderr.write(question);
  const lines = createInterface({ input: process.stdin, output: hidden ? quiet : process.stderr, terminal: true });
  const answer = await new Promise<string | null>((resolve) => {
    lines.once('line', resolve);
    lines.once('close', () => resolve(null));
  });
  lines.close();
  if (hidden) process.stderr.write('\n');
  return answer;
};
