/** A project to look at first, and what it shows. */
export interface TourStop {
  readonly projectKey: string;
  readonly title: string;
  readonly story: string;
}

/** Where to find the app, and where to look first; an unknown site has no stops. */
export function tourText(url: string, stops: readonly TourStop[]): string {
  const portfolio = `The portfolio stands on a dashboard:\n  ${url}/jira/dashboards/10001`;
  if (stops.length === 0) return `Bellwether stands at the right of every issue.\n\n${portfolio}`;
  const lines = stops.map(
    ({ projectKey, title, story }) => `${title}: ${story}\n  ${url}/jira/projects/${projectKey}/board`,
  );
  return [portfolio, 'Bellwether stands at the right of every issue. Open an issue of:', ...lines].join('\n\n');
}
