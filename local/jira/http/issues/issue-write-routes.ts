import * as z from 'zod';
import { badFields, badRequest } from '../../problem';
import { listOf, objectOf } from '../../reading';
import { addComment } from '../../writes/add-remark';
import { changeIssue, tellOfIssue } from '../../writes/change-issue';
import { createIssue } from '../../writes/create-issue';
import { edited } from '../../writes/edit-issue';
import { eraseIssue } from '../../writes/erase-issue';
import { transitioned } from '../../writes/transition-issue';
import type { WriteSession } from '../../writes/write-session';
import { bodyOf, json, noContent } from '../answers';
import type { LocalApp } from '../local-app';
import { visibleIssue } from '../visible-issue';

const object = z.record(z.string(), z.unknown()).nullish();
const editBody = z.object({ fields: object, update: object });
const transitionBody = z.object({ transition: z.object({ id: z.string() }).nullish(), fields: object, update: object });
const assigneeBody = z.object({ accountId: z.string().nullish() });

export function issueWriteRoutes(app: LocalApp): void {
  app.post('/rest/api/3/issue', async (context) => {
    const body = await bodyOf(context, editBody);
    const created = context.get('write')((session) => {
      const issue = createIssue(session, { fields: body.fields ?? {}, update: body.update ?? {} });
      commentsIn(body.update).forEach((comment) => addComment(session, issue, comment));
      return issue;
    });
    const self = `${context.get('session').baseUrl}/rest/api/3/issue/${created.id}`;
    return json({ id: String(created.id), key: created.key, self }, 201);
  });
  app.put('/rest/api/3/issue/:issue', async (context) => {
    const body = await bodyOf(context, editBody);
    context.get('write')((session) => {
      const issue = visibleIssue(session, context.req.param('issue'));
      const saved = changeIssue(
        session,
        issue,
        edited(issue, { fields: body.fields ?? {}, update: body.update ?? {} }, session),
      );
      commentsIn(body.update).forEach((comment) => addComment(session, saved, comment));
    });
    return noContent();
  });
  app.delete('/rest/api/3/issue/:issue', (context) => {
    const withSubtasks = context.req.query('deleteSubtasks') === 'true';
    context.get('write')((session) => {
      removeIssue(session, context.req.param('issue'), withSubtasks);
    });
    return noContent();
  });
  app.post('/rest/api/3/issue/:issue/transitions', async (context) => {
    const body = await bodyOf(context, transitionBody);
    context.get('write')((session) => {
      const issue = visibleIssue(session, context.req.param('issue'));
      const id = body.transition?.id;
      if (id === undefined) throw badRequest('Missing "transition" identifier');
      const moved = transitioned(issue, id, session);
      const { fields = {}, update = {} } = { fields: body.fields ?? {}, update: body.update ?? {} };
      const saved = changeIssue(session, issue, edited(moved, { fields, update }, session));
      commentsIn(body.update).forEach((comment) => addComment(session, saved, comment));
    });
    return noContent();
  });
  app.put('/rest/api/3/issue/:issue/assignee', async (context) => {
    const { accountId } = await bodyOf(context, assigneeBody);
    if (accountId === undefined) throw badRequest("'accountId' must be provided.");
    context.get('write')((session) => {
      const issue = visibleIssue(session, context.req.param('issue'));
      const assignee = accountId === '-1' ? leadOf(session, issue.projectId) : accountId;
      const value = assignee === null ? null : { accountId: assignee };
      changeIssue(session, issue, edited(issue, { fields: { assignee: value }, update: {} }, session));
    });
    return noContent();
  });
}

/** The comments inside an edit: `update: {"comment": [{"add": {"body": …}}]}`. */
const commentsIn = (update: Readonly<Record<string, unknown>> | null | undefined): readonly unknown[] =>
  listOf(update?.['comment']).flatMap((operation) => objectOf(objectOf(operation)['add'])['body'] ?? []);

const leadOf = ({ store }: WriteSession, projectId: string): string | null =>
  store.catalogue.projects.get(projectId)?.leadAccountId ?? null;

function removeIssue(session: WriteSession, idOrKey: string, withSubtasks: boolean): void {
  const { store } = session;
  const issue = visibleIssue(session, idOrKey);
  const rows = store.state.all('SELECT id, type_id FROM issue WHERE parent_id = ?', [issue.id]);
  const subtasks = rows.filter((row) => store.catalogue.issueTypes.get(String(row['type_id']))?.subtask === true);
  if (subtasks.length > 0 && !withSubtasks) {
    throw badFields({
      issue: `The issue '${issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    });
  }
  for (const subtask of subtasks) removeIssue(session, String(subtask['id']), true);
  tellOfIssue(session, 'avi:jira:deleted:issue', { issue });
  eraseIssue(session, issue);
}
