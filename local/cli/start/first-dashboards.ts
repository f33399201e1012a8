import type { Site, SiteDashboard, SiteFilter, SiteGadget } from '../../jira/site';

/** Keys of the two modules in manifest.yml that are shown on dashboards. */
const GADGET = 'portfolio-gadget';
const WIDGET = 'portfolio';

const FILTER_ID = '10100';
const MAX_PROJECTS = 50;

/** A site with a first dashboard: all its projects, its open epics by a saved filter, and a single project. */
export function withDashboards(site: Site): Site {
  const owner = site.users.find(({ active, accountType }) => active && accountType === 'atlassian');
  const projects = site.projects.slice(0, MAX_PROJECTS);
  const [first] = projects;
  if (owner === undefined || first === undefined) return site;
  const epics = site.issueTypes.filter(({ hierarchyLevel }) => hierarchyLevel === 1).map(({ id }) => id);
  const filter: SiteFilter = {
    id: FILTER_ID,
    name: 'Open epics',
    jql: `issuetype in (${epics.join(', ')}) AND statusCategory != Done`,
    ownerAccountId: owner.accountId,
    shared: true,
  };
  const everything = gadget(10_201, {
    moduleKey: GADGET,
    columnSpan: 12,
    config: {
      chosen: projects.map(({ key }) => ({ kind: 'project', id: key })),
      inside: true,
      rows: 10,
    },
  });
  const openEpics = gadget(10_202, {
    moduleKey: WIDGET,
    columnSpan: 8,
    config: { title: filter.name, chosen: [{ kind: 'filter', id: filter.id }], rows: 8 },
  });
  const one = gadget(10_203, {
    moduleKey: GADGET,
    columnSpan: 4,
    config: { title: first.name, chosen: [{ kind: 'project', id: first.key }], inside: true, rows: 6 },
  });
  const dashboard: SiteDashboard = {
    id: '10001',
    name: 'Delivery overview',
    ownerAccountId: owner.accountId,
    shared: true,
    gadgets: [everything, ...(epics.length === 0 ? [] : [openEpics]), one].map((placed, row) => ({
      ...placed,
      position: { row, column: 0 },
    })),
  };
  return { ...site, filters: epics.length === 0 ? [] : [filter], dashboards: [dashboard] };
}

function gadget(
  id: number,
  { moduleKey, columnSpan, config }: { moduleKey: string; columnSpan: 4 | 8 | 12; config: object },
): SiteGadget {
  return {
    id,
    moduleKey,
    title: 'Bellwether portfolio',
    color: 'blue',
    position: { row: 0, column: 0 },
    properties: { config, layout: { columnSpan } },
  };
}
