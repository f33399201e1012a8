import { field, instantOf, listOf, numberOf, objectOf, textOf } from '../reading';
import { richText } from '../rich-text';
import type { Site, SiteIssue } from '../site';
import { catalogueOfSite } from './catalogue-of-site';
import type { Catalogue } from './catalogue';
import { writeCatalogue } from './catalogue';
import type { FieldRoles } from './field-roles';
import { fieldRoles } from './field-roles';
import { insertIssue } from './issue-table';
import { insertComment, insertHistory, insertWorklog } from './journal';
import { LinkLives } from './link-lives';
import { insertLink } from './link-table';
import { recordOfIssue } from './record-of-issue';
import type { SqlDatabase } from './sql-database';

/** The default resolutions, used if no issue was ever resolved. */
const RESOLUTIONS = [
  { id: '10000', name: 'Done' },
  { id: '10001', name: "Won't Do" },
];

interface RawLink {
  readonly id: number;
  readonly typeId: string;
  readonly source: number;
  readonly target: number;
}

interface Loading {
  readonly database: SqlDatabase;
  readonly catalogue: Catalogue;
  readonly roles: FieldRoles;
  readonly createdOf: Map<number, number>;
  readonly idOfKey: Map<string, number>;
  readonly links: Map<number, RawLink>;
  readonly linkActs: { issueId: number; other: string; sentence: string; at: number; added: boolean }[];
}

/** Fills empty tables with a site in one transaction, and answers its catalogue. */
export function loadSite(database: SqlDatabase, site: Site): Catalogue {
  const catalogue = catalogueOfSite(site);
  const roles = fieldRoles(catalogue.fields.values());
  const loading: Loading = {
    database,
    catalogue,
    roles,
    createdOf: new Map(),
    idOfKey: new Map(),
    links: new Map(),
    linkActs: [],
  };
  database.transaction(() => {
    let rank = 0;
    for (const issue of site.issues) loadIssue(loading, issue, ++rank);
    loadLinks(loading);
    if (catalogue.resolutions.size === 0) for (const known of RESOLUTIONS) catalogue.resolutions.set(known.id, known);
    writeCatalogue(database, catalogue);
    for (const [name, value] of [
      ['name', site.name],
      ['timeZone', site.timeZone],
      ['now', site.now],
    ] as const) {
      database.run('REPLACE INTO setting (name, value) VALUES (?, ?)', [name, value]);
    }
  });
  return catalogue;
}

function loadIssue(loading: Loading, issue: SiteIssue, rank: number): void {
  const { database, catalogue, roles } = loading;
  const record = recordOfIssue(issue, roles, rank);
  if (!Number.isSafeInteger(record.id)) throw new Error(`The id of ${issue.key} is not a number: ${issue.id}`);
  noteResolution(catalogue, issue.fields['resolution']);
  insertIssue(database, record, loading);
  loading.createdOf.set(record.id, record.created);
  loading.idOfKey.set(record.key, record.id);
  for (const link of listOf(issue.fields['issuelinks'])) noteLink(loading, record.id, link);
  loadHistories(loading, record.id, issue);
  loadRemarks(database, record.id, issue);
}

function loadHistories(loading: Loading, issueId: number, issue: SiteIssue): void {
  let position = 0;
  for (const history of issue.histories) {
    const created = instantOf(history.created);
    if (created === null) continue;
    const entry = { issueId, created, id: history.id, author: history.authorAccountId, items: history.items };
    insertHistory(loading.database, entry, position++);
    for (const item of history.items) {
      if (item.field === 'resolution') {
        noteResolution(loading.catalogue, { id: item.to, name: item.toString });
        noteResolution(loading.catalogue, { id: item.from, name: item.fromString });
      }
      if (item.field !== 'Link') continue;
      const sides = [
        { key: item.to, sentence: item.toString, added: true },
        { key: item.from, sentence: item.fromString, added: false },
      ];
      for (const { key, sentence, added } of sides) {
        const said = textOf(sentence);
        if (key !== null && said !== null)
          loading.linkActs.push({ issueId, other: key, sentence: said, at: created, added });
      }
    }
  }
}

function loadRemarks(database: SqlDatabase, issueId: number, issue: SiteIssue): void {
  for (const comment of listOf(objectOf(issue.fields['comment'])['comments'])) {
    const created = instantOf(objectOf(comment)['created']);
    const id = numberOf(field(comment, 'id'));
    if (created === null || id === null) continue;
    const updated = instantOf(objectOf(comment)['updated']) ?? created;
    const author = field(objectOf(comment)['author'], 'accountId');
    insertComment(database, { id, issueId, created, updated, author, body: richText(objectOf(comment)['body']) });
  }
  for (const worklog of listOf(objectOf(issue.fields['worklog'])['worklogs'])) {
    const started = instantOf(objectOf(worklog)['started']);
    const id = numberOf(field(worklog, 'id'));
    if (started === null || id === null) continue;
    const created = instantOf(objectOf(worklog)['created']) ?? started;
    insertWorklog(database, {
      id,
      issueId,
      created,
      updated: instantOf(objectOf(worklog)['updated']) ?? created,
      started,
      seconds: numberOf(objectOf(worklog)['timeSpentSeconds']) ?? 0,
      author: field(objectOf(worklog)['author'], 'accountId'),
      comment: richText(objectOf(worklog)['comment']),
    });
  }
}

function noteResolution(catalogue: Catalogue, value: unknown): void {
  const id = field(value, 'id');
  const name = field(value, 'name');
  if (id !== null && name !== null && !catalogue.resolutions.has(id)) catalogue.resolutions.set(id, { id, name });
}

function noteLink(loading: Loading, issueId: number, link: unknown): void {
  const id = numberOf(field(link, 'id'));
  const typeId = field(objectOf(link)['type'], 'id');
  const outward = numberOf(field(objectOf(link)['outwardIssue'], 'id'));
  const inward = numberOf(field(objectOf(link)['inwardIssue'], 'id'));
  if (id === null || typeId === null || (outward === null && inward === null)) return;
  const ends = outward !== null ? { source: issueId, target: outward } : { source: inward ?? 0, target: issueId };
  loading.links.set(id, { id, typeId, ...ends });
}

/**
 * Links to issues outside the site are not stored: nothing is known about those issues, not even whether they are
 * finished.
 */
function loadLinks({ database, catalogue, createdOf, idOfKey, links, linkActs }: Loading): void {
  const lives = new LinkLives(catalogue.linkTypes.values());
  for (const act of linkActs) {
    const otherId = idOfKey.get(act.other);
    if (otherId !== undefined) lives.note({ ...act, otherId });
  }
  for (const link of links.values()) {
    const [source, target] = [createdOf.get(link.source), createdOf.get(link.target)];
    const type = catalogue.linkTypes.get(link.typeId);
    if (source === undefined || target === undefined || type === undefined) continue;
    insertLink(database, { ...link, created: lives.since(type, link) ?? Math.max(source, target), removed: null });
  }
  for (const link of lives.ended(catalogue.linkTypes)) {
    const born = Math.max(createdOf.get(link.source) ?? 0, createdOf.get(link.target) ?? 0);
    insertLink(database, { ...link, created: Math.max(link.created, born) });
  }
}
