import * as z from 'zod';
import { badFields, notFound } from '../../problem';
import { instantOf } from '../../reading';
import { richText } from '../../rich-text';
import type { Session } from '../../session';
import type { IssueRecord } from '../../store/issue-record';
import { worklogsOf, type WorklogEntry } from '../../store/journal';
import { worklogView } from '../../views/remark-views';
import { logWork } from '../../writes/add-remark';
import { deleteWork, editWork } from '../../writes/change-remark';
import { bodyOf, json, noContent, pageOf } from '../answers';
import type { LocalApp } from '../local-app';
import { visibleIssue } from '../visible-issue';

const worklogBody = z.object({
  timeSpentSeconds: z.number().int().positive().nullish(),
  timeSpent: z.string().nullish(),
  started: z.string().nullish(),
  comment: z.unknown().optional(),
});

export function worklogRoutes(app: LocalApp): void {
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
  app.put('/rest/api/3/issue/:issue/worklog/:worklog', async (context) => {
    const body = await bodyOf(context, worklogBody);
    const saved = context.get('write')((session) => {
      const issue = visibleIssue(session, context.req.param('issue'));
      const worklog = worklogOf(session, issue, context.req.param('worklog'));
      return editWork(
        session,
        { issue, worklog },
        {
          seconds: body.timeSpentSeconds ?? secondsIn(body.timeSpent ?? '') ?? worklog.seconds,
          started: instantOf(body.started) ?? worklog.started,
          comment: body.comment === undefined ? worklog.comment : richText(body.comment),
        },
      );
    });
    return json(worklogView(context.get('session'), saved));
  });
  app.delete('/rest/api/3/issue/:issue/worklog/:worklog', (context) => {
    context.get('write')((session) => {
      const issue = visibleIssue(session, context.req.param('issue'));
      deleteWork(session, issue, worklogOf(session, issue, context.req.param('worklog')));
    });
    return noContent();
  });
}

function worklogOf({ store }: Session, issue: IssueRecord, id: string): WorklogEntry {
  const known = worklogsOf(store.journal, { issueIds: [issue.id], until: store.until });
  const worklog = known.find((entry) => String(entry.id) === id);
  if (worklog === undefined) throw notFound(`Cannot find worklog with id: '${id}'.`);
  return worklog;
}

const SECONDS: Readonly<Record<string, number>> = { w: 144_000, d: 28_800, h: 3600, m: 60 };

/** `1d 2h` in seconds, at eight hours a day and five days a week; null when it cannot be read. */
function secondsIn(text: string): number | null {
  if (!/^(\s*\d+(\.\d+)?\s*[wdhm])+\s*$/.test(text)) return null;
  let seconds = 0;
  for (const [, count, unit = 'm'] of text.matchAll(/\s*(\d+(?:\.\d+)?)\s*([wdhm])/gy)) {
    seconds += Number(count) * (SECONDS[unit] ?? 0);
  }
  return Math.round(seconds);
}
