import type { Change } from '../../../core/model/change';
import type { Link } from '../../../core/model/link';
import type { WorkItem } from '../../../core/model/work-item';
import type { TranslationContext } from '../translation/site/context';
import type { HistoryEntry } from '../translation/changelog/histories';
import type { Json } from '../translation/fields/json';
import { meaningOfPhrase } from '../translation/issue/link-meaning';
import { linkEnd } from '../translation/issue/links';

export interface LinkedItem {
  readonly item: WorkItem;
  readonly complete: boolean;
}

interface LinkStep {
  readonly entry: HistoryEntry;
  readonly item: Json;
  readonly index: number;
  /** The changes before the step. */
  readonly changes: readonly Change[];
  readonly isLatest: boolean;
}

/**
 * The item after a link was added or removed. A changelog contains the time and a phrase; the link's own event contains
 * the id. Until that event comes, the entry's id is used.
 */
export function withLinkStep(kept: WorkItem, step: LinkStep, context: TranslationContext): LinkedItem {
  const { entry, item, index, isLatest } = step;
  const made = linkEnd(item, { key: 'to', text: 'toString' });
  const removed = linkEnd(item, { key: 'from', text: 'fromString' });
  const end = made ?? removed;
  const reading = end === null ? null : (context.seen.meaningByPhrase.get(end.phrase) ?? meaningOfPhrase(end.phrase));
  // Containment is stored as parents, and only reading the item again finds these.
  const isOfParts = reading === 'contains' || reading === 'is-part-of';
  if (end === null || reading === null || isOfParts || !isLatest) return { item: kept, complete: false };
  const meaning = reading;

  const isSame = (link: Link): boolean =>
    link.until === null && link.meaning === meaning && link.otherKey === end.otherKey;
  const known = kept.links.find(isSame);
  if (made !== null) {
    const link = known ?? { id: `${entry.id}.${index}`, meaning, otherKey: end.otherKey, until: null };
    const others = kept.links.filter((other) => other !== known);
    return { item: { ...kept, links: [...others, { ...link, since: entry.at }] }, complete: true };
  }
  if (known === undefined) return { item: kept, complete: false };
  const makingId = known.since === null ? `${entry.id}.${index}` : changeAt(known.since, step.changes);
  const past = { ...known, id: makingId ?? known.id, until: entry.at };
  return {
    item: { ...kept, links: [...kept.links.filter((other) => other !== known), past] },
    complete: makingId !== null,
  };
}

/** The only link entry at an instant; null if there are several. */
function changeAt(at: Date, changes: readonly Change[]): string | null {
  const made = changes.filter((change) => change.kind === 'link' && change.at.getTime() === at.getTime());
  return made.length === 1 ? (made[0]?.id ?? null) : null;
}
