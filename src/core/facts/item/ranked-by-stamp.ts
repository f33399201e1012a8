import type { WorkItem } from '../../model/work-item';
import type { Facts } from '../facts';
import type { Lesson } from '../learnt';
import type { ItemHistory } from './item-history';

/** Ranks of items by id, each beside what was recorded of the item then (`stampOf`). */
export type RankedByStamp<Rank> = ReadonlyMap<string, { readonly stamp: string; readonly rank: Rank }>;

/** The ranks of these items beside those that are known: an item of which nothing was recorded since keeps its own. */
export function rankedByStamp<Rank>(
  items: readonly ItemHistory[],
  rankOf: (item: ItemHistory) => Rank,
  known: RankedByStamp<Rank> = new Map(),
): RankedByStamp<Rank> {
  const ranks = new Map(known);
  for (const history of items) {
    const { id } = history.item;
    const stamp = stampOf(history.item);
    if (known.get(id)?.stamp !== stamp) ranks.set(id, { stamp, rank: rankOf(history) });
  }
  return ranks;
}

/**
 * The ranks of those items that are ranked at all, as a lesson: a plain value. An item of which nothing was recorded since keeps its
 * rank, so that whoever judges a part of a project ranks the rest as it was.
 */
export function ranksByStamp<Asked extends object, Rank>(
  isRanked: (item: ItemHistory) => boolean,
  rankOf: (item: ItemHistory, facts: Facts, asked: Asked) => Rank,
): Lesson<Asked, RankedByStamp<Rank>> {
  const ranked = (facts: Facts, asked: Asked, known?: RankedByStamp<Rank>) =>
    rankedByStamp(facts.histories.filter(isRanked), (item) => rankOf(item, facts, asked), known);
  return { learn: ranked, renew: (known, facts, asked) => ranked(facts, asked, known) };
}

/** How much is recorded of an item: something else as soon as anything happened to it. */
function stampOf({ changes, remarks, links }: WorkItem): string {
  const ended = links.filter(({ until }) => until !== null).length;
  return [changes.length, remarks.length, links.length, ended].join(' ');
}
