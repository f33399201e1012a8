import type { Mark, Marks } from '../stores';

/** Has items read again, each once; does not call the store without items. */
export async function markItems(
  ids: Iterable<string>,
  mark: Mark,
  { markReread }: Pick<Marks, 'markReread'>,
): Promise<void> {
  const each = new Set(ids);
  if (each.size === 0) return;
  await markReread(
    [...each].map((id) => ({ kind: 'item', id })),
    mark,
  );
}
