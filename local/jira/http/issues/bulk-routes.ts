import * as z from 'zod';
import { badRequest, notFound } from '../../problem';
import { timeStamp } from '../../time-stamp';
import { accountOf } from '../../viewer';
import { userView } from '../../views/user-view';
import { moveToProject } from '../../writes/move-project';
import type { WriteSession } from '../../writes/write-session';
import { bodyOf, json } from '../answers';
import type { LocalApp } from '../local-app';
import { visibleIssue, visibleProject } from '../visible-issue';

const MAX_AT_ONCE = 1000;

const moveBody = z.object({
  targetToSourcesMapping: z.record(
    z.string().regex(/^[^,]+,[^,]+(,[^,]+)?$/),
    z.object({ issueIdsOrKeys: z.array(z.string()).min(1) }),
  ),
});

/** Moves many issues to other projects. Jira does it in the background; here it is done before the task is answered. */
export function bulkRoutes(app: LocalApp): void {
  const tasks = new Map<string, object>();
  app.post('/rest/api/3/bulk/issues/move', async (context) => {
    const { targetToSourcesMapping } = await bodyOf(context, moveBody);
    const groups = Object.entries(targetToSourcesMapping);
    const count = groups.reduce((sum, [, { issueIdsOrKeys }]) => sum + issueIdsOrKeys.length, 0);
    if (count > MAX_AT_ONCE) throw badRequest(`A bulk operation can hold ${MAX_AT_ONCE} issues.`);
    const moved = context.get('write')((session) =>
      groups.flatMap(([target, { issueIdsOrKeys }]) => moveGroup(session, target, issueIdsOrKeys)),
    );
    const session = context.get('session');
    const taskId = crypto.randomUUID();
    tasks.set(taskId, {
      taskId,
      status: 'COMPLETE',
      progressPercent: 100,
      submittedBy: userView(session, accountOf(session.viewer)),
      created: timeStamp(session.now),
      started: timeStamp(session.now),
      updated: timeStamp(session.now),
      totalIssueCount: count,
      invalidOrInaccessibleIssueCount: 0,
      processedAccessibleIssues: moved,
      failedAccessibleIssues: {},
    });
    return json({ taskId }, 201);
  });
  app.get('/rest/api/3/bulk/queue/:task', (context) => {
    const task = tasks.get(context.req.param('task'));
    if (task === undefined) throw notFound('Task not found.');
    return json(task);
  });
}

/** The target of the move: `PROJECT,issueTypeId[,parentId]`. */
function moveGroup(session: WriteSession, target: string, issues: readonly string[]): readonly number[] {
  const [projectKey = '', typeId = '', parent] = target.split(',');
  if (parent !== undefined) throw badRequest('The local Jira moves issues without giving them another parent.');
  const project = visibleProject(session, projectKey);
  const type = session.store.catalogue.issueTypes.get(typeId);
  if (type === undefined) throw badRequest(`There is no issue type ${typeId}.`);
  return issues.map((idOrKey) => moveToProject(session, visibleIssue(session, idOrKey), { project, type }).id);
}
