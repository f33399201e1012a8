import * as z from 'zod';
import { badRequest } from '../../problem';
import { moveToBacklog, moveToSprint, rankIssues } from '../../writes/move-issues';
import { createSprint, deleteSprint, updateSprint } from '../../writes/save-sprint';
import { sprintView } from '../../views/sprint-view';
import { visibleBoard, visibleSprint } from './agile-places';
import { bodyOf, json, noContent } from '../answers';
import type { LocalApp } from '../local-app';
import { visibleIssue } from '../visible-issue';
import type { WriteSession } from '../../writes/write-session';

const createBody = z.object({
  name: z.string(),
  originBoardId: z.number().int(),
  startDate: z.string().nullish(),
  endDate: z.string().nullish(),
  goal: z.string().nullish(),
});
const updateBody = z.object({
  name: z.string().nullish(),
  state: z.enum(['future', 'active', 'closed']).nullish(),
  startDate: z.string().nullish(),
  endDate: z.string().nullish(),
  completeDate: z.string().nullish(),
  goal: z.string().nullish(),
});
const moveBody = z.object({
  issues: z.array(z.union([z.string(), z.number()])),
  rankBeforeIssue: z.string().nullish(),
  rankAfterIssue: z.string().nullish(),
});
type Move = z.infer<typeof moveBody>;
const MAX_AT_ONCE = 50;

export function sprintRoutes(app: LocalApp): void {
  app.get('/rest/agile/1.0/sprint/:sprint', (context) => {
    const session = context.get('session');
    return json(sprintView(session.baseUrl, visibleSprint(session, context.req.param('sprint'))));
  });
  app.post('/rest/agile/1.0/sprint', async (context) => {
    const body = await bodyOf(context, createBody);
    const sprint = context.get('write')((session) => {
      const { board } = visibleBoard(session, String(body.originBoardId));
      if (board.type === 'kanban') throw badRequest('The board does not support sprints');
      return createSprint(session, board, body);
    });
    return json(sprintView(context.get('session').baseUrl, sprint), 201);
  });
  app.delete('/rest/agile/1.0/sprint/:sprint', (context) => {
    context.get('write')((session) => {
      deleteSprint(session, visibleSprint(session, context.req.param('sprint')));
    });
    return noContent();
  });
  for (const [method, partial] of [
    ['POST', true],
    ['PUT', false],
  ] as const) {
    app.on(method, '/rest/agile/1.0/sprint/:sprint', async (context) => {
      const body = await bodyOf(context, updateBody);
      const sprint = context.get('write')((session) =>
        updateSprint(session, visibleSprint(session, context.req.param('sprint')), { ...body, partial }),
      );
      return json(sprintView(context.get('session').baseUrl, sprint));
    });
  }
  app.post('/rest/agile/1.0/sprint/:sprint/issue', async (context) => {
    const body = await bodyOf(context, moveBody);
    context.get('write')((session) => {
      const sprint = visibleSprint(session, context.req.param('sprint'));
      if (sprint.state === 'closed') throw badRequest('Issues cannot be moved to a closed sprint.');
      for (const issue of issuesOf(session, body)) moveToSprint(session, issue, sprint);
      rank(session, body);
    });
    return noContent();
  });
  app.post('/rest/agile/1.0/backlog/issue', async (context) => {
    const body = await bodyOf(context, moveBody);
    context.get('write')((session) => {
      for (const issue of issuesOf(session, body)) moveToBacklog(session, issue);
    });
    return noContent();
  });
  app.put('/rest/agile/1.0/issue/rank', async (context) => {
    const body = await bodyOf(context, moveBody);
    if ((body.rankBeforeIssue ?? body.rankAfterIssue) === undefined) {
      throw badRequest('Either rankBeforeIssue or rankAfterIssue must be provided.');
    }
    context.get('write')((session) => {
      rank(session, body);
    });
    return noContent();
  });
}

function issuesOf(session: WriteSession, { issues }: Move) {
  if (issues.length > MAX_AT_ONCE)
    throw badRequest(`The maximum number of issues that can be moved in one operation is ${MAX_AT_ONCE}.`);
  return issues.map((idOrKey) => visibleIssue(session, String(idOrKey)));
}

function rank(session: WriteSession, body: Move): void {
  const before = body.rankBeforeIssue ?? null;
  const beside = before ?? body.rankAfterIssue ?? null;
  if (beside === null) return;
  rankIssues(session, issuesOf(session, body), { issue: visibleIssue(session, beside), before: before !== null });
}
