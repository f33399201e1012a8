import type { Say } from '../../../src/words/say/say';
import type { Organisation } from '../../azure/organisation';

/** Where to find the contributions of the extension. */
export function azureTourText(url: string, { name, projects }: Organisation, say: Say<'terminal'>): string {
  const [first] = projects;
  const base = `${url}/${name}/${encodeURIComponent(first?.name ?? '')}`;
  return [
    `${say('start.in-work-item')}\n  ${base}/_workitems`,
    `${say('start.project-page')}\n  ${base}/_apps/hub/bellwether.bellwether.project-hub`,
    `${say('start.portfolio')}\n  ${base}/_dashboards`,
    `${say('start.settings')}\n  ${base}/_settings/bellwether.bellwether.project-settings`,
  ].join('\n\n');
}
