import { requestJira, router, view } from '@forge/bridge';
import { docsAddress } from '../links/docs-address';
import type { Host, Place } from '../host/host';
import type { Target } from '../links/target';
import { askForge } from './ask-forge';
import { jiraCatalogue } from './jira-catalogue';
import { jiraSite } from './jira-site';
import { readUpdatedAt, readWords } from './read-names';
import { locationOf } from './location';
import { watchIssue } from './watch-issue';

const MAX_WAIT_FOR_THEME_MS = 1000;

/** The host of a screen in Jira, over Forge's bridge. */
export const forgeHost: Host = {
  tracker: 'jira',
  place,
  ask: askForge,
  readWords: (wanted) => readWords(requestJira, wanted),
  readUpdatedAt: (itemId) => readUpdatedAt(requestJira, itemId),
  watchItem: watchIssue,
  open: (target, newTab) => {
    // Jira rejects targets without a page; then the viewer stays.
    opened(target, newTab).catch(() => undefined);
  },
  addressOf: async (target) => {
    if (target.page === 'docs') return docsAddress(target.section);
    const address = await router.getUrl(locationOf(target)).catch(() => null);
    return address === null ? null : String(address);
  },
  followTheme,
};

/** The scopes of Jira that can be watched. */
export const forgeCatalogue = jiraCatalogue(requestJira);

/** The data of Jira that administrators look up. */
export const forgeSite = jiraSite(requestJira);

/** Another site opens in a new tab, never instead of Jira. */
function opened(target: Target, newTab: boolean): Promise<void> {
  if (target.page === 'docs') {
    const address = docsAddress(target.section);
    return address === null ? Promise.resolve() : router.open(address);
  }
  const location = locationOf(target);
  return newTab ? router.open(location) : router.navigate(location);
}

async function place(): Promise<Place> {
  const { siteUrl, locale, timezone, extension } = await view.getContext();
  return {
    itemsUrl: `${siteUrl}/browse/`,
    locale,
    timeZone: timezone,
    itemId: member(extension['issue'], 'id'),
    projectKey: member(extension['project'], 'key'),
    projectId: member(extension['project'], 'id'),
  };
}

function member(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
}

/**
 * Follows the viewer's theme and shows the screen after the first theme has arrived: a light frame would flash in a
 * dark page. Without a theme the screen is light, and readable.
 */
async function followTheme(): Promise<void> {
  const tooLate = new Promise((resolve) => setTimeout(resolve, MAX_WAIT_FOR_THEME_MS));
  await Promise.race([view.theme.enable().catch(() => undefined), tooLate]);
  document.documentElement.classList.remove('bw-awaiting-theme');
}
