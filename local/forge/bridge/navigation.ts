import * as z from 'zod';

const locationShape = z.union([
  z.object({ url: z.string() }),
  z.object({ target: z.literal('issue'), issueKey: z.string() }),
  z.object({ target: z.literal('userProfile'), accountId: z.string() }),
  z.object({ target: z.literal('dashboard'), dashboardId: z.string() }),
  z.object({ target: z.literal('projectSettingsDetails'), projectKey: z.string() }),
  z.object({
    target: z.literal('module'),
    moduleKey: z.string(),
    projectKey: z.string(),
    path: z.string().optional(),
  }),
]);

/** The address for `router.navigate`, `router.open` and `router.getUrl`, as Jira would build it. */
export function addressOf(location: unknown, siteUrl: string): URL {
  const parsed = locationShape.safeParse(location);
  if (!parsed.success) {
    throw new Error(`The local Forge host has no page for the location ${JSON.stringify(location)}.`);
  }
  const address = new URL(pathOf(parsed.data), siteUrl);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') {
    throw new Error(`Jira does not navigate to "${address.protocol}" addresses.`);
  }
  return address;
}

function pathOf(location: z.infer<typeof locationShape>): string {
  if ('url' in location) return location.url;
  switch (location.target) {
    case 'issue':
      return `/browse/${encodeURIComponent(location.issueKey)}`;
    case 'userProfile':
      return `/jira/people/${encodeURIComponent(location.accountId)}`;
    case 'dashboard':
      return `/jira/dashboards/${encodeURIComponent(location.dashboardId)}`;
    case 'projectSettingsDetails':
      return `/jira/projects/${encodeURIComponent(location.projectKey)}/settings/details`;
    case 'module':
      return `${modulePath(location.projectKey, location.moduleKey)}${location.path ?? ''}`;
  }
}

/** The address of a module that is a page of a project; the rest of the path belongs to the app. */
export function modulePath(projectKey: string, moduleKey: string): string {
  return `/jira/projects/${encodeURIComponent(projectKey)}/apps/${encodeURIComponent(moduleKey)}`;
}

/** The address of a module in the settings of the site, or of a project; the rest of the path belongs to the app. */
export function settingsPath(projectKey: string | null, moduleKey: string): string {
  const base = projectKey === null ? '/jira' : `/jira/projects/${encodeURIComponent(projectKey)}`;
  return `${base}/settings/apps/${encodeURIComponent(moduleKey)}`;
}
