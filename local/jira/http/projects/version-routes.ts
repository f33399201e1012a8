import * as z from 'zod';
import { badFields, notFound } from '../../problem';
import type { Session } from '../../session';
import type { ProjectVersion } from '../../store/catalogue';
import { keepEntry } from '../../store/catalogue';
import { nextId } from '../../store/next-id';
import { seesProject } from '../../store/visibility';
import { accountOf } from '../../viewer';
import { versionView } from '../../views/configuration-views';
import { mergeVersion, removeVersion } from '../../writes/remove-version';
import type { WriteSession } from '../../writes/write-session';
import { bodyOf, json, noContent, pageBean, pageOf } from '../answers';
import type { LocalApp } from '../local-app';
import { visibleProject } from '../visible-issue';

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullish();
const versionBody = z.object({
  name: z.string().nullish(),
  description: z.string().nullish(),
  project: z.string().nullish(),
  projectId: z.union([z.number(), z.string()]).nullish(),
  startDate: date,
  releaseDate: date,
  released: z.boolean().nullish(),
  archived: z.boolean().nullish(),
});
type VersionRequest = z.infer<typeof versionBody>;

export function versionRoutes(app: LocalApp): void {
  app.get('/rest/api/3/project/:project/versions', (context) => {
    const session = context.get('session');
    return json(versionsOf(session, context.req.param('project')));
  });
  app.get('/rest/api/3/project/:project/version', (context) => {
    const views = versionsOf(context.get('session'), context.req.param('project'));
    return json(pageBean(context, views, pageOf(context, { size: 50, cap: 100 })));
  });
  app.get('/rest/api/3/version/:version', (context) => {
    const session = context.get('session');
    return json(versionView(session, visibleVersion(session, context.req.param('version')), session.now));
  });
  app.post('/rest/api/3/version', async (context) => {
    const body = await bodyOf(context, versionBody);
    const version = context.get('write')((session) => createVersion(session, body));
    return json(versionView(context.get('session'), version, context.get('session').now), 201);
  });
  app.put('/rest/api/3/version/:version', async (context) => {
    const body = await bodyOf(context, versionBody);
    const version = context.get('write')((session) =>
      updateVersion(session, visibleVersion(session, context.req.param('version')), body),
    );
    return json(versionView(context.get('session'), version, context.get('session').now));
  });
}

/** Deleting and merging. */
export function versionRemovalRoutes(app: LocalApp): void {
  app.post('/rest/api/3/version/:version/removeAndSwap', async (context) => {
    const { moveFixIssuesTo, moveAffectedIssuesTo } = await bodyOf(context, removalBody);
    context.get('write')((session) => {
      const to = (id: number | null | undefined): ProjectVersion | null =>
        id === null || id === undefined ? null : visibleVersion(session, String(id));
      const version = visibleVersion(session, context.req.param('version'));
      removeVersion(session, version, { fix: to(moveFixIssuesTo), affected: to(moveAffectedIssuesTo) });
    });
    return noContent();
  });
  app.put('/rest/api/3/version/:version/mergeto/:into', (context) => {
    context.get('write')((session) => {
      const into = visibleVersion(session, context.req.param('into'));
      mergeVersion(session, visibleVersion(session, context.req.param('version')), into);
    });
    return noContent();
  });
}

const removalBody = z.object({ moveFixIssuesTo: z.number().nullish(), moveAffectedIssuesTo: z.number().nullish() });

const versionsOf = (session: Session, project: string) => {
  const { id } = visibleProject(session, project);
  return [...session.store.catalogue.versions.values()]
    .filter((version) => version.projectId === id)
    .map((version) => versionView(session, version, session.now));
};

function visibleVersion({ store, visibility }: Session, id: string): ProjectVersion {
  const version = store.catalogue.versions.get(id);
  if (version === undefined || !seesProject(visibility, version.projectId)) {
    throw notFound(`Could not find version for id '${id}'`);
  }
  return version;
}

function createVersion(session: WriteSession, body: VersionRequest): ProjectVersion {
  const project = visibleProject(session, body.project ?? String(body.projectId ?? ''));
  const id = nextId(session.store, 'version');
  const blank: ProjectVersion = { id, name: '', projectId: project.id, released: false, archived: false };
  const version = withName(session, applied(blank, body));
  save(session, version, ['created']);
  return version;
}

function updateVersion(session: WriteSession, before: ProjectVersion, body: VersionRequest): ProjectVersion {
  const version = withName(session, applied(before, body));
  const acts = [
    ...(before.released === version.released ? [] : [version.released ? 'released' : 'unreleased']),
    ...(before.archived === version.archived ? [] : [version.archived ? 'archived' : 'unarchived']),
  ];
  save(session, version, acts.length === 0 ? ['updated'] : acts);
  return version;
}

/** Null removes a date; an absent value keeps it. */
function applied(version: ProjectVersion, body: VersionRequest): ProjectVersion {
  const kept = <Value>(value: Value | null | undefined, before: Value | undefined): Value | undefined =>
    value === undefined ? before : (value ?? undefined);
  return {
    ...version,
    name: (body.name ?? version.name).trim(),
    description: kept(body.description, version.description),
    startDate: kept(body.startDate, version.startDate),
    releaseDate: kept(body.releaseDate, version.releaseDate),
    released: body.released ?? version.released,
    archived: body.archived ?? version.archived,
  };
}

function withName({ store }: WriteSession, version: ProjectVersion): ProjectVersion {
  if (version.name === '') throw badFields({ name: 'You must specify a valid version name' });
  const taken = [...store.catalogue.versions.values()].some(
    (other) => other.id !== version.id && other.projectId === version.projectId && other.name === version.name,
  );
  if (taken) throw badFields({ name: 'A version with this name already exists in this project.' });
  if (version.startDate !== undefined && version.releaseDate !== undefined && version.startDate > version.releaseDate) {
    throw badFields({ releaseDate: 'The release date must be after the start date.' });
  }
  return version;
}

function save(session: WriteSession, version: ProjectVersion, acts: readonly string[]): void {
  const { store, viewer } = session;
  keepEntry(store.journal, { kind: 'versions', entries: store.catalogue.versions, id: version.id }, version);
  for (const act of acts) {
    const eventType = `avi:jira:${act}:version`;
    session.emit({ eventType, atlassianId: accountOf(viewer), version: versionView(session, version, session.now) });
  }
}
