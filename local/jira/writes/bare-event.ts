import type { JiraEvent } from './events';

/**
 * The same event with only what Atlassian's documentation guarantees: users are account ids, changelogs are lists
 * without an id, deletions have no fields, link types have the names of webhooks.
 */
export function bareEvent(event: JiraEvent): JiraEvent {
  const { issue, changelog, associatedUsers, issueLinkType, ...rest } = event;
  const isDeletion = event.eventType.startsWith('avi:jira:deleted:');
  return {
    ...withBareUsers(rest),
    eventType: event.eventType,
    ...(issue === undefined ? {} : { issue: isDeletion ? withoutFields(issue) : withBareUsers(issue) }),
    ...(changelog === undefined ? {} : { changelog: itemsOf(changelog) }),
    ...(associatedUsers === undefined ? {} : { associatedUsers: { associatedUsers: withBareUsers(associatedUsers) } }),
    ...(issueLinkType === undefined ? {} : { issueLinkType: asInWebhooks(issueLinkType) }),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object with an account id becomes an object with only that id. */
function withBareUsers<Value>(value: Value): Value;
function withBareUsers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withBareUsers(each));
  if (!isObject(value)) return value;
  if (typeof value['accountId'] === 'string') return { accountId: value['accountId'] };
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withBareUsers(each)]));
}

function withoutFields(issue: unknown): unknown {
  return isObject(issue) ? { id: issue['id'], key: issue['key'] } : issue;
}

function itemsOf(changelog: unknown): unknown {
  return isObject(changelog) ? changelog['items'] : changelog;
}

function asInWebhooks(type: unknown): unknown {
  if (!isObject(type)) return type;
  const { inward, outward, ...rest } = type;
  return { ...rest, inwardName: inward, outwardName: outward };
}
