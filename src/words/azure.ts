import { plainText } from './phrase';
import type { Say } from './say/say';

type SayAzure = Say<'terminal'>;

const [AZURE, PROJECT] = ['--azure', '--project'];

/** "“x” is not the address of an organisation. Give it like https://dev.azure.com/ORG." */
export function azureAddressSentence(address: string, say: SayAzure): string {
  return say('azure.address', { address, example: 'https://dev.azure.com/ORG' });
}

export function azureTokenWantedSentence(say: SayAzure): string {
  return say('azure.token', { token: 'AZURE_DEVOPS_TOKEN', option: '--token-file', pipeline: 'SYSTEM_ACCESSTOKEN' });
}

/** "Name the project to read with --project." */
export function azureProjectWantedSentence(say: SayAzure): string {
  return say('azure.project-wanted', { option: PROJECT });
}

/** "Azure DevOps asks to wait for 30 s" */
export function azureWaitingWords(seconds: number, say: SayAzure): string {
  return say('azure.wait', { left: Math.max(1, Math.round(seconds)) });
}

export type AzureRefusal = 'token' | 'forbidden' | 'not-there' | 'busy' | 'unreadable';

/** Why an organisation could not be read, and what to do. */
export function azureRefusedSentence(
  host: string,
  { why, reason }: { readonly why: AzureRefusal; readonly reason: string },
  say: SayAzure,
): string {
  return why === 'token' ? say('azure.refused.token', { host }) : say(`azure.refused.${why}`, { host, reason });
}

const MAX_NAMED = 10;

/** "3, 4" or "3, 4 and 2 more". */
function named(ids: readonly string[], say: SayAzure): string {
  const items = ids.slice(0, MAX_NAMED).join(', ');
  const more = ids.length - MAX_NAMED;
  return more > 0 ? say('azure.named-more', { items, count: more }) : items;
}

/** What a reader should know of work read from Azure DevOps: ids of work items, or names of teams. */
export type AzureNotice =
  | { readonly kind: 'unread' | 'gone' | 'partial'; readonly ids: readonly string[] }
  | { readonly kind: 'teams-without-area'; readonly names: readonly string[] }
  | { readonly kind: 'unfinished'; readonly file: string };

/** "Links lead to 2 work items that were not read (5, 7): …" */
export function azureNoticeSentence(notice: AzureNotice, say: SayAzure): string {
  switch (notice.kind) {
    case 'unread':
    case 'gone':
    case 'partial':
      return say(`azure.${notice.kind}`, { count: notice.ids.length, items: named(notice.ids, say) });
    case 'teams-without-area':
      return say('azure.teams-without-area', { teams: named(notice.names, say) });
    case 'unfinished':
      return say('azure.unfinished', { file: notice.file });
  }
}

export function azureProjectBesideWantedSentence(say: SayAzure): string {
  return say('azure.project-beside-wanted', { option: '--azure-project', site: '--site', project: PROJECT });
}

export function azureDemoAloneSentence(say: SayAzure): string {
  return say('azure.demo-alone', { import: '--import', site: '--site', azure: AZURE });
}

/** "Jira and Azure DevOps are read as one: 2 links lead from one to the other. 1 more leads to work that was not read." */
export function bothLinksSentence(links: number, unread: number, say: SayAzure): string {
  const sentences = [say('azure.both', { links })];
  if (unread > 0) sentences.push(say('azure.both.unread', { unread }));
  return plainText(say.together(sentences), say);
}

/** "The files of Jira end on 2026-03-10, the readings of Azure DevOps on 2026-03-20: …" */
export function bothAgesSentence(
  { jiraUntil, azureUntil, days }: { readonly jiraUntil: Date; readonly azureUntil: Date; readonly days: number },
  say: SayAzure,
): string {
  const day = (at: Date): string => at.toISOString().slice(0, 10);
  const older = jiraUntil < azureUntil ? 'Jira' : 'Azure DevOps';
  return say('azure.both.ages', { jira: day(jiraUntil), azure: day(azureUntil), older, days });
}

/** "12 bellwether:at-risk → bellwether:off-track" */
export function tagChangeLine(
  change: { readonly id: number; readonly from: string | null; readonly to: string | null },
  say: SayAzure,
): string {
  const { from, to } = change;
  const item = String(change.id);
  if (from === null) return say('azure.tag.added', { item, tag: to ?? '' });
  return to === null
    ? say('azure.tag.removed', { item, tag: from })
    : say('azure.tag.changed', { item, from, tag: to });
}

/** "3 tags to change in Fabrikam; nothing was written." */
export function tagsPlannedSentence(count: number, project: string, say: SayAzure): string {
  return count === 0 ? say('azure.tags.right', { project }) : say('azure.tags.planned', { count, project });
}

/** "3 tags changed in Fabrikam." */
export function tagsWrittenSentence(count: number, project: string, say: SayAzure): string {
  return count === 0 ? say('azure.tags.right', { project }) : say('azure.tags.written', { count, project });
}

/** "2 work items were being changed by somebody else, and keep their tags until the next run: 3, 4." */
export function tagsConflictSentence(ids: readonly number[], say: SayAzure): string {
  return say('azure.tags.conflict', { count: ids.length, items: named(ids.map(String), say) });
}

const WRITE_TAGS = '--write-tags';

export function tagsNeedAzureSentence(say: SayAzure): string {
  return say('azure.tags.need-azure', { option: WRITE_TAGS, azure: AZURE, project: PROJECT });
}

export function tagsNeedNowSentence(say: SayAzure): string {
  return say('azure.tags.need-now', { option: WRITE_TAGS, asOf: '--as-of', only: '--only' });
}
