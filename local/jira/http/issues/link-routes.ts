import * as z from 'zod';
import { badRequest, notFound } from '../../problem';
import type { Session } from '../../session';
import { linkById } from '../../store/link-table';
import { issuesById } from '../../store/issue-table';
import { seesIssue } from '../../store/visibility';
import { addComment } from '../../writes/add-remark';
import { linkIssues, unlinkIssues } from '../../writes/link-issues';
import { bodyOf, json, noContent } from '../answers';
import type { LocalApp } from '../local-app';
import { visibleIssue } from '../visible-issue';

const reference = z.object({ key: z.string().nullish(), id: z.union([z.string(), z.number()]).nullish() });
const linkBody = z.object({
  type: z.object({ id: z.string().nullish(), name: z.string().nullish() }),
  inwardIssue: reference,
  outwardIssue: reference,
  comment: z.object({ body: z.unknown().optional() }).nullish(),
});

export function linkRoutes(app: LocalApp): void {
  app.post('/rest/api/3/issueLink', async (context) => {
    const body = await bodyOf(context, linkBody);
    context.get('write')((session) => {
      const { id, name } = body.type;
      const type = [...session.store.catalogue.linkTypes.values()].find(
        (known) => known.id === id || known.name.toLowerCase() === name?.toLowerCase(),
      );
      if (type === undefined) throw notFound(`No issue link type with name '${name ?? id ?? ''}' found.`);
      // In Jira's request the inward issue is the blocking one: "inwardIssue <outward> outwardIssue".
      const source = visibleIssue(session, named(body.inwardIssue));
      const target = visibleIssue(session, named(body.outwardIssue));
      if (source.id === target.id) throw badRequest('You cannot link an issue to itself.');
      linkIssues(session, type, { source, target });
      if (body.comment?.body !== undefined) addComment(session, source, body.comment.body);
    });
    return new Response(null, { status: 201 });
  });
  app.get('/rest/api/3/issueLink/:link', (context) => {
    const { link, source, target, type } = visibleLink(context.get('session'), context.req.param('link'));
    const { baseUrl } = context.get('session');
    const end = (issue: typeof source) => ({
      id: String(issue.id),
      key: issue.key,
      self: `${baseUrl}/rest/api/3/issue/${issue.id}`,
    });
    const self = `${baseUrl}/rest/api/3/issueLink/${link.id}`;
    return json({ id: String(link.id), self, type, inwardIssue: end(source), outwardIssue: end(target) });
  });
  app.delete('/rest/api/3/issueLink/:link', (context) => {
    context.get('write')((session) => {
      unlinkIssues(session, visibleLink(session, context.req.param('link')).link);
    });
    return noContent();
  });
}

const named = ({ key, id }: z.infer<typeof reference>): string => key ?? String(id ?? '');

function visibleLink({ store, visibility }: Session, id: string) {
  const link = /^\d+$/.test(id) ? linkById(store.journal, Number(id)) : null;
  const type = store.catalogue.linkTypes.get(link?.typeId ?? '');
  const ends = link === null ? [] : issuesById(store.state, [link.source, link.target]);
  const [source, target] = ends.filter((issue) => seesIssue(visibility, issue));
  if (link === null || type === undefined || source === undefined || target === undefined) {
    throw notFound(`No issue link with id '${id}' exists.`);
  }
  return { link, type, source, target };
}
