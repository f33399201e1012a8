import type { LiveOrganisation } from '../live-organisation';

const MOST = 30;

/** The newest open work items of a project, for the list of its page. */
export function newestOpenItems({ organisation, seenBy }: LiveOrganisation, project: string) {
  const types = organisation.projects.find(({ name }) => name === project)?.types ?? [];
  const seen = seenBy([]);
  const ids = [...new Set(seen.revisions.map(({ id }) => id))].toSorted((one, other) => other - one);
  const items = ids.flatMap((id) => {
    const fields = seen.present(id)?.fields;
    const [type, state] = [String(fields?.['System.WorkItemType']), String(fields?.['System.State'])];
    const category = types.find(({ name }) => name === type)?.states[state];
    if (fields?.['System.TeamProject'] !== project || category === 'Completed' || category === 'Removed') return [];
    return [{ id, title: String(fields['System.Title']), type, state }];
  });
  return items.slice(0, MOST);
}
