import { dateOf, field, instantOf, isObject, listOf, numberOf, objectOf, textOf } from '../reading';
import { plainText, richText } from '../rich-text';
import type { SiteIssue } from '../site';
import type { FieldRoles } from './field-roles';
import type { IssueRecord } from './issue-record';

const idsIn = (value: unknown): readonly string[] =>
  listOf(value).flatMap((entry) => {
    const id = field(entry, 'id');
    return id === null ? [] : [id];
  });

const account = (value: unknown): string | null => field(value, 'accountId');

/** An issue of a site in the local Jira's own form. `rank` orders it among all others. */
export function recordOfIssue(issue: SiteIssue, roles: FieldRoles, rank: number): IssueRecord {
  const fields = issue.fields;
  const created = instantOf(fields['created']) ?? 0;
  return {
    id: Number(issue.id),
    key: issue.key,
    projectId: field(fields['project'], 'id') ?? '',
    typeId: field(fields['issuetype'], 'id') ?? '',
    statusId: field(fields['status'], 'id') ?? '',
    priorityId: field(fields['priority'], 'id'),
    resolutionId: field(fields['resolution'], 'id'),
    assignee: account(fields['assignee']),
    reporter: account(fields['reporter']),
    creator: account(fields['creator']),
    parentId: numberOf(field(fields['parent'], 'id')),
    securityId: issue.securityLevelId,
    created,
    updated: instantOf(fields['updated']) ?? created,
    resolved: instantOf(fields['resolutiondate']),
    statusChanged: lastStatusChange(issue) ?? created,
    dueOn: dateOf(fields['duedate']),
    sprintIds: sprintIdsIn(roles.sprint === null ? null : fields[roles.sprint]),
    versionIds: idsIn(fields['fixVersions']),
    affectedVersionIds: idsIn(fields['versions']),
    components: listOf(fields['components']).flatMap((entry) => {
      const name = field(entry, 'name');
      return name === null ? [] : [{ id: field(entry, 'id') ?? name, name }];
    }),
    labels: listOf(fields['labels']).flatMap((label) => textOf(label) ?? []),
    summary: plainText(fields['summary']) || issue.key,
    description: richText(fields['description']),
    environment: richText(fields['environment']),
    originalEstimate: numberOf(fields['timeoriginalestimate']),
    remainingEstimate: numberOf(fields['timeestimate']),
    timeSpent: numberOf(fields['timespent']),
    custom: customFields(issue, roles),
    rank,
    historyKnown: issue.historyKnown,
  };
}

function sprintIdsIn(value: unknown): readonly number[] {
  return listOf(value).flatMap((entry) => numberOf(isObject(entry) ? entry['id'] : entry) ?? []);
}

function customFields(issue: SiteIssue, roles: FieldRoles): Readonly<Record<string, unknown>> {
  const own = new Set([roles.sprint, roles.epicLink]);
  return Object.fromEntries(
    Object.entries(objectOf(issue.fields)).filter(
      ([id, value]) => id.startsWith('customfield_') && value !== null && value !== undefined && !own.has(id),
    ),
  );
}

function lastStatusChange(issue: SiteIssue): number | null {
  for (let index = issue.histories.length - 1; index >= 0; index -= 1) {
    const history = issue.histories[index];
    if (history?.items.some((item) => item.field === 'status') === true) return instantOf(history.created);
  }
  return null;
}
