import type { Say } from './say/say';

type SayRemote = Say<'terminal'>;

const [EMAIL, TOKEN, TOKEN_FILE] = ['JIRA_EMAIL', 'JIRA_TOKEN', '--token-file'];

/** "“ftp://x” is not the address of a Jira. Give it like https://NAME.atlassian.net." */
export function siteAddressSentence(address: string, say: SayRemote): string {
  return say('jira.address', { address, example: 'https://NAME.atlassian.net' });
}

export function tokenWantedSentence(isCloud: boolean, say: SayRemote): string {
  return isCloud
    ? say('jira.token.cloud', { email: EMAIL, token: TOKEN, option: TOKEN_FILE, page: 'id.atlassian.com' })
    : say('jira.token.own', { token: TOKEN, option: TOKEN_FILE });
}

export function secretFileSentence(file: string, say: SayRemote): string {
  return say('jira.secret-file', { file, command: `chmod 600 ${file}` });
}

/** "Choose with --project: PAY (Payments), SHOP (Shop)." */
export function chooseProjectSentence(
  projects: readonly { readonly key: string; readonly name: string }[],
  say: SayRemote,
): string {
  const named = projects.map(({ key, name }) => `${key} (${name})`).join(', ');
  return say('jira.choose', { option: '--project', projects: named });
}

/** "No project PAX on jira.example.com. It holds: PAY, PLAT." */
export function unknownProjectSentence(
  { host, project, known }: { readonly host: string; readonly project: string; readonly known: readonly string[] },
  say: SayRemote,
): string {
  return say('jira.unknown-project', { host, project, known: known.join(', ') });
}

/** "PAY: 1,200 of 1,500 items, 3,400 points, about 8 s left" */
export function siteProgressWords(
  {
    leftSeconds,
    ...step
  }: {
    readonly project: string;
    readonly read: number;
    readonly of: number;
    readonly points: number;
    readonly leftSeconds: number | null;
  },
  say: SayRemote,
): string {
  if (leftSeconds === null) return say('jira.progress', step);
  const { unit, left } = duration(leftSeconds);
  return say(`jira.progress.${unit}`, { ...step, left });
}

/** "Jira asks to wait for 30 s" */
export function waitingWords(seconds: number, say: SayRemote): string {
  const { unit, left } = duration(seconds);
  return say(`jira.wait.${unit}`, { left });
}

function duration(seconds: number): { readonly unit: 'seconds' | 'minutes'; readonly left: number } {
  return seconds < 90
    ? { unit: 'seconds', left: Math.max(1, Math.round(seconds)) }
    : { unit: 'minutes', left: Math.round(seconds / 60) };
}

/** Why a site could not be read, and what to do. */
export function siteRefusedSentence(
  host: string,
  { why, reason }: { readonly why: SiteRefusal; readonly reason: string },
  say: SayRemote,
): string {
  switch (why) {
    case 'token':
      return say('jira.refused.token', { host, email: EMAIL, token: TOKEN });
    case 'elsewhere':
      return say('jira.refused.elsewhere', { host });
    case 'forbidden':
    case 'busy':
    case 'unreadable':
      return say(`jira.refused.${why}`, { host, reason });
  }
}

export type SiteRefusal = 'token' | 'elsewhere' | 'forbidden' | 'busy' | 'unreadable';
