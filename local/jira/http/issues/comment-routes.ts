import * as z from 'zod';
import { badRequest, notFound } from '../../problem';
import type { Session } from '../../session';
import type { IssueRecord } from '../../store/issue-record';
import { commentsOf, type CommentEntry } from '../../store/journal';
import { commentView } from '../../views/remark-views';
import { addComment } from '../../writes/add-remark';
import { deleteComment, editComment } from '../../writes/change-remark';
import { bodyOf, json, noContent, pageOf } from '../answers';
import type { LocalApp } from '../local-app';
import { visibleIssue } from '../visible-issue';

const commentBody = z.object({ body: z.unknown().optional() });
export function commentRoutes(app: LocalApp): void {
  app.get('/rest/api/3/issue/:issue/comment', (context) => {
    const session = context.get('session');
    const issue = visibleIssue(session, context.req.param('issue'));
    const page = pageOf(context, { size: 100, cap: 100 });
    const orderBy = context.req.query('orderBy') ?? 'created';
    if (!/^[+-]?created$/.test(orderBy)) throw badRequest(`The orderBy value '${orderBy}' is not supported.`);
    const oldest = commentsOf(session.store.journal, { issueIds: [issue.id], until: session.store.until });
    const comments = orderBy.startsWith('-') ? oldest.toReversed() : oldest;
    const shown = comments.slice(page.startAt, page.startAt + page.maxResults);
    return json({ ...page, total: comments.length, comments: shown.map((comment) => commentView(session, comment)) });
  });
  app.post('/rest/api/3/issue/:issue/comment', async (context) => {
    const { body } = await bodyOf(context, commentBody);
    const comment = context.get('write')((session) =>
      addComment(session, visibleIssue(session, context.req.param('issue')), body),
    );
    return json(commentView(context.get('session'), comment), 201);
  });
  app.put('/rest/api/3/issue/:issue/comment/:comment', async (context) => {
    const { body } = await bodyOf(context, commentBody);
    const comment = context.get('write')((session) => {
      const issue = visibleIssue(session, context.req.param('issue'));
      return editComment(session, { issue, comment: commentOf(session, issue, context.req.param('comment')) }, body);
    });
    return json(commentView(context.get('session'), comment));
  });
  app.delete('/rest/api/3/issue/:issue/comment/:comment', (context) => {
    context.get('write')((session) => {
      const issue = visibleIssue(session, context.req.param('issue'));
      deleteComment(session, issue, commentOf(session, issue, context.req.param('comment')));
    });
    return noContent();
  });
}

function commentOf({ store }: Session, issue: IssueRecord, id: string): CommentEntry {
  const known = commentsOf(store.journal, { issueIds: [issue.id], until: store.until });
  const comment = known.find((entry) => String(entry.id) === id);
  if (comment === undefined) throw notFound(`Can not find a comment for the id: ${id}.`);
  return comment;
}
