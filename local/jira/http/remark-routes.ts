import * as z from 'zod';
import { badFields, badRequest, notFound } from '../problem';
import { instantOf } from '../reading';
import { richText } from '../rich-text';
import { writeIssue } from '../store/issue-table';
import { commentsOf, worklogsOf } from '../store/journal';
import { accountOf } from '../viewer';
import { commentView, worklogView } from '../views/remark-views';
import { addComment, logWork } from '../writes/add-remark';
import { bodyOf, json, noContent, pageOf } from './answers';
import type { LocalApp } from './local-app';
import { visibleIssue } from './visible-issue';

const commentBody = z.object({ body: z.unknown().optional() });
const worklogBody = z.object({
  timeSpentSeconds: z.number().int().positive().nullish(),
  timeSpent: z.string().nullish(),
  started: z.string().nullish(),
  comment: z.unknown().optional(),
});

export function remarkRoutes(app: LocalApp): void {
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
  app.delete('/rest/api/3/issue/:issue/comment/:comment', (context) => {
    context.get('write')((session) => {
      const { store, now } = session;
      const issue = visibleIssue(session, context.req.param('issue'));
      const id = Number(context.req.param('comment'));
      const known = commentsOf(store.journal, { issueIds: [issue.id], until: store.until });
      if (!known.some((comment) => comment.id === id)) {
        throw notFound(`Can not find a comment for the id: ${context.req.param('comment')}.`);
      }
      store.journal.run('DELETE FROM comment WHERE id = ?', [id]);
      writeIssue(store.state, { ...issue, updated: now }, store);
      session.emit({
        eventType: 'avi:jira:deleted:comment',
        atlassianId: accountOf(session.viewer),
        issue: { id: String(issue.id), key: issue.key },
        comment: { id: String(id) },
      });
    });
    return noContent();
  });
  app.get('/rest/api/3/issue/:issue/worklog', (context) => {
    const session = context.get('session');
    const issue = visibleIssue(session, context.req.param('issue'));
    const page = pageOf(context, { size: 5000, cap: 5000 });
    const worklogs = worklogsOf(session.store.journal, { issueIds: [issue.id], until: session.store.until });
    const shown = worklogs.slice(page.startAt, page.startAt + page.maxResults);
    return json({ ...page, total: worklogs.length, worklogs: shown.map((worklog) => worklogView(session, worklog)) });
  });
  app.post('/rest/api/3/issue/:issue/worklog', async (context) => {
    const body = await bodyOf(context, worklogBody);
    const seconds = body.timeSpentSeconds ?? secondsIn(body.timeSpent ?? '');
    if (seconds === null) throw badFields({ timeLogged: 'Invalid time duration entered.' });
    const worklog = context.get('write')((session) =>
      logWork(session, visibleIssue(session, context.req.param('issue')), {
        seconds,
        started: instantOf(body.started) ?? session.now,
        comment: richText(body.comment),
      }),
    );
    return json(worklogView(context.get('session'), worklog), 201);
  });
}

const SECONDS: Readonly<Record<string, number>> = { w: 144_000, d: 28_800, h: 3600, m: 60 };

/** `1d 2h` in seconds, at eight hours a day and five days a week; null when it cannot be read. */
function secondsIn(text: string): number | null {
  if (!/^(\s*\d+(\.\d+)?\s*[wdhm])+\s*$/.test(text)) return null;
  let seconds = 0;
  for (const [, count, unit = 'm'] of text.matchAll(/(\d+(?:\.\d+)?)\s*([wdhm])/g)) {
    seconds += Number(count) * (SECONDS[unit] ?? 0);
  }
  return Math.round(seconds);
}
