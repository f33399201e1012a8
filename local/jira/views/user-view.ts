import type { SiteStore } from '../store/site-store';

export interface ViewPlace {
  readonly store: SiteStore;
  readonly baseUrl: string;
}

/** A user in Jira's answers. A user who was removed from the site is shown as a former user. */
export function userView({ store, baseUrl }: ViewPlace, accountId: string) {
  const user = store.catalogue.users.get(accountId);
  const picture = `${baseUrl}/avatar/${encodeURIComponent(accountId)}.svg`;
  return {
    self: `${baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`,
    accountId,
    avatarUrls: { '48x48': picture, '24x24': picture, '16x16': picture, '32x32': picture },
    displayName: user?.displayName ?? 'Former user',
    active: user?.active ?? false,
    timeZone: store.timeZone,
    accountType: user?.accountType ?? 'atlassian',
  };
}

export const userViewOrNull = (place: ViewPlace, accountId: string | null) =>
  accountId === null ? null : userView(place, accountId);
