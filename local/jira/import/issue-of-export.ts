import { instantFrom } from '../../../src/adapters/jira/translation/fields/instant';
import { field, isObject, listOf, objectOf } from '../reading';
import type { SiteIssue } from '../site';
import { documentOf } from '../rich-text';
import type { FoundFields } from './custom-fields';
import type { Gathering } from './gathering';
import { named } from './gathering';
import { siteHistories } from './histories-of-export';
import type { RawIssue } from './raw-issue';

/** The placeholder for a text of which an export contains only the length. */
const withheld = (what: string, length: string | null): string =>
  length === null
    ? `${what} (the export carries no text)`
    : `${what} of ${length} characters (the export carries no text)`;

/**
 * One exported issue in the format of the site: ids are unique in the site, people are accounts, sprints and epic are
 * in their fields.
 */
export function siteIssue(issue: RawIssue, gathering: Gathering, found: FoundFields): SiteIssue {
  const { fields, file } = issue;
  const { people, ids } = gathering;
  const entry = (kind: 'status' | 'type' | 'priority' | 'resolution', value: unknown) =>
    field(value, 'id') === null ? null : { ...named(value), id: ids[kind].idOf(file, named(value)) };
  const person = (value: unknown) => {
    const accountId = people.account(value);
    return accountId === null ? null : { accountId };
  };
  const projectKey = issue.key.replace(/-\d+$/, '');
  const versions = (value: unknown) =>
    listOf(value).map((version) => {
      const { id, name } = named(version);
      return { id: ids.version.idOf(file, { id, name: `${projectKey} ${name}` }) };
    });
  return {
    id: gathering.idOfKey.get(issue.key) ?? issue.id,
    key: issue.key,
    securityLevelId: null,
    historyKnown: issue.historyKnown,
    histories: siteHistories(issue, gathering, found),
    fields: {
      ...fields,
      summary: field(fields, 'summary') ?? issue.key,
      description: description(fields),
      project: { id: gathering.projects.get(projectKey)?.id },
      issuetype: { id: ids.type.idOf(file, named(fields['issuetype'])) },
      status: entry('status', fields['status']),
      priority: entry('priority', fields['priority']),
      resolution: entry('resolution', fields['resolution']),
      assignee: person(fields['assignee']),
      reporter: person(fields['reporter']),
      creator: person(fields['creator']),
      fixVersions: versions(fields['fixVersions']),
      versions: versions(fields['versions']),
      parent: parentOf(issue, gathering, found),
      issuelinks: linksOf(issue, gathering),
      comment: { comments: commentsOf(issue, gathering) },
      worklog: { worklogs: worklogsOf(issue, gathering) },
      ...softwareFields(issue, gathering, found),
    },
  };
}

function description(fields: RawIssue['fields']): unknown {
  const own = fields['description'];
  if (own !== undefined && own !== null) return own;
  const length = field(fields, 'descriptionLength');
  return length === null ? null : documentOf(withheld('Description', length));
}

/** Sub-tasks name their parent; children of an epic use `parent`, `epic` or the Epic Link. */
function parentOf({ fields }: RawIssue, { idOfKey }: Gathering, { epicLink }: FoundFields): unknown {
  const keys = [
    field(fields['parent'], 'key'),
    epicLink === null ? null : field(fields, epicLink),
    field(fields['epic'], 'key'),
  ];
  const [id] = keys.flatMap((key) => (key === null ? [] : (idOfKey.get(key) ?? [])));
  return id === undefined ? null : { id };
}

/** Links to issues outside the export are omitted, since nothing is known about those issues. */
function linksOf({ fields, file }: RawIssue, { idOfKey, ids }: Gathering): readonly unknown[] {
  return listOf(fields['issuelinks']).flatMap((link) => {
    const { type, outwardIssue, inwardIssue } = objectOf(link);
    const direction = outwardIssue === undefined ? 'inwardIssue' : 'outwardIssue';
    const other = idOfKey.get(field(outwardIssue ?? inwardIssue, 'key') ?? '');
    if (other === undefined) return [];
    return [{ id: field(link, 'id'), type: { id: ids.linkType.idOf(file, named(type)) }, [direction]: { id: other } }];
  });
}

function commentsOf({ fields }: RawIssue, { people }: Gathering): readonly unknown[] {
  return listOf(objectOf(fields['comment'])['comments']).map((comment) => {
    const accountId = people.account(objectOf(comment)['author']);
    const body = objectOf(comment)['body'] ?? withheld('Comment', field(comment, 'bodyLength'));
    return { ...objectOf(comment), author: accountId === null ? null : { accountId }, body };
  });
}

function worklogsOf({ fields }: RawIssue, { people }: Gathering): readonly unknown[] {
  return listOf(objectOf(fields['worklog'])['worklogs']).map((worklog) => {
    const accountId = people.account(objectOf(worklog)['author']);
    return { ...objectOf(worklog), author: accountId === null ? null : { accountId } };
  });
}

/** Sprint and flag in their own fields, also if an export of the agile API has them next to the others. */
function softwareFields(
  issue: RawIssue,
  { sprints }: Gathering,
  found: FoundFields,
): Readonly<Record<string, unknown>> {
  const { fields, key } = issue;
  const projectKey = key.replace(/-\d+$/, '');
  const values = [
    ...listOf(found.sprint === null ? null : fields[found.sprint]),
    ...listOf(fields['closedSprints']),
    ...(isObject(fields['sprint']) ? [fields['sprint']] : []),
  ];
  const seenAt = instantFrom(fields['updated']);
  const ids = new Set(values.flatMap((value) => sprints.observe(value, projectKey, seenAt) ?? []));
  return {
    ...(found.sprint === null
      ? {}
      : { [found.sprint]: [...ids].toSorted((one, other) => one - other).map((id) => ({ id })) }),
    ...(found.flagged !== null && fields['flagged'] === true
      ? { [found.flagged]: [{ id: '10019', value: 'Impediment' }] }
      : {}),
  };
}
