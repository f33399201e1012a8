import { badRequest } from '../problem';
import { dropEntry, type ProjectVersion } from '../store/catalogue';
import { recordIn } from '../store/issue-table';
import { keepIds } from '../store/next-id';
import { textIn } from '../store/sql-database';
import { accountOf } from '../viewer';
import { versionView } from '../views/configuration-views';
import { changeIssue } from './change-issue';
import type { WriteSession } from './write-session';

export interface Replacements {
  readonly fix: ProjectVersion | null;
  readonly affected: ProjectVersion | null;
}

/** Deletes a version. Issues with it get the replacement, or lose it, with an entry in their changelogs. */
export function removeVersion(session: WriteSession, version: ProjectVersion, { fix, affected }: Replacements): void {
  replaceVersion(session, version, { fix, affected });
  drop(session, version);
  session.emit({
    eventType: 'avi:jira:deleted:version',
    atlassianId: accountOf(session.viewer),
    version: versionView(session, version, session.now),
    ...(affected === null ? {} : { newAffectsVersion: versionView(session, affected, session.now) }),
    ...(fix === null ? {} : { newFixVersion: versionView(session, fix, session.now) }),
    customFieldReplacements: [],
  });
}

/** Merges a version into another one of its project; the other one stays. */
export function mergeVersion(session: WriteSession, version: ProjectVersion, into: ProjectVersion): void {
  if (into.id === version.id) throw badRequest('A version cannot be merged with itself.');
  replaceVersion(session, version, { fix: into, affected: into });
  drop(session, version);
  session.emit({
    eventType: 'avi:jira:merged:version',
    atlassianId: accountOf(session.viewer),
    version: versionView(session, into, session.now),
    mergedVersion: versionView(session, version, session.now),
  });
}

function drop({ store }: WriteSession, { id }: ProjectVersion): void {
  keepIds(store, 'version');
  dropEntry(store.journal, { kind: 'versions', entries: store.catalogue.versions, id });
}

function replaceVersion(session: WriteSession, { id }: ProjectVersion, { fix, affected }: Replacements): void {
  const having = `SELECT record FROM issue WHERE id IN
    (SELECT issue FROM issue_tag WHERE kind IN ('fix-version', 'affected-version') AND value = ?) ORDER BY id`;
  for (const row of session.store.state.all(having, [id])) {
    const issue = recordIn(textIn(row, 'record'));
    changeIssue(session, issue, {
      ...issue,
      versionIds: replaced(issue.versionIds, id, fix),
      affectedVersionIds: replaced(issue.affectedVersionIds, id, affected),
    });
  }
}

function replaced(ids: readonly string[], id: string, by: ProjectVersion | null): readonly string[] {
  if (!ids.includes(id)) return ids;
  const others = ids.filter((other) => other !== id);
  return by === null || others.includes(by.id) ? others : [...others, by.id];
}
