import { statSync } from 'node:fs';
import { demoSite } from '../../demo/demo-site';
import { siteFromExport } from '../../jira/import/site-from-export';
import type { Site } from '../../jira/site';
import { withDashboards } from './first-dashboards';
import type { TourStop } from './tour';

export interface SiteWish {
  /** Files with exported issues; the demo company without any. */
  readonly import?: readonly string[];
  readonly companySeed?: number;
}

export interface LoadedSite {
  readonly site: Site;
  /** What it holds, in a few words. */
  readonly about: string;
  /** What was not believed of the files, one line each. */
  readonly rejected: readonly string[];
  /** Where to look first; none in what was imported. */
  readonly tour: readonly TourStop[];
}

/** Something the caller got wrong; the message is all that has to be said. */
export class WrongInput extends Error {
  override readonly name = 'WrongInput';
}

/** Makes the site that was wished for. @throws WrongInput for files that are not there or hold no issue. */
export async function loadSite({ import: files = [], companySeed }: SiteWish): Promise<LoadedSite> {
  if (files.length === 0) {
    const site = demoSite(companySeed);
    const open = new Set(site.projects.flatMap(({ key, browseGroups }) => (browseGroups === null ? [key] : [])));
    const tour = site.truth.filter(({ projectKey, signal }) => signal !== null && open.has(projectKey));
    const about = `${site.name}, ${site.projects.length} projects`;
    return { site: withDashboards(site), about, rejected: [], tour };
  }
  checkFiles(files);
  const { site, rejected, read } = await siteFromExport(files);
  const lines = rejected.map(({ file, line, why }) => `${file}:${line}: ${why}`);
  if (read.issues === 0) {
    throw new WrongInput(['No issue was found in what was to be imported.', ...lines.slice(0, 5)].join('\n'));
  }
  const about = `${counted(read.issues, 'issue')} with ${counted(read.changes, 'change')}`;
  return { site: withDashboards(lookedAt(site)), about, rejected: lines, tour: [] };
}

/** Says at once what cannot be imported, before anything is built. */
export function checkFiles(files: readonly string[]): void {
  for (const file of files) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) throw new WrongInput(`There is no file ${file}.`);
    if (!found.isFile()) throw new WrongInput(`${file} is not a file.`);
  }
}

/** A site needs somebody who looks at it, also when the export names nobody. */
function lookedAt(site: Site): Site {
  if (site.users.some(({ active, accountType }) => active && accountType === 'atlassian')) return site;
  const visitor = {
    accountId: 'local-visitor',
    displayName: 'Visitor',
    active: true,
    accountType: 'atlassian',
  } as const;
  return { ...site, users: [...site.users, visitor] };
}

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? noun : `${noun}s`}`;
