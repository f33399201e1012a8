import type { Happening, ItemUpdate } from '../../../core/model/happening';
import type { WorkItem } from '../../../core/model/work-item';
import { FORMER_ACCOUNT } from '../../../core/model/former-account';
import { customFieldIds } from '../translation/fields/discover-fields';
import { seePerson, type TranslationContext } from '../translation/site/context';
import type { HistoryEntry } from '../translation/changelog/histories';
import { instantFrom } from '../translation/fields/instant';
import type { Json } from '../translation/fields/json';
import { accountFrom, userIdFrom } from '../translation/fields/people';
import { translateIssue } from '../translation/issue/translate-issue';
import { afterRemark } from './comment-step';
import type { IssueEvent } from './event-shapes';
import { afterStep } from './history-step';
import { PEOPLE_FIELDS, seePeopleIn } from './people-in-event';

/** Fields that an event must contain, so that an issue is known without reading it. */
const NEEDED = [
  'project',
  'issuetype',
  'status',
  'created',
  'creator',
  'reporter',
  'assignee',
  'priority',
  'duedate',
  'parent',
  'fixVersions',
  'issuelinks',
  'security',
  'description',
  'comment',
];

type ItemsChanged = Extract<Happening, { readonly kind: 'items-changed' }>;

/** A new issue: stored with the fields of the event, and read again if the event leaves fields out. */
export function createdIssue({ issue }: IssueEvent, context: TranslationContext): ItemsChanged['apply'] {
  return (kept) => {
    const known = kept.get(issue.id);
    if (known !== undefined) return [{ itemId: issue.id, item: known, reread: false }];
    const translation = translateIssue(issue, context, []);
    if ('rejected' in translation) return [{ itemId: issue.id, item: null, reread: true }];
    const isWhole = [...NEEDED, ...customFieldIds(context.fields)].every((id) => id in issue.fields);
    const isAsRead = isWhole && areKnown(peopleOf(issue.fields), context);
    return [{ itemId: issue.id, item: translation.item, reread: !isAsRead }];
  };
}

/** A changed issue: the changelog step in the event. */
export function updatedIssue(event: IssueEvent, context: TranslationContext): ItemsChanged['apply'] {
  return applyToOne(event, (item) => {
    const entry = entryOf(event, context);
    const { key, fields } = event.issue;
    // Without a changelog it is not known what changed.
    if (entry === null) return { itemId: item.id, item, reread: true };
    const after = afterStep(item, { entry, fields, key }, context);
    // Every change, and every assignee, records whether the account is a person or an app.
    return areKnown([entry.by, ...peopleOf(fields)], context) ? after : { ...after, reread: true };
  });
}

export function commentedIssue(event: IssueEvent, context: TranslationContext): ItemsChanged['apply'] {
  return applyToOne(event, (item) => {
    const after = afterRemark(item, event.comment ?? null, context);
    // An app's comment is no activity of a person.
    return areKnown([userIdFrom(event.comment?.['author'])], context) ? after : { ...after, reread: true };
  });
}

/** The accounts of the people in an issue. */
function peopleOf(fields: Json): readonly (string | null)[] {
  return PEOPLE_FIELDS.map((name) => userIdFrom(fields[name]));
}

/** Whether it is known of each account that it is a person or an app: an event may contain only the id. */
function areKnown(accountIds: readonly (string | null)[], { seen }: TranslationContext): boolean {
  return accountIds.every((id) => id === null || typeof seen.people.get(id)?.isApp === 'boolean');
}

function applyToOne({ issue }: IssueEvent, apply: (item: WorkItem) => ItemUpdate): ItemsChanged['apply'] {
  return (kept) => {
    const item = kept.get(issue.id);
    return [item === undefined ? { itemId: issue.id, item: null, reread: true } : apply(item)];
  };
}

/** The changelog of an event as one history entry. The issue was last updated when the change was made. */
function entryOf(event: IssueEvent, context: TranslationContext): HistoryEntry | null {
  const { changelog, issue, timestamp } = event;
  const by = accountFrom(event.atlassianId ?? null);
  if (!changelog || changelog.items.length === 0) return null;
  const at =
    instantFrom(changelog.created) ?? instantFrom(issue.fields['updated']) ?? instantFrom(Number(timestamp ?? NaN));
  if (at === null) return null;
  seePeopleIn(event, context);
  if (by === FORMER_ACCOUNT) seePerson({ accountId: by }, context);
  const author = by === null ? undefined : context.seen.people.get(by);
  return {
    id: changelog.id,
    at,
    author: changelog.author,
    by,
    byApp: author?.isApp ?? false,
    items: changelog.items,
  };
}
