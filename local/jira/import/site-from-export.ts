import type { Say } from '../../../src/words/say/say';
import { ENGLISH } from '../../terminal-voice';
import { instantOf, listOf, objectOf } from '../reading';
import { ADMINISTRATORS, type Site, type SiteBoard } from '../site';
import { CustomFields } from './custom-fields';
import type { FoundFields } from './custom-fields';
import { Gathering } from './gathering';
import { siteIssue } from './issue-of-export';
import type { RawIssue } from './raw-issue';
import type { SkippedLine } from './source/intake';
import { readExport } from './read-export';

export interface ImportedSite {
  readonly site: Site;
  /** Skipped parts in the order of reading; the rest has been read. */
  readonly rejected: readonly SkippedLine[];
  /** Remarks for the user about the files as a whole, a sentence each. */
  readonly notices: readonly string[];
  readonly read: { readonly issues: number; readonly changes: number };
}

const MINUTE_MS = 60_000;

/**
 * Creates a site from exported issues. People, statuses, types, fields, versions, boards and sprints are those in the
 * issues and their histories. Its present is a minute after the last event in the export; where the issues are known to
 * be complete up to a later moment (`completeUntil`), that moment: nothing happened since.
 */
export async function siteFromExport(
  paths: readonly string[],
  say: Say<'terminal'> = ENGLISH,
  completeUntil: Date | null = null,
): Promise<ImportedSite> {
  const { issues: raw, told: pages, rejected, notices } = await readExport(paths, say);
  const gathering = new Gathering();
  const customFields = new CustomFields();
  for (const page of pages) customFields.tell(page);
  for (const issue of raw) {
    gathering.observe(issue);
    customFields.observe(issue);
  }
  const found = customFields.found();
  const issues = raw.map((issue) => siteIssue(issue, gathering, found));
  const statuses = gathering.statuses.all();
  const boards = boardsOf(gathering, found, statuses);
  const sprints = gathering.sprints.all(boards);
  const users = gathering.people.all();
  const projects = [...gathering.projects.values()].toSorted((one, other) => one.key.localeCompare(other.key));
  return {
    rejected,
    notices,
    read: { issues: raw.length, changes: raw.reduce((sum, issue) => sum + changesIn(issue), 0) },
    site: {
      name: projects.length === 1 ? (projects[0]?.name ?? 'Imported site') : 'Imported site',
      now: new Date(Math.max(lastAct(raw) + MINUTE_MS, completeUntil?.getTime() ?? 0)).toISOString(),
      timeZone: 'UTC',
      users,
      // The user of an export on their own machine may do anything with it.
      groups: [{ name: ADMINISTRATORS, members: users.map(({ accountId }) => accountId) }],
      projects: projects.map((project) => ({
        id: project.id,
        key: project.key,
        name: project.name,
        style: 'classic',
        leadAccountId: null,
        browseGroups: null,
        versions: [...project.versions.values()],
      })),
      statuses,
      issueTypes: [...gathering.types.values()].toSorted(
        (one, other) => other.hierarchyLevel - one.hierarchyLevel || Number(one.id) - Number(other.id),
      ),
      priorities: [...gathering.priorities.values()].toSorted((one, other) => Number(one.id) - Number(other.id)),
      linkTypes: [...gathering.linkTypes.values()],
      fields: found.fields,
      securityLevels: [],
      boards,
      sprints,
      issues,
    },
  };
}

const changesIn = (issue: RawIssue): number => issue.histories.reduce((sum, history) => sum + history.items.length, 0);

/** One board per project: with sprints if the export has any. Its columns are the statuses of its issues. */
function boardsOf(gathering: Gathering, found: FoundFields, statuses: Site['statuses']): readonly SiteBoard[] {
  return [...gathering.projects.values()].map((project, index) => ({
    id: index + 1,
    name: `${project.key} board`,
    type: gathering.sprints.any ? 'scrum' : 'kanban',
    projectKey: project.key,
    columns: statuses
      .filter((status) => project.statusIds.has(status.id))
      .map((status) => ({ name: status.name, statusIds: [status.id] })),
    estimationFieldId: found.estimate,
  }));
}

/** The latest moment in the export (ms). */
function lastAct(issues: readonly RawIssue[]): number {
  let last = 0;
  for (const { fields, histories } of issues) {
    const comments = listOf(objectOf(fields['comment'])['comments']);
    const worklogs = listOf(objectOf(fields['worklog'])['worklogs']);
    const moments = [
      instantOf(fields['created']),
      instantOf(fields['updated']),
      instantOf(fields['resolutiondate']),
      histories.at(-1)?.at ?? null,
      ...[...comments, ...worklogs].map((remark) => instantOf(objectOf(remark)['created'])),
    ];
    for (const moment of moments) if (moment !== null && moment > last) last = moment;
  }
  return last;
}
