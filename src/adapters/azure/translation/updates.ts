import type { LinkRow } from '../rest/links';
import type { Revision } from '../rest/revisions';
import type { Update } from '../rest/updates';
import { FIELD } from './field-names';

/** The same history as the two streams tell it. */
export interface FoldedUpdates {
  readonly revisions: readonly Revision[];
  readonly links: readonly LinkRow[];
}

/**
 * The updates of one work item as whole revisions and links. An update of links alone makes no revision: it repeats the
 * number before it, and its time is its `revisedDate`, which for any other is the time of the next.
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

/** Words of one revision are not those of the next; what was cleared is absent. */
function withValues(
  fields: Readonly<Record<string, unknown>>,
  values: NonNullable<Update['fields']>,
): Readonly<Record<string, unknown>> {
  const told = Object.entries(values).map(([name, { newValue }]) => [name, newValue] as const);
  const kept = Object.entries(fields).filter(([name]) => name !== FIELD.history && !Object.hasOwn(values, name));
  return Object.fromEntries([...kept, ...told.filter(([, value]) => value !== undefined && value !== null)]);
}

const ITEM_URL = /\/workItems\/(\d+)$/i;

/** Forward leads from the source to the target; attachments and links to elsewhere are no links between items. */
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
