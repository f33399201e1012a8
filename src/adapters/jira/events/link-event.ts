import type { Happening, ItemUpdate } from '../../../core/model/happening';
import type { Link } from '../../../core/model/link';
import { presentState } from '../../../core/model/replay';
import type { WorkItem } from '../../../core/model/work-item';
import { linkMeaning, type LinkSide, modelledMeaning } from '../translation/issue/link-meaning';
import type { TranslationContext } from '../translation/site/context';
import type { LinkEvent } from './event-shapes';

type Apply = Extract<Happening, { readonly kind: 'items-changed' }>['apply'];

/** A new link, on both issues. The changelogs contain its time, this event its id. */
export function createdLink(event: LinkEvent, { seen, linkChoices }: TranslationContext): Apply {
  return (kept) =>
    bothEnds(event, kept, ({ item, otherKey, side }) => {
      const { id, issueLinkType } = event;
      if (item.links.some((link) => link.id === id)) return { itemId: item.id, item, reread: false };
      const reading = seen.meaningByPhrase.get(issueLinkType[side]) ?? linkMeaning(issueLinkType, side, linkChoices);
      // Containment is stored as parents, and only reading the item again finds these.
      if (reading === 'contains' || reading === 'is-part-of') return { itemId: item.id, item, reread: true };
      const meaning = modelledMeaning(reading);
      const recorded = item.links.find(
        (link) =>
          link.until === null && link.meaning === meaning && link.otherKey === otherKey && link.id.includes('.'),
      );
      const link: Link = { id, meaning, otherKey, since: recorded?.since ?? null, until: null };
      const links = [...item.links.filter((other) => other !== recorded), link];
      return { itemId: item.id, item: { ...item, links }, reread: recorded === undefined };
    });
}

/** A deleted link: nothing to do if the changelog has reported it, otherwise both issues are read again. */
export function deletedLink(event: LinkEvent): Apply {
  return (kept) =>
    bothEnds(event, kept, ({ item }) => {
      const isThere = item.links.some((link) => link.id === event.id && link.until === null);
      return { itemId: item.id, item, reread: isThere };
    });
}

interface End {
  readonly item: WorkItem;
  readonly otherKey: string;
  readonly side: LinkSide;
}

function bothEnds(
  { sourceIssueId, destinationIssueId }: LinkEvent,
  kept: ReadonlyMap<string, WorkItem>,
  apply: (end: End) => ItemUpdate,
): readonly ItemUpdate[] {
  const ends = [
    { id: sourceIssueId, otherId: destinationIssueId, side: 'outward' },
    { id: destinationIssueId, otherId: sourceIssueId, side: 'inward' },
  ] as const;
  return ends.map(({ id, otherId, side }) => {
    const [item, other] = [kept.get(id), kept.get(otherId)];
    if (item === undefined) return { itemId: id, item: null, reread: true };
    // An issue that is not stored (in a project that the app may not read) has no key here.
    if (other === undefined) return { itemId: id, item, reread: true };
    return apply({ item, otherKey: presentState(other).key, side });
  });
}
