import type { Azure } from '../../../src/adapters/azure/client';
import { AzureConflict } from '../../../src/adapters/azure/errors';
import { type PresentItem, readPresent, replaceTags } from '../../../src/adapters/azure/rest/work-items';
import { OWN_TAG_PREFIX, tagsIn } from '../../../src/adapters/azure/translation/tags';
import type { Level } from '../../../src/core/model/level';
import type { Report } from '../../../src/core/report/report';

const TAGS: Readonly<Partial<Record<Level, string>>> = {
  'at-risk': `${OWN_TAG_PREFIX}at-risk`,
  'off-track': `${OWN_TAG_PREFIX}off-track`,
};
const ALL_TAGS: readonly string[] = Object.values(TAGS);
const TAGS_FIELD = 'System.Tags';

/** A work item whose tag differs from the one for its level. */
export interface TagChange {
  readonly id: number;
  readonly rev: number;
  readonly from: string | null;
  readonly to: string | null;
  /** All tags that it should have. */
  readonly tags: readonly string[];
}

/** The tag that each of these open work items should have; null for none. An unknown level has none. */
export function wantedTags(
  { items, containers }: Report,
  ids: ReadonlySet<number>,
): ReadonlyMap<number, string | null> {
  // The same report may contain issues of a Jira and work items of other projects.
  const own = items.filter(({ itemId }) => /^\d+$/.test(itemId) && ids.has(Number(itemId)));
  const wanted = new Map(own.map(({ itemId, level }) => [Number(itemId), TAGS[level] ?? null]));
  for (const { container, level } of containers) {
    if (container.kind === 'parent' && wanted.has(Number(container.id)))
      wanted.set(Number(container.id), TAGS[level] ?? null);
  }
  return wanted;
}

/** The necessary changes, from the present state of the work items: none if the level is unchanged. */
export async function tagChanges(
  azure: Azure,
  wanted: ReadonlyMap<number, string | null>,
): Promise<readonly TagChange[]> {
  const present = await readPresent(azure, [...wanted.keys()], [TAGS_FIELD]);
  return [...present.values()].flatMap((item) => changeOf(item, wanted.get(item.id) ?? null) ?? []);
}

function changeOf({ id, rev, fields }: PresentItem, to: string | null): TagChange | null {
  const tags = tagsIn(fields[TAGS_FIELD]);
  const own = tags.filter((tag) => ALL_TAGS.includes(tag.toLowerCase()));
  const [from = null] = own;
  if (own.length < 2 && from?.toLowerCase() === to?.toLowerCase()) return null;
  const others = tags.filter((tag) => !own.includes(tag));
  return { id, rev, from, to, tags: to === null ? others : [...others, to] };
}

export interface WrittenTags {
  readonly written: readonly TagChange[];
  /** Ids of work items that somebody else changed at the same moment, twice. */
  readonly conflicts: readonly number[];
}

/** Writes each change if the work item is still at its revision; otherwise reads it again once. */
export async function writeTags(azure: Azure, changes: readonly TagChange[]): Promise<WrittenTags> {
  const written: TagChange[] = [];
  const conflicts: number[] = [];
  for (const change of changes) {
    if (await isWritten(azure, change)) {
      written.push(change);
      continue;
    }
    const [again] = await tagChanges(azure, new Map([[change.id, change.to]]));
    if (again === undefined) continue;
    if (await isWritten(azure, again)) written.push(again);
    else conflicts.push(change.id);
  }
  return { written, conflicts };
}

async function isWritten(azure: Azure, change: TagChange): Promise<boolean> {
  try {
    await replaceTags(azure, change);
    return true;
  } catch (error) {
    if (error instanceof AzureConflict) return false;
    throw error;
  }
}
