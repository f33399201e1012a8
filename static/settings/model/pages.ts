import type { Tracker } from '../../kit/host/host';

/** The pages of the settings of a site, and of a project, in the order of the navigation. */
export const SITE_PAGES = ['projects', 'calendar', 'fields', 'thresholds', 'automation', 'data'] as const;
export const PROJECT_PAGES = ['thresholds', 'calendar', 'fields', 'automation'] as const;
export type SettingsPage = (typeof SITE_PAGES)[number];

/** The pages of the settings of a site (`projectId` is null) or of a project; Azure DevOps has no rules to choose. */
export function pagesFor(tracker: Tracker, projectId: string | null): readonly SettingsPage[] {
  if (tracker === 'azure-devops') return ['thresholds', 'calendar', 'fields'];
  return projectId === null ? SITE_PAGES : PROJECT_PAGES;
}

/** The page in an address below the settings; the first page if it contains none. */
export function pageOfPath(path: string, pages: readonly SettingsPage[]): SettingsPage {
  const name = path.split('?')[0]?.slice(1);
  return pages.find((page) => page === name) ?? pages[0] ?? 'thresholds';
}

/** The page on which a section of settings is edited. */
export function pageOfSection(section: string): SettingsPage {
  switch (section) {
    case 'calendar':
      return 'calendar';
    case 'fields':
    case 'links':
      return 'fields';
    case 'projects':
    case 'setup':
      return 'projects';
    case 'automation':
      return 'automation';
    case 'people':
      return 'data';
    default:
      return 'thresholds';
  }
}
