import { counted } from './format';

/** "“ftp://x” is not the address of a Jira. Give it like https://NAME.atlassian.net." */
export function siteAddressSentence(text: string): string {
  return `“${text}” is not the address of a Jira. Give it like https://NAME.atlassian.net, without a name or password in it.`;
}

export function tokenWantedSentence(isCloud: boolean): string {
  return isCloud
    ? 'No API token. Put JIRA_EMAIL and JIRA_TOKEN into the environment, or name a file with --token-file. Make a token at id.atlassian.com under Security.'
    : 'No personal access token. Put JIRA_TOKEN into the environment, or name a file with --token-file. Make a token in your profile in Jira.';
}

export function secretFileSentence(path: string): string {
  return `${path} can be read by others. Run: chmod 600 ${path}`;
}

/** "Choose with --project: PAY (Payments), SHOP (Shop)." */
export function chooseProjectSentence(projects: readonly { readonly key: string; readonly name: string }[]): string {
  return `Choose with --project: ${projects.map(({ key, name }) => `${key} (${name})`).join(', ')}.`;
}

/** "No project PAX on jira.example.com. It holds: PAY, PLAT." */
export function unknownProjectSentence(host: string, project: string, known: readonly string[]): string {
  return `No project ${project} on ${host}. It holds: ${known.join(', ')}.`;
}

export function noProjectSentence(host: string): string {
  return `${host} shows this account no project. Use a token of somebody who may browse projects.`;
}

/** "PAY: 1,200 of 1,500 items, 3,400 points, about 8 s left". */
export function siteProgressWords(step: {
  readonly project: string;
  readonly read: number;
  readonly of: number;
  readonly points: number;
  readonly leftSeconds: number | null;
}): string {
  const whole = (value: number): string => value.toLocaleString('en-GB');
  const left = step.leftSeconds === null ? '' : `, about ${duration(step.leftSeconds)} left`;
  return `${step.project}: ${whole(step.read)} of ${whole(step.of)} items, ${whole(step.points)} points${left}`;
}

/** "Jira asks to wait for 30 s". */
export function waitingWords(seconds: number): string {
  return `Jira asks to wait for ${duration(seconds)}`;
}

function duration(seconds: number): string {
  return seconds < 90 ? `${String(Math.max(1, Math.round(seconds)))} s` : `${String(Math.round(seconds / 60))} min`;
}

/** "PAY: 12 items read, 1,500 kept in FOLDER". */
export function siteReadSentence(outcome: {
  readonly project: string;
  readonly read: number;
  readonly kept: number;
}): string {
  const { project, read, kept } = outcome;
  return `${project}: ${counted(read, 'item')} read, ${kept.toLocaleString('en-GB')} kept.`;
}

/** Why a site could not be read, and what to do. */
export function siteRefusedSentence(
  host: string,
  why: 'token' | 'elsewhere' | 'forbidden' | 'busy' | 'unreadable',
  reason: string,
): string {
  switch (why) {
    case 'token':
      return `${host} did not accept the token. Check JIRA_EMAIL and JIRA_TOKEN, or make a new token.`;
    case 'elsewhere':
      return `${host} sends this request elsewhere, mostly to log in. Check the address and the token.`;
    case 'forbidden':
      return `${host} refuses this account: ${reason}.`;
    case 'busy':
      return `${host} cannot be reached now: ${reason}. What was read is kept: start again to go on.`;
    case 'unreadable':
      return `${host} does not answer like a Jira: ${reason}. Check the address.`;
  }
}
