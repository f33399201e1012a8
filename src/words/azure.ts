import { counted } from './format';

/** "“x” is not the address of an organisation. Give it like https://dev.azure.com/ORG." */
export function azureAddressSentence(text: string): string {
  return `“${text}” is not the address of an organisation. Give it like https://dev.azure.com/ORG, without a name or token in it.`;
}

export function azureTokenWantedSentence(): string {
  return 'No token. Put AZURE_DEVOPS_TOKEN into the environment, or name a file with --token-file; in a pipeline, map SYSTEM_ACCESSTOKEN. A personal access token with the scope Work Items (Read) is enough to read.';
}

export function azureProjectWantedSentence(): string {
  return 'Name the project to read with --project.';
}

/** "Fabrikam: 12,000 revisions and links read" */
export function azureProgressWords(project: string, rows: number): string {
  return `${project}: ${rows.toLocaleString('en-GB')} revisions and links read`;
}

/** "Azure DevOps asks to wait for 30 s" */
export function azureWaitingWords(seconds: number): string {
  return `Azure DevOps asks to wait for ${String(Math.max(1, Math.round(seconds)))} s`;
}

/** "Fabrikam: 12 new revisions read, 7,082 kept." */
export function azureReadSentence(outcome: {
  readonly project: string;
  readonly read: number;
  readonly kept: number;
}): string {
  const { project, read, kept } = outcome;
  return `${project}: ${counted(read, 'new revision')} read, ${kept.toLocaleString('en-GB')} kept.`;
}

export type AzureRefusal = 'token' | 'forbidden' | 'not-there' | 'busy' | 'unreadable';

/** Why an organisation could not be read, and what to do. */
export function azureRefusedSentence(host: string, why: AzureRefusal, reason: string): string {
  switch (why) {
    case 'token':
      return `${host} did not accept the token. Check that it has not expired and belongs to this organisation, and that its scope is Work Items (Read). What was read is kept: start again to go on.`;
    case 'forbidden':
      return `${host} refuses this account: ${reason}. In a pipeline, give its build service access to the project.`;
    case 'not-there':
      return `${host} does not show this: ${reason}. Check the names of organisation and project, and whether the token may read it.`;
    case 'busy':
      return `${host} cannot be reached now: ${reason}. What was read is kept: start again to go on.`;
    case 'unreadable':
      return `${host} does not answer like Azure DevOps: ${reason}. Check the address. What was read is kept.`;
  }
}

const MAX_NAMED = 10;

function named(ids: readonly string[]): string {
  const more = ids.length - MAX_NAMED;
  return `${ids.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

/** "Links lead to 2 work items that were not read (5, 7): …" */
export function azureUnreadSentence(ids: readonly string[]): string {
  return `Links lead to ${counted(ids.length, 'work item')} that ${ids.length === 1 ? 'was' : 'were'} not read (${named(ids)}): in another project, deleted, or in an area that this token may not see.`;
}

/** "2 open work items are no longer shown to this token, and left out: 3, 4." */
export function azureGoneSentence(ids: readonly string[]): string {
  return `${counted(ids.length, 'open work item')} ${ids.length === 1 ? 'is' : 'are'} no longer shown to this token, and left out: ${named(ids)}. Deleted for good, moved to another project, or in an area that it may no longer see.`;
}

/** "2 work items are told without their beginning: 3, 4. How long they were in their first state is not known." */
export function azurePartialSentence(ids: readonly string[]): string {
  return `${counted(ids.length, 'work item')} ${ids.length === 1 ? 'is' : 'are'} told without the beginning: ${named(ids)}. How long they were in their first state is not known.`;
}

/** "Teams that are not told by area path: Optics. Their iterations are not seen." */
export function azureTeamsWithoutAreaSentence(names: readonly string[]): string {
  return `Teams that no area path tells: ${named(names)}. Work is not seen in their iterations.`;
}

/** "This file was not read to its end: start the reading again to go on." */
export function azureUnfinishedSentence(path: string): string {
  return `${path} was not read to its end, and may lack the newest changes. Read the project again to go on.`;
}

export function azureOrganisationsSentence(one: string, other: string): string {
  return `These readings are of two organisations, whose work items have the same numbers: ${one} and ${other}. Report on each by itself.`;
}

export function azureProjectBesideWantedSentence(): string {
  return 'Name the projects of Azure DevOps with --azure-project: beside --site, --project names those of the Jira.';
}

export function azureDemoAloneSentence(): string {
  return 'The Azure DevOps on this machine holds the demo company alone: leave out --import, --site and --azure.';
}

/** "Jira and Azure DevOps are read as one: 2 links lead from one to the other; 1 more leads to work that was not read." */
export function bothLinksSentence(links: number, unread: number): string {
  const read = `Jira and Azure DevOps are read as one: ${counted(links, 'link')} ${links === 1 ? 'leads' : 'lead'} from one to the other`;
  if (unread === 0) return `${read}.`;
  return `${read}; ${String(unread)} more ${unread === 1 ? 'leads' : 'lead'} to work that was not read.`;
}

/** "The files of Jira end on 2026-03-10, the readings of Azure DevOps on 2026-03-20: …" */
export function bothAgesSentence(ages: {
  readonly jiraUntil: Date;
  readonly azureUntil: Date;
  readonly days: number;
}): string {
  const { jiraUntil, azureUntil, days } = ages;
  const day = (at: Date): string => at.toISOString().slice(0, 10);
  const older = jiraUntil < azureUntil ? 'Jira' : 'Azure DevOps';
  return `The files of Jira end on ${day(jiraUntil)}, the readings of Azure DevOps on ${day(azureUntil)}. What happened in ${older} in the ${counted(days, 'day')} between is not known: its work looks more idle than it may be.`;
}

/** "12 bellwether:at-risk → bellwether:off-track" */
export function tagChangeLine(change: {
  readonly id: number;
  readonly from: string | null;
  readonly to: string | null;
}): string {
  return `${String(change.id)} ${change.from ?? 'no tag'} → ${change.to ?? 'no tag'}`;
}

/** "3 tags to change in Fabrikam; nothing was written." */
export function tagsPlannedSentence(changes: number, project: string): string {
  return changes === 0
    ? `All tags in ${project} are as they should be.`
    : `${counted(changes, 'tag')} to change in ${project}; nothing was written.`;
}

/** "3 tags changed in Fabrikam." */
export function tagsWrittenSentence(written: number, project: string): string {
  return written === 0
    ? `All tags in ${project} are as they should be.`
    : `${counted(written, 'tag')} changed in ${project}.`;
}

/** "2 work items were being changed by somebody else, and keep their tags until the next run: 3, 4." */
export function tagsConflictSentence(ids: readonly number[]): string {
  return `${counted(ids.length, 'work item')} ${ids.length === 1 ? 'was' : 'were'} being changed by somebody else, and ${ids.length === 1 ? 'keeps its' : 'keep their'} tags until the next run: ${named(ids.map(String))}.`;
}

/** "Change 3 tags in Fabrikam? [y/N] " */
export function writeTagsQuestion(changes: number, project: string): string {
  return `Change ${counted(changes, 'tag')} in ${project}? [y/N] `;
}

export function tagsNeedAzureSentence(): string {
  return '--write-tags needs --azure and --project: tags are written where the work was read.';
}

export function tagsNeedNowSentence(): string {
  return '--write-tags tells how work fares now: leave out --as-of and --only.';
}
