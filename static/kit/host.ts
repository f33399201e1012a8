import { events, router, view } from '@forge/bridge';

/** Where a screen stands: the site, the viewer's language, and the issue whose view it is part of. */
export interface Place {
  readonly siteUrl: string;
  readonly locale: string;
  readonly issueId: string | null;
}

const MOST_WAIT_FOR_THEME_MS = 1000;

/**
 * Follows the viewer's theme, now and whenever it changes, and shows the screen once the first is there: a light frame
 * would flash in a dark page. Without a theme the screen is light, and readable.
 */
export async function followTheme(): Promise<void> {
  const tooLate = new Promise((resolve) => setTimeout(resolve, MOST_WAIT_FOR_THEME_MS));
  await Promise.race([view.theme.enable().catch(() => undefined), tooLate]);
  document.documentElement.classList.remove('bw-awaiting-theme');
}

/** Asks the host where this screen stands. */
export async function place(): Promise<Place> {
  const context = await view.getContext();
  const issue: unknown = context.extension['issue'];
  return { siteUrl: context.siteUrl, locale: context.locale, issueId: idOf(issue) };
}

function idOf(issue: unknown): string | null {
  if (typeof issue !== 'object' || issue === null || !('id' in issue)) return null;
  return typeof issue.id === 'string' || typeof issue.id === 'number' ? String(issue.id) : null;
}

/** Shows an issue: in this tab, or in a new one when the viewer asked for that. */
export function openIssue(key: string, newTab: boolean): void {
  const path = `/browse/${encodeURIComponent(key)}`;
  void (newTab ? router.open(path) : router.navigate(path));
}

/**
 * Calls back when this issue changes or may have changed; answers how to stop. Jira tells of changes by others
 * within seconds but not of the viewer's own, so `onGlance` reports each return of attention to the screen.
 */
export function watchIssue(onChanged: () => void, onGlance: () => void): () => void {
  const subscription = events.on('JIRA_ISSUE_CHANGED', onChanged).catch(() => null);
  const onVisible = () => {
    if (document.visibilityState === 'visible') onGlance();
  };
  window.addEventListener('focus', onGlance);
  document.addEventListener('visibilitychange', onVisible);
  document.documentElement.addEventListener('pointerenter', onGlance);
  return () => {
    void subscription.then((active) => active?.unsubscribe());
    window.removeEventListener('focus', onGlance);
    document.removeEventListener('visibilitychange', onVisible);
    document.documentElement.removeEventListener('pointerenter', onGlance);
  };
}
