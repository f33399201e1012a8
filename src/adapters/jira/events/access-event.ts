import * as z from 'zod';
import type { Happening } from '../../../core/model/happening';
import type { TranslationContext } from '../translation/site/context';

const id = z.union([z.string().min(1), z.number()]).transform(String);
const product = z.string().transform((name) => name.toLowerCase());

/** What an organisation's rule on which apps may read what has changed, as a cloud event. */
const accessSchema = z.object({
  data: z.object({
    objects: z.array(z.object({ product, type: z.string(), ids: z.array(id) })).nullish(),
    container: z.object({ product, id }).nullish(),
  }),
});

/**
 * Issues, or all that is in a project, were kept from the app, or given back to it. What is kept from it goes at once;
 * what is given back is read again.
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
