/** Tags that Bellwether itself writes begin with this prefix. */
export const OWN_TAG_PREFIX = 'bellwether:';

/** "A; B" as a list. */
export function tagsIn(value: unknown): readonly string[] {
  if (typeof value !== 'string') return [];
  return value
    .split(';')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

export const isOwnTag = (tag: string): boolean => tag.toLowerCase().startsWith(OWN_TAG_PREFIX);

/** The tags that people set, in a fixed order: a change of Bellwether's tags does not change this text. */
export function peoplesTags(value: unknown): string {
  return tagsIn(value)
    .filter((tag) => !isOwnTag(tag))
    .toSorted()
    .join('; ');
}
