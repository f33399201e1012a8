import type { Say } from '../../../src/words/say/say';

/** A project to look at first, and what it shows. */
export interface TourStop {
  readonly projectKey: string;
  readonly title: string;
  readonly story: string;
}

/** Where to find the app, and where to look first; an unknown site has no stops. */
export function tourText(url: string, stops: readonly TourStop[], say: Say<'terminal'>): string {
  const portfolio = `${say('start.portfolio')}\n  ${url}/jira/dashboards/10001`;
  if (stops.length === 0) return `${say('start.beside')}\n\n${portfolio}`;
  const lines = stops.map(
    ({ projectKey, title, story }) => `${title}: ${story}\n  ${url}/jira/projects/${projectKey}/board`,
  );
  return [portfolio, say('start.beside-of'), ...lines].join('\n\n');
}

/** Where to open it, and how to end it. */
export function openedText(url: string, say: Say<'terminal'>): string {
  return `${say('start.open', { url })}\n${say('start.stop')}`;
}
