import type { SiteHistoryItem } from '../site';
import type { LinkType } from '../store/catalogue';
import type { IssueRecord } from '../store/issue-record';
import { issuesById } from '../store/issue-table';
import type { LinkEntry } from '../store/link-table';
import { endLink, insertLink, linksOf } from '../store/link-table';
import { nextId } from '../store/next-id';
import { accountOf } from '../viewer';
import { linkTypeView } from '../views/configuration-views';
import { recordItems } from './change-issue';
import type { WriteSession } from './write-session';

interface Ends {
  /** The issue that blocks, clones, causes … */
  readonly source: IssueRecord;
  readonly target: IssueRecord;
}

/** Links two issues; both get Jira's "This issue blocks X" entry. Linking them again changes nothing. */
export function linkIssues(session: WriteSession, type: LinkType, { source, target }: Ends): void {
  const { store, now } = session;
  const known = linksOf(store.journal, { issueIds: [source.id], until: store.until });
  if (known.some((link) => link.typeId === type.id && link.source === source.id && link.target === target.id)) return;
  const id = Number(nextId(store, 'link'));
  insertLink(store.journal, { id, typeId: type.id, source: source.id, target: target.id, created: now, removed: null });
  recordItems(session, source, [linkItem(`This issue ${type.outward} ${target.key}`, target.key, true)]);
  recordItems(session, target, [linkItem(`This issue ${type.inward} ${source.key}`, source.key, true)]);
  sendLinkEvent(session, 'avi:jira:created:issuelink', { id, type, source, target });
}

/** Removes a link again; both issues get a history entry. */
export function unlinkIssues(session: WriteSession, link: LinkEntry): void {
  const { store, now } = session;
  endLink(store.journal, link.id, now);
  const type = store.catalogue.linkTypes.get(link.typeId);
  const [source, target] = issuesById(store.state, [link.source, link.target]);
  if (type === undefined || source === undefined || target === undefined) return;
  recordItems(session, source, [linkItem(`This issue ${type.outward} ${target.key}`, target.key, false)]);
  recordItems(session, target, [linkItem(`This issue ${type.inward} ${source.key}`, source.key, false)]);
  sendLinkEvent(session, 'avi:jira:deleted:issuelink', { id: link.id, type, source, target });
}

const linkItem = (sentence: string, otherKey: string, added: boolean): SiteHistoryItem => ({
  field: 'Link',
  fieldtype: 'jira',
  from: added ? null : otherKey,
  fromString: added ? null : sentence,
  to: added ? otherKey : null,
  toString: added ? sentence : null,
});

function sendLinkEvent(
  session: WriteSession,
  eventType: string,
  link: Ends & { readonly id: number; readonly type: LinkType },
): void {
  session.emit({
    eventType,
    atlassianId: accountOf(session.viewer),
    id: String(link.id),
    sourceIssueId: String(link.source.id),
    destinationIssueId: String(link.target.id),
    sourceProjectId: link.source.projectId,
    destinationProjectId: link.target.projectId,
    issueLinkType: linkTypeView(session.baseUrl, link.type),
  });
}
