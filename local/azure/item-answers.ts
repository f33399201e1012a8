import * as z from 'zod';
import type { Hyperlink } from '../../src/adapters/azure/rest/hyperlinks';
import type { Revision } from '../../src/adapters/azure/rest/revisions';
import { jsonAnswer, refusal, type ServiceAnswer, type ServiceQuestion } from './answers';
import type { LiveOrganisation, SeenOrganisation } from './live-organisation';
import { updatesOf } from './updates-of';

const batchSchema = z.object({
  ids: z.array(z.number()).max(200, 'VS403474: You may only request 200 work items.'),
  fields: z.array(z.string()).optional(),
  $expand: z.enum(['None', 'Relations']).default('None'),
  errorPolicy: z.enum(['fail', 'omit']).default('fail'),
});

const patchSchema = z.array(z.object({ op: z.string(), path: z.string(), value: z.unknown().optional() }));

/** Work items by id: several at once, the updates of one, and changes of one. */
export function itemAnswer(
  { path, url, request }: ServiceQuestion,
  seen: SeenOrganisation,
  live: LiveOrganisation,
): ServiceAnswer | null {
  const name = path.join('/').toLowerCase();
  if (name === '_apis/wit/workitemsbatch') return batchAnswer(request.body ?? '', seen, live);
  const [, item, isUpdates] = /^_apis\/wit\/workitems\/(\d+)(\/updates)?$/.exec(name) ?? [];
  if (item === undefined) return null;
  const present = seen.present(Number(item));
  if (present === null)
    return refusal(404, `TF401232: Work item ${item} does not exist, or you do not have permissions to read it.`);
  if (isUpdates !== undefined) {
    const [top, skip] = [Number(url.searchParams.get('$top') ?? 200), Number(url.searchParams.get('$skip') ?? 0)];
    const value = updatesOf(present.id, seen).slice(skip, skip + top);
    return jsonAnswer({ count: value.length, value });
  }
  return request.method === 'PATCH' ? patchAnswer(request.body ?? '', present, live) : jsonAnswer(present);
}

function batchAnswer(
  body: string,
  { present }: SeenOrganisation,
  { organisation: { hyperlinks } }: LiveOrganisation,
): ServiceAnswer {
  const parsed = batchSchema.safeParse(JSON.parse(body));
  if (!parsed.success) return refusal(400, z.prettifyError(parsed.error));
  const { ids, fields, $expand, errorPolicy } = parsed.data;
  if (fields !== undefined && $expand !== 'None')
    return refusal(400, 'The expand parameter can not be used with the fields parameter.');
  const value = ids.map((id) => {
    const item = present(id);
    if (item === null || item.fields['System.IsDeleted'] === true) return null;
    const relations = $expand === 'Relations' ? relationsOf(hyperlinks?.get(id) ?? []) : null;
    return { ...withFields(item, fields), ...(relations !== null && { relations }) };
  });
  if (errorPolicy === 'fail' && value.includes(null)) return refusal(404, 'TF401232: A work item does not exist.');
  return jsonAnswer({ count: value.length, value });
}

const withFields = ({ id, rev, fields }: Revision, names?: readonly string[]) => ({
  id,
  rev,
  fields: Object.fromEntries(Object.entries(fields).filter(([name]) => names?.includes(name) ?? true)),
});

/** Hyperlinks, in the form in which the service sends relations. */
const relationsOf = (links: readonly Hyperlink[]) =>
  links.map(({ url, comment, at }) => ({
    rel: 'Hyperlink',
    url,
    attributes: { ...(at !== null && { authorizedDate: at }), ...(comment !== '' && { comment }) },
  }));

/** Applies all operations or none: a failed test refuses the whole patch. */
function patchAnswer(body: string, present: Revision, live: LiveOrganisation): ServiceAnswer {
  const operations = patchSchema.safeParse(JSON.parse(body));
  if (!operations.success) return refusal(400, z.prettifyError(operations.error));
  const fields: Record<string, unknown> = {};
  for (const { op, path, value } of operations.data) {
    if (op === 'test' && path === '/rev' && value !== present.rev)
      return refusal(412, `VS403351: Test Operation for path /rev failed: the work item is at ${present.rev}.`);
    if (op === 'replace' && path.startsWith('/fields/'))
      fields[path.slice('/fields/'.length)] = value === '' ? undefined : value;
  }
  const by = { descriptor: 'svc.build', displayName: 'Fabrikam Build Service (fabrikam)' };
  return jsonAnswer(live.change(present.id, { ...fields, 'System.ChangedBy': by }));
}
