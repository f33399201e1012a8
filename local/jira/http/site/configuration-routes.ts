import { badRequest } from '../../problem';
import type { SiteField, SiteStatus } from '../../site';
import {
  categoryView,
  issueTypeView,
  linkTypeView,
  priorityView,
  resolutionView,
  statusView,
} from '../../views/configuration-views';
import { json, listQuery, pageBean, pageOf } from '../answers';
import type { LocalApp } from '../local-app';

const CLAUSE_NAMES: Readonly<Record<string, readonly string[]>> = {
  issuetype: ['issuetype', 'type'],
  fixVersions: ['fixVersion'],
  versions: ['affectedVersion'],
  components: ['component'],
  duedate: ['due', 'duedate'],
  created: ['created', 'createdDate'],
  updated: ['updated', 'updatedDate'],
  resolutiondate: ['resolutiondate', 'resolved'],
  security: ['level'],
  statuscategorychangedate: ['statusCategoryChangedDate'],
};

export function configurationRoutes(app: LocalApp): void {
  app.get('/rest/api/3/field', (context) =>
    json([...context.get('session').store.catalogue.fields.values()].map(fieldView)),
  );
  app.get('/rest/api/3/status', (context) => {
    const { store, baseUrl } = context.get('session');
    return json([...store.catalogue.statuses.values()].map((status) => statusView(baseUrl, status)));
  });
  app.get('/rest/api/3/statuses', (context) => {
    const ids = listQuery(context, 'id');
    if (ids === undefined || ids.length === 0) throw badRequest('At least one status ID must be provided.');
    const { statuses } = context.get('session').store.catalogue;
    return json(ids.flatMap((id) => statuses.get(id) ?? []).map(briefStatusView));
  });
  app.get('/rest/api/3/statuses/search', (context) => {
    const wanted = context.req.query('searchString')?.toLowerCase() ?? '';
    const category = context.req.query('statusCategory');
    const views = [...context.get('session').store.catalogue.statuses.values()]
      .filter((status) => status.name.toLowerCase().includes(wanted))
      .map(briefStatusView)
      .filter((view) => category === undefined || view.statusCategory === category);
    return json(pageBean(context, views, pageOf(context, { size: 200, cap: 200 })));
  });
  app.get('/rest/api/3/statuscategory', (context) => {
    const categories: readonly SiteStatus['category'][] = ['undefined', 'new', 'indeterminate', 'done'];
    return json(categories.map((category) => categoryView(context.get('session').baseUrl, category)));
  });
  app.get('/rest/api/3/issuetype', (context) => {
    const { store, baseUrl } = context.get('session');
    return json([...store.catalogue.issueTypes.values()].map((type) => issueTypeView(baseUrl, type)));
  });
  app.get('/rest/api/3/priority', (context) => {
    const { store, baseUrl } = context.get('session');
    return json(
      [...store.catalogue.priorities.values()].map((priority) => ({
        ...priorityView(baseUrl, priority),
        description: '',
        statusColor: '#707070',
      })),
    );
  });
  app.get('/rest/api/3/resolution', (context) => {
    const { store, baseUrl } = context.get('session');
    return json([...store.catalogue.resolutions.values()].map((resolution) => resolutionView(baseUrl, resolution)));
  });
  app.get('/rest/api/3/issueLinkType', (context) => {
    const { store, baseUrl } = context.get('session');
    return json({ issueLinkTypes: [...store.catalogue.linkTypes.values()].map((type) => linkTypeView(baseUrl, type)) });
  });
}

const fieldView = (field: SiteField) => {
  const custom = field.schema.custom !== undefined;
  const { customId } = field.schema;
  return {
    id: field.id,
    key: field.id,
    name: field.name,
    custom,
    orderable: true,
    navigable: field.id !== 'comment' && field.id !== 'worklog',
    searchable: true,
    clauseNames: custom
      ? [...(customId === undefined ? [] : [`cf[${customId}]`]), field.name]
      : (CLAUSE_NAMES[field.id] ?? [field.id]),
    schema: field.schema,
  };
};

const CATEGORY_WORDS = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE', undefined: 'TODO' } as const;

const briefStatusView = (status: SiteStatus) => ({
  id: status.id,
  name: status.name,
  statusCategory: CATEGORY_WORDS[status.category],
  scope: { type: 'GLOBAL' },
  description: '',
});
