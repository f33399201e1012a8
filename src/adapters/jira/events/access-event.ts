import * as z from 'zod';
import type { Happening } from '../../../core/model/happening';
import type { TranslationContext } from '../translation/site/context';

const id = z.union([z.string().min(1), z.number()]).transform(String);
const product = z.string().transform((name) => name.toLowerCase());

/** A cloud event: an organisation's rule about what apps may read has changed. */
const accessSchema = z.object({
  data: z.object({
    objects: z.array(z.object({ product, type: z.string(), ids: z.array(id) })).nullish(),
    container: z.object({ product, id }).nullish(),
  }),
});

/**
 * Access to issues, or to a whole project, was taken from the app or given back. Items without access are removed at
 * once; items with access again are read again.
 */
export function accessHappened(act: string, event: unknown, { seen }: TranslationContext): readonly Happening[] {
  const { objects, container } = accessSchema.parse(event).data;
  if (act !== 'blocked' && act !== 'allowed') return [];
  const itemIds = (objects ?? []).flatMap((each) =>
    each.product === 'jira' && each.type.toLowerCase() === 'issue' ? each.ids : [],
  );
  const project = [...seen.projects.values()].find((known) => known.id === container?.id);
  const isOurs = container?.product === 'jira' && project !== undefined;
  if (act === 'blocked') {
    return [
      ...(itemIds.length === 0 ? [] : [{ kind: 'items-gone', itemIds } as const]),
      ...(isOurs ? [{ kind: 'project-hidden', project } as const] : []),
    ];
  }
  return [
    ...(itemIds.length === 0 ? [] : [{ kind: 'told-too-little', itemIds, iterationIds: [], projectKeys: [] } as const]),
    ...(isOurs ? [{ kind: 'project-restored', project } as const] : []),
  ];
}
