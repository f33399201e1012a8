import type { Link, LinkMeaning } from '../../../../core/model/link';
import type { Seen, TranslationContext } from '../site/context';
import type { HistoryEntry } from '../changelog/histories';
import { idAt, isObject, type Json, listAt, objectAt, textAt } from '../fields/json';
import { linkMeaning, type LinkSide, type LinkType, meaningOfPhrase } from './link-meaning';

/** A link as the changelog saw it: "This issue depends on PLAT-7", made and perhaps removed. */
interface RecordedLink {
  readonly id: string;
  readonly phrase: string;
  readonly otherKey: string;
  readonly since: Date | null;
  until: Date | null;
}

interface Source {
  readonly fields: Json;
  readonly entries: readonly HistoryEntry[];
  readonly report: (path: string, why: string) => void;
}

/** Present links, dated by the changelog, and those that were there for a time. */
export function readLinks({ fields, entries, report }: Source, context: TranslationContext): readonly Link[] {
  const listed = listAt(fields, 'issuelinks');
  const recorded = entries.some(({ items }) => items.some(tellsOfLink)) ? recordedLinks(entries) : [];
  if (listed.length === 0 && recorded.length === 0) return NO_LINKS;
  const unclaimed = recorded.filter(({ until }) => until === null);
  const present = listed.flatMap((link, index) => {
    const read = isObject(link) ? readLink(link, context) : null;
    if (read === null) report(`fields.issuelinks[${index}]`, 'has no type or no other end');
    return read ?? [];
  });
  return [...present.map((link) => dated(link, unclaimed)), ...pastLinks(recorded, context)];
}

/** What most issues have. */
const NO_LINKS: readonly Link[] = [];

interface PresentLink {
  readonly link: Link;
  readonly phrase: string;
}

function readLink(link: Json, { seen }: TranslationContext): PresentLink | null {
  const type = objectAt(link, 'type');
  const side: LinkSide = isObject(link['inwardIssue']) ? 'inward' : 'outward';
  const other = objectAt(link, `${side}Issue`);
  const otherKey = other && textAt(other, 'key');
  if (type === null || !otherKey) return null;

  const otherId = idAt(other, 'id');
  if (otherId !== null && !seen.idByKey.has(otherKey)) seen.idByKey.set(otherKey, otherId);
  const [inward, outward] = [textAt(type, 'inward') ?? '', textAt(type, 'outward') ?? ''];
  const phrase = side === 'inward' ? inward : outward;
  return {
    phrase,
    link: {
      id: idAt(link, 'id') ?? `${phrase} ${otherKey}`,
      meaning: meaningOf({ name: textAt(type, 'name') ?? '', inward, outward }, { side, phrase, seen }),
      otherKey,
      since: null,
      until: null,
    },
  };
}

/** Remembers what the phrases of a type mean: links that are gone are known by their phrase only. */
function meaningOf(
  type: LinkType,
  { side, phrase, seen }: { readonly side: LinkSide; readonly phrase: string; readonly seen: Seen },
): LinkMeaning {
  const known = seen.meaningByPhrase.get(phrase);
  if (known !== undefined) return known;
  seen.meaningByPhrase.set(type.inward, linkMeaning(type, 'inward'));
  seen.meaningByPhrase.set(type.outward, linkMeaning(type, 'outward'));
  return linkMeaning(type, side);
}

/** Dates a present link by its own entry; where the other item has moved since, by the one of the same kind left over. */
function dated({ link, phrase }: PresentLink, unclaimed: RecordedLink[]): Link {
  const ofKind = unclaimed.filter((record) => record.phrase === phrase);
  const own = ofKind.find(({ otherKey }) => otherKey === link.otherKey);
  if (own === undefined) return link;
  unclaimed.splice(unclaimed.indexOf(own), 1);
  return { ...link, since: own.since };
}

function pastLinks(recorded: readonly RecordedLink[], { seen }: TranslationContext): readonly Link[] {
  return recorded.flatMap(({ id, phrase, otherKey, since, until }) => {
    const meaning = seen.meaningByPhrase.get(phrase) ?? meaningOfPhrase(phrase);
    return until === null || meaning === null ? [] : { id, meaning, otherKey, since, until };
  });
}

const tellsOfLink = (item: Json): boolean => item['field'] === 'Link';

function recordedLinks(entries: readonly HistoryEntry[]): readonly RecordedLink[] {
  const links: RecordedLink[] = [];
  const open = new Map<string, RecordedLink>();
  for (const { id, at, items } of entries) {
    items.forEach((item, index) => {
      if (!tellsOfLink(item)) return;
      const linkId = `${id}.${index}`;
      const made = linkEnd(item, { key: 'to', text: 'toString' });
      if (made !== null) {
        const link = { id: linkId, ...made, since: at, until: null };
        links.push(link);
        open.set(`${made.phrase} ${made.otherKey}`, link);
      }
      const removed = linkEnd(item, { key: 'from', text: 'fromString' });
      if (removed === null) return;
      const record = open.get(`${removed.phrase} ${removed.otherKey}`);
      if (record === undefined) links.push({ id: linkId, ...removed, since: null, until: at });
      else record.until = at;
      open.delete(`${removed.phrase} ${removed.otherKey}`);
    });
  }
  return links;
}

/** "This issue depends on PLAT-7": the phrase stands between Jira's opening words and the key. */
export function linkEnd(
  item: Json,
  names: { readonly key: 'from' | 'to'; readonly text: 'fromString' | 'toString' },
): { readonly phrase: string; readonly otherKey: string } | null {
  const [otherKey, text] = [textAt(item, names.key), textAt(item, names.text)];
  if (otherKey === null || text === null || !text.endsWith(otherKey)) return null;
  const phrase = text
    .slice(0, -otherKey.length)
    .replace(/^This (issue|work item) /, '')
    .trim();
  return { phrase, otherKey };
}
