import type { Say } from '../../../src/words/say/say';
import { ENGLISH } from '../../terminal-voice';
import { demoSite } from '../../demo/demo-site';
import { siteFromExport } from '../../jira/import/site-from-export';
import { filesOf } from '../../jira/import/source/files-of';
import { RefusedFile } from '../../jira/import/source/refused-file';
import { ADMINISTRATORS, type Site } from '../../jira/site';
import { withDashboards } from './first-dashboards';
import type { TourStop } from './tour';

export interface SiteWish {
  /** Files with exported issues; without any, the demo company. */
  readonly import?: readonly string[];
  readonly companySeed?: number;
  /** Up to when the issues of the files are complete; without it, their last event is taken for the present. */
  readonly completeUntil?: Date;
}

export interface LoadedSite {
  readonly site: Site;
  /** How many issues it has. */
  readonly issues: number;
  /** Its content, in a few words. */
  readonly about: string;
  /** Skipped parts of the files, one line each. */
  readonly rejected: readonly string[];
  /** Remarks for the user about the files as a whole, a sentence each. */
  readonly notices: readonly string[];
  /** Where to look first; empty for imported data. */
  readonly tour: readonly TourStop[];
}

/** Creates the requested site. @throws RefusedFile for files that are missing or have no issue */
export async function loadSite(
  { import: files = [], companySeed, completeUntil }: SiteWish,
  say: Say<'terminal'> = ENGLISH,
): Promise<LoadedSite> {
  if (files.length === 0) {
    const site = demoSite(companySeed);
    const open = new Set(site.projects.flatMap(({ key, browseGroups }) => (browseGroups === null ? [key] : [])));
    const tour = site.truth.filter(({ projectKey, signal }) => signal !== null && open.has(projectKey));
    const about = say('start.projects', { name: site.name, count: site.projects.length });
    return { site: withDashboards(site), issues: [...site.issues].length, about, rejected: [], notices: [], tour };
  }
  const { site, rejected, notices, read } = await siteFromExport(files, say, completeUntil);
  if (read.issues === 0) throw new RefusedFile(files.join(', '), { kind: 'no-issues' });
  const about = say('start.imported', read);
  const lines = rejected.map(({ file, line, why }) => `${file}${line === 0 ? '' : `:${String(line)}`}: ${why}`);
  return { site: withDashboards(lookedAt(site)), issues: read.issues, about, rejected: lines, notices, tour: [] };
}

/** Reports missing files at once, before anything is built. @throws RefusedFile */
export function checkFiles(files: readonly string[]): void {
  filesOf(files);
}

/** A site needs a viewer who administers it, even if the export names nobody. */
function lookedAt(site: Site): Site {
  if (site.users.some(({ active, accountType }) => active && accountType === 'atlassian')) return site;
  const visitor = {
    accountId: 'local-visitor',
    displayName: 'Visitor',
    active: true,
    accountType: 'atlassian',
  } as const;
  const groups = site.groups.map(({ name, members }) =>
    name === ADMINISTRATORS ? { name, members: [...members, visitor.accountId] } : { name, members },
  );
  return { ...site, users: [...site.users, visitor], groups };
}
