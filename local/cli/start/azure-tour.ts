import type { Organisation } from '../../azure/organisation';

/** Where to find the contributions of the extension. */
export function azureTourText(url: string, { name, projects }: Organisation): string {
  const [first] = projects;
  const base = `${url}/${name}/${encodeURIComponent(first?.name ?? '')}`;
  return [
    `Bellwether stands in every work item. Open one of:\n  ${base}/_workitems`,
    `The page of a project:\n  ${base}/_apps/hub/bellwether.bellwether.project-hub`,
    `The portfolio, on a dashboard:\n  ${base}/_dashboards`,
    `Its settings:\n  ${base}/_settings/bellwether.bellwether.project-settings`,
  ].join('\n\n');
}
