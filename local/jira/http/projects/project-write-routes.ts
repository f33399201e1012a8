import * as z from 'zod';
import { badFields, badRequest, noSuchProject } from '../../problem';
import type { SiteProject } from '../../site';
import { accountOf } from '../../viewer';
import { eraseProject, saveProject } from '../../writes/save-project';
import type { WriteSession } from '../../writes/write-session';
import { bodyOf, json, noContent } from '../answers';
import type { LocalApp } from '../local-app';
import { listedProject } from './project-routes';
import { visibleProject } from '../visible-issue';

const createBody = z.object({
  key: z.string().regex(/^[A-Z][A-Z0-9_]{1,9}$/),
  name: z.string().min(1),
  leadAccountId: z.string().nullish(),
});
const updateBody = z.object({
  key: createBody.shape.key.nullish(),
  name: createBody.shape.name.nullish(),
  leadAccountId: z.string().nullish(),
});

export function projectWriteRoutes(app: LocalApp): void {
  app.post('/rest/api/3/project', async (context) => {
    const body = await bodyOf(context, createBody);
    const { id, key } = context.get('write')((session) => createProject(session, body));
    const self = `${context.get('session').baseUrl}/rest/api/3/project/${id}`;
    return json({ self, id: Number(id), key }, 201);
  });
  app.put('/rest/api/3/project/:project', async (context) => {
    const body = await bodyOf(context, updateBody);
    const saved = context.get('write')((session) => {
      const before = visibleProject(session, context.req.param('project'));
      if (body.key !== null && body.key !== undefined && body.key !== before.key) {
        throw badRequest('The local Jira does not rename the keys of issues.');
      }
      const name = body.name ?? before.name;
      const leadAccountId = body.leadAccountId ?? before.leadAccountId;
      return saveProject(session, { ...before, name, leadAccountId }, 'updated');
    });
    return json(listedProject(context.get('session'), saved));
  });
  app.post('/rest/api/3/project/:project/archive', (context) => {
    context.get('write')((session) => {
      const project = visibleProject(session, context.req.param('project'));
      if (project.state === 'archived') throw badRequest(`The project ${project.key} is archived already.`);
      saveProject(session, { ...project, state: 'archived' }, 'archived');
    });
    return noContent();
  });
  app.post('/rest/api/3/project/:project/restore', (context) => {
    const project = context.get('write')((session) => {
      const { state, ...live } = anyProject(session, context.req.param('project'));
      if (state === undefined) throw badRequest(`The project ${live.key} is neither archived nor in the trash.`);
      return saveProject(session, live, state === 'archived' ? 'unarchived' : 'restored');
    });
    return json(listedProject(context.get('session'), project));
  });
  app.delete('/rest/api/3/project/:project', (context) => {
    const forGood = context.req.query('enableUndo') === 'false';
    context.get('write')((session) => {
      const project = anyProject(session, context.req.param('project'));
      if (forGood) eraseProject(session, project);
      else if (project.state === 'deleted') throw noSuchProject(project.key);
      else saveProject(session, { ...project, state: 'deleted' }, 'softdeleted');
    });
    return noContent();
  });
}

function createProject(session: WriteSession, body: z.infer<typeof createBody>): SiteProject {
  const { catalogue } = session.store;
  const lead = body.leadAccountId ?? accountOf(session.viewer);
  if (!catalogue.users.has(lead)) throw badFields({ projectLead: 'You must specify a valid project lead.' });
  const id = String(Math.max(10_000, ...[...catalogue.projects.keys()].map(Number)) + 1);
  const project = { id, key: body.key, name: body.name, style: 'classic', leadAccountId: lead } as const;
  return saveProject(session, { ...project, browseGroups: null, versions: [] }, 'created');
}

/** Finds projects in the trash too; only administrators of the site can reach those. */
function anyProject(session: WriteSession, idOrKey: string): SiteProject {
  const inTrash = [...session.store.catalogue.projects.values()].find(
    ({ id, key, state }) => state === 'deleted' && (id === idOrKey || key === idOrKey),
  );
  return inTrash ?? visibleProject(session, idOrKey);
}
