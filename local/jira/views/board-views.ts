import type { Session } from '../session';
import type { SiteBoard, SiteProject } from '../site';

export const boardView = ({ baseUrl }: Session, board: SiteBoard, project: SiteProject) => ({
  id: board.id,
  self: `${baseUrl}/rest/agile/1.0/board/${board.id}`,
  name: board.name,
  type: board.type,
  location: {
    projectId: Number(project.id),
    displayName: `${project.name} (${project.key})`,
    projectName: project.name,
    projectKey: project.key,
    projectTypeKey: 'software',
    avatarURI: `${baseUrl}/icon/project/${encodeURIComponent(project.key)}.svg`,
    name: `${project.name} (${project.key})`,
  },
  isPrivate: false,
});

export function boardConfigurationView(
  { store, baseUrl }: Pick<Session, 'store' | 'baseUrl'>,
  board: SiteBoard,
  project: SiteProject,
) {
  const estimation = store.catalogue.fields.get(board.estimationFieldId ?? '');
  const rank = store.catalogue.fields.get(store.roles.rank ?? '')?.schema.customId;
  return {
    id: board.id,
    name: board.name,
    type: board.type,
    self: `${baseUrl}/rest/agile/1.0/board/${board.id}/configuration`,
    location: {
      type: 'project',
      key: project.key,
      id: project.id,
      self: `${baseUrl}/rest/api/3/project/${project.id}`,
      name: project.name,
    },
    filter: { id: String(10_000 + board.id), self: `${baseUrl}/rest/api/3/filter/${10_000 + board.id}` },
    columnConfig: {
      columns: board.columns.map((column) => ({
        name: column.name,
        statuses: column.statusIds.map((id) => ({ id, self: `${baseUrl}/rest/api/3/status/${id}` })),
      })),
      constraintType: 'none',
    },
    ...(estimation === undefined
      ? {}
      : { estimation: { type: 'field', field: { fieldId: estimation.id, displayName: estimation.name } } }),
    ...(rank === undefined ? {} : { ranking: { rankCustomFieldId: rank } }),
  };
}
