import type { SiteIssueType, SiteProject, SiteStatus } from '../site';
import type { ProjectVersion } from '../store/catalogue';
import type { ViewPlace } from './user-view';

export const STATUS_CATEGORIES = {
  undefined: { id: 1, key: 'undefined', colorName: 'medium-gray', name: 'No Category' },
  new: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  done: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
  indeterminate: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
} as const;

export const categoryView = (baseUrl: string, category: SiteStatus['category']) => ({
  self: `${baseUrl}/rest/api/3/statuscategory/${STATUS_CATEGORIES[category].id}`,
  ...STATUS_CATEGORIES[category],
});

export const statusView = (baseUrl: string, status: SiteStatus) => ({
  self: `${baseUrl}/rest/api/3/status/${status.id}`,
  description: '',
  iconUrl: `${baseUrl}/icon/status/${status.category}.svg`,
  name: status.name,
  id: status.id,
  statusCategory: categoryView(baseUrl, status.category),
});

export const issueTypeView = (baseUrl: string, type: SiteIssueType) => ({
  self: `${baseUrl}/rest/api/3/issuetype/${type.id}`,
  id: type.id,
  description: '',
  iconUrl: `${baseUrl}/icon/type/${encodeURIComponent(type.name)}.svg?level=${type.hierarchyLevel}`,
  name: type.name,
  subtask: type.subtask,
  hierarchyLevel: type.hierarchyLevel,
});

export const priorityView = (baseUrl: string, priority: { readonly id: string; readonly name: string }) => ({
  self: `${baseUrl}/rest/api/3/priority/${priority.id}`,
  iconUrl: `${baseUrl}/icon/priority/${encodeURIComponent(priority.name)}.svg`,
  name: priority.name,
  id: priority.id,
});

export const resolutionView = (baseUrl: string, resolution: { readonly id: string; readonly name: string }) => ({
  self: `${baseUrl}/rest/api/3/resolution/${resolution.id}`,
  id: resolution.id,
  description: '',
  name: resolution.name,
});

export const linkTypeView = <Type extends { readonly id: string }>(baseUrl: string, type: Type) => ({
  ...type,
  self: `${baseUrl}/rest/api/3/issueLinkType/${type.id}`,
});

export function projectView(baseUrl: string, project: SiteProject) {
  const picture = `${baseUrl}/icon/project/${encodeURIComponent(project.key)}.svg`;
  return {
    self: `${baseUrl}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: 'software',
    simplified: project.style === 'next-gen',
    avatarUrls: { '48x48': picture, '24x24': picture, '16x16': picture, '32x32': picture },
  };
}

/** A version in the project's list; inside an issue the last three are absent. */
export const versionView = ({ store, baseUrl }: ViewPlace, version: ProjectVersion, now: number) => ({
  ...briefVersionView(baseUrl, version),
  ...(version.startDate === undefined ? {} : { startDate: version.startDate, userStartDate: version.startDate }),
  ...(version.releaseDate === undefined ? {} : { userReleaseDate: version.releaseDate }),
  overdue:
    !version.released &&
    version.releaseDate !== undefined &&
    version.releaseDate < new Date(now).toLocaleDateString('en-CA', { timeZone: store.timeZone }),
  projectId: Number(version.projectId),
});

export const briefVersionView = (baseUrl: string, version: ProjectVersion) => ({
  self: `${baseUrl}/rest/api/3/version/${version.id}`,
  id: version.id,
  ...(version.description === undefined ? {} : { description: version.description }),
  name: version.name,
  archived: version.archived,
  released: version.released,
  ...(version.releaseDate === undefined ? {} : { releaseDate: version.releaseDate }),
});
