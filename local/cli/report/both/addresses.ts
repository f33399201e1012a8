/** The key of the Jira issue that an address leads to; null if it leads elsewhere. Without `hosts`, any Jira counts. */
export function issueKeyIn(url: string, hosts: ReadonlySet<string>): string | null {
  if (!URL.canParse(url)) return null;
  const { host, pathname, searchParams } = new URL(url);
  if (hosts.size > 0 && !hosts.has(host.toLowerCase())) return null;
  const key = /\/browse\/([^/]+)\/?$/.exec(pathname)?.[1] ?? searchParams.get('selectedIssue') ?? '';
  return /^[A-Za-z][A-Za-z0-9_]*-\d+$/.test(key) ? key.toUpperCase() : null;
}

/**
 * The id of the work item that an address leads to; null if it leads elsewhere. With `organisation` null, any counts.
 */
export function workItemIdIn(url: string, organisation: string | null): string | null {
  if (!URL.canParse(url)) return null;
  const { pathname, searchParams } = new URL(url);
  const [, id = null] =
    /\/_workitems\/edit\/(\d+)\/?$/i.exec(pathname) ?? /\/_apis\/wit\/workitems\/(\d+)\/?$/i.exec(pathname) ?? [];
  const found = id ?? (/\/_workitems\/?$/i.test(pathname) ? searchParams.get('id') : null);
  if (found === null || !/^\d+$/.test(found)) return null;
  return organisation === null || `${plain(url)}/`.startsWith(`${plain(organisation)}/`) ? found : null;
}

export const isSameOrganisation = (one: string, other: string): boolean => plain(one) === plain(other);

/** Organisations used to have their own host names, which still work. */
function plain(url: string): string {
  const { host, pathname } = new URL(url);
  const [, old = null] = /^([^.]+)\.visualstudio\.com$/i.exec(host) ?? [];
  const path = pathname.replace(/\/$/, '');
  const whole =
    old === null ? `${host}${path}` : `dev.azure.com/${old}${path.replace(/^\/DefaultCollection(?=\/|$)/i, '')}`;
  return whole.toLowerCase();
}
