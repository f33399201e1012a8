import type { Link } from '../../../../core/model/link';
import { itemIdOf, type TranslationContext } from '../site/context';
import type { HistoryEntry } from '../changelog/histories';
import type { Move } from '../changelog/track';
import { instantFrom } from '../fields/instant';
import { categoryFrom } from '../fields/status-category';
import { idAt, isObject, type Json, listAt, objectAt, textAt } from '../fields/json';
import {
  linkMeaning,
  type LinkReading,
  type LinkSide,
  type LinkType,
  meaningOfPhrase,
  modelledMeaning,
} from './link-meaning';

/** A link in the changelog: "This issue depends on PLAT-7", added and perhaps removed. */
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

/** Present links, dated by the changelog, and former links. */
export function readLinks({ fields, entries, report }: Source, context: TranslationContext): readonly Link[] {
  const listed = listAt(fields, 'issuelinks');
  const recorded = entries.some(({ items }) => items.some(isLinkEntry)) ? recordedLinks(entries) : [];
  if (listed.length === 0 && recorded.length === 0) return NO_LINKS;
  const unclaimed = recorded.filter(({ until }) => until === null);
  const present = listed.flatMap((link, index) => {
    const read = isObject(link) ? readLink(link, context, instantFrom(fields['updated'])) : null;
    if (read === null) report(`fields.issuelinks[${index}]`, 'has no type or no other end');
    else countType(read.type, context);
    return read ?? [];
  });
  return [...present.map((link) => dated(link, unclaimed)), ...pastLinks(recorded, context)];
}

/** The links of most issues. */
const NO_LINKS: readonly Link[] = [];

interface PresentLink {
  readonly link: Link;
  readonly reading: LinkReading;
  readonly type: LinkType;
  readonly otherId: string | null;
  readonly phrase: string;
}

function readLink(link: Json, context: TranslationContext, updatedAt: Date | null = null): PresentLink | null {
  const { seen } = context;
  const linkType = objectAt(link, 'type');
  const side: LinkSide = isObject(link['inwardIssue']) ? 'inward' : 'outward';
  const other = objectAt(link, `${side}Issue`);
  const otherKey = other && textAt(other, 'key');
  if (linkType === null || !otherKey) return null;

  const otherId = idAt(other, 'id');
  if (otherId !== null && !seen.idByKey.has(otherKey)) seen.idByKey.set(otherKey, otherId);
  seeLinked(otherKey, other, { toldAt: updatedAt, context });
  const [inward, outward] = [textAt(linkType, 'inward') ?? '', textAt(linkType, 'outward') ?? ''];
  const phrase = side === 'inward' ? inward : outward;
  const type = { name: textAt(linkType, 'name') ?? '', inward, outward };
  const reading = readingOf(type, { side, phrase, context });
  return {
    type,
    phrase,
    reading,
    otherId,
    link: {
      id: idAt(link, 'id') ?? `${phrase} ${otherKey}`,
      meaning: modelledMeaning(reading),
      otherKey,
      since: null,
      until: null,
    },
  };
}

/** Of two copies, the one in the issue that was updated last is newer. */
function seeLinked(
  key: string,
  other: Json,
  { toldAt, context }: { readonly toldAt: Date | null; readonly context: TranslationContext },
): void {
  const status = objectAt(objectAt(other, 'fields') ?? {}, 'status');
  if (status === null || toldAt === null) return;
  const known = context.seen.linkedItems.get(key);
  if (known !== undefined && known.toldAt > toldAt) return;
  context.seen.linkedItems.set(key, { isDone: categoryFrom(status['statusCategory']) === 'done', toldAt });
}

/** Remembers the meaning of a type's phrases: removed links are known only by their phrase. */
function readingOf(
  type: LinkType,
  { side, phrase, context }: { readonly side: LinkSide; readonly phrase: string; readonly context: TranslationContext },
): LinkReading {
  const { seen, linkChoices } = context;
  const known = seen.meaningByPhrase.get(phrase);
  if (known !== undefined) return known;
  seen.meaningByPhrase.set(type.inward, linkMeaning(type, 'inward', linkChoices));
  seen.meaningByPhrase.set(type.outward, linkMeaning(type, 'outward', linkChoices));
  return linkMeaning(type, side, linkChoices);
}

function countType(type: LinkType, { seen }: TranslationContext): void {
  const met = seen.linkTypes.get(type.name);
  if (met === undefined) seen.linkTypes.set(type.name, { type, count: 1 });
  else met.count += 1;
}

/** The item that this one is a part of by a link, if an administrator chose this meaning for such links. */
export function holderByLink(fields: Json, context: TranslationContext): string | null {
  if (!hasPartLinks(context)) return null;
  for (const link of listAt(fields, 'issuelinks')) {
    const read = isObject(link) ? readLink(link, context) : null;
    if (read?.reading === 'is-part-of') return read.otherId ?? itemIdOf(read.link.otherKey, context);
  }
  return null;
}

/** Whether the item contains others by a link. */
export function holdsByLink(fields: Json, context: TranslationContext): boolean {
  if (!hasPartLinks(context)) return false;
  return listAt(fields, 'issuelinks').some((link) => isObject(link) && readLink(link, context)?.reading === 'contains');
}

/** The containing item before and after a link entry; null if the entry is about another kind of link. */
export function holderMove(item: Json, before: string | null, context: TranslationContext): Move<string | null> | null {
  if (!hasPartLinks(context)) return null;
  const [made, removed] = [
    linkEnd(item, { key: 'to', text: 'toString' }),
    linkEnd(item, { key: 'from', text: 'fromString' }),
  ];
  const end = made ?? removed;
  if (end === null || context.seen.meaningByPhrase.get(end.phrase) !== 'is-part-of') return null;
  const holderId = itemIdOf(end.otherKey, context);
  return made === null ? { from: holderId, to: null } : { from: before, to: holderId };
}

const hasPartLinks = ({ linkChoices, seen }: TranslationContext): boolean =>
  [...linkChoices.values(), ...seen.meaningByPhrase.values()].some(
    (meaning) => meaning === 'contains' || meaning === 'is-part-of',
  );

/** Dates a present link by its own entry; if the other item has moved since, by the remaining entry of the same kind. */
function dated({ link, phrase }: PresentLink, unclaimed: RecordedLink[]): Link {
  const ofKind = unclaimed.filter((record) => record.phrase === phrase);
  const own = ofKind.find(({ otherKey }) => otherKey === link.otherKey);
  if (own === undefined) return link;
  unclaimed.splice(unclaimed.indexOf(own), 1);
  return { ...link, since: own.since };
}

function pastLinks(recorded: readonly RecordedLink[], { seen }: TranslationContext): readonly Link[] {
  return recorded.flatMap(({ id, phrase, otherKey, since, until }) => {
    const reading = seen.meaningByPhrase.get(phrase) ?? meaningOfPhrase(phrase);
    if (until === null || reading === null) return [];
    return { id, meaning: modelledMeaning(reading), otherKey, since, until };
  });
}

const isLinkEntry = (item: Json): boolean => item['field'] === 'Link';

function recordedLinks(entries: readonly HistoryEntry[]): readonly RecordedLink[] {
  const links: RecordedLink[] = [];
  const open = new Map<string, RecordedLink>();
  for (const { id, at, items } of entries) {
    items.forEach((item, index) => {
      if (!isLinkEntry(item)) return;
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

/** "This issue depends on PLAT-7": the phrase is between Jira's first words and the key. */
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
