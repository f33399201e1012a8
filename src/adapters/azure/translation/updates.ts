import type { LinkRow } from '../rest/links';
import type { Revision } from '../rest/revisions';
import type { Update } from '../rest/updates';
import { FIELD } from './field-names';

/** The same history in the form of the two streams. */
export interface FoldedUpdates {
  readonly revisions: readonly Revision[];
  readonly links: readonly LinkRow[];
}

/**
 * The updates of one work item as whole revisions and links. An update of only links creates no revision: it repeats
 * the number before it, and its time is its `revisedDate`. For any other update `revisedDate` is the time of the next.
 */
export function foldedUpdates(id: number, updates: readonly Update[]): FoldedUpdates {
  const revisions: Revision[] = [];
  const links: LinkRow[] = [];
  let fields: Readonly<Record<string, unknown>> = {};
  for (const update of updates) {
    const changed = update.fields?.[FIELD.changedAt]?.newValue;
    if (update.fields && typeof changed === 'string') {
      fields = withValues(fields, update.fields);
      revisions.push({ id, rev: update.rev, fields });
    }
    const at = typeof changed === 'string' ? changed : update.revisedDate;
    const { added, removed } = update.relations ?? {};
    for (const [relations, isActive] of [[removed, false] as const, [added, true] as const]) {
      for (const relation of relations ?? [])
        links.push(...rowOf(id, relation, { at, isActive, by: update.revisedBy }));
    }
  }
  return { revisions, links };
}

/** Comments of one revision do not belong to the next; cleared fields are absent. */
function withValues(
  fields: Readonly<Record<string, unknown>>,
  values: NonNullable<Update['fields']>,
): Readonly<Record<string, unknown>> {
  const changed = Object.entries(values).map(([name, { newValue }]) => [name, newValue] as const);
  const kept = Object.entries(fields).filter(([name]) => name !== FIELD.history && !Object.hasOwn(values, name));
  return Object.fromEntries([...kept, ...changed.filter(([, value]) => value !== undefined && value !== null)]);
}

const ITEM_URL = /\/workItems\/(\d+)$/i;

/** Forward means from the source to the target; attachments and external links are no links between items. */
function rowOf(
  id: number,
  { rel, url }: { readonly rel: string; readonly url: string },
  { at, isActive, by }: { readonly at: string; readonly isActive: boolean; readonly by: unknown },
): readonly LinkRow[] {
  const other = Number(ITEM_URL.exec(url)?.[1] ?? 'none');
  if (Number.isNaN(other)) return [];
  const type = rel.replace(/-(?:Forward|Reverse)$/, '');
  const [sourceId, targetId] = rel.endsWith('-Reverse') ? [other, id] : [id, other];
  return [{ rel: type, sourceId, targetId, changedDate: at, isActive, changedBy: by }];
}
