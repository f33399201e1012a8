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
    const read = isObject(link) ? readLink(link, context, instantFrom(fields['updated'])) : null;
    if (read === null) report(`fields.issuelinks[${index}]`, 'has no type or no other end');
    else countType(read.type, context);
    return read ?? [];
  });
  return [...present.map((link) => dated(link, unclaimed)), ...pastLinks(recorded, context)];
}

/** What most issues have. */
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
  const told = objectAt(link, 'type');
  const side: LinkSide = isObject(link['inwardIssue']) ? 'inward' : 'outward';
  const other = objectAt(link, `${side}Issue`);
  const otherKey = other && textAt(other, 'key');
  if (told === null || !otherKey) return null;

  const otherId = idAt(other, 'id');
  if (otherId !== null && !seen.idByKey.has(otherKey)) seen.idByKey.set(otherKey, otherId);
  seeLinked(otherKey, other, { toldAt: updatedAt, context });
  const [inward, outward] = [textAt(told, 'inward') ?? '', textAt(told, 'outward') ?? ''];
  const phrase = side === 'inward' ? inward : outward;
  const type = { name: textAt(told, 'name') ?? '', inward, outward };
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

/** Of two copies the one in the issue that was updated last is the newer. */
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

/** Remembers what the phrases of a type mean: links that are gone are known by their phrase only. */
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

/** The item that this one is a part of by a link, where an administrator said that such links mean that. */
export function holderByLink(fields: Json, context: TranslationContext): string | null {
  if (!tellsParts(context)) return null;
  for (const link of listAt(fields, 'issuelinks')) {
    const read = isObject(link) ? readLink(link, context) : null;
    if (read?.reading === 'is-part-of') return read.otherId ?? itemIdOf(read.link.otherKey, context);
  }
  return null;
}

/** Whether the item holds others by a link. */
export function holdsByLink(fields: Json, context: TranslationContext): boolean {
  if (!tellsParts(context)) return false;
  return listAt(fields, 'issuelinks').some((link) => isObject(link) && readLink(link, context)?.reading === 'contains');
}

/** The holder before and after a link entry; null where the entry tells of no such link. */
export function holderMove(item: Json, before: string | null, context: TranslationContext): Move<string | null> | null {
  if (!tellsParts(context)) return null;
  const [made, removed] = [
    linkEnd(item, { key: 'to', text: 'toString' }),
    linkEnd(item, { key: 'from', text: 'fromString' }),
  ];
  const end = made ?? removed;
  if (end === null || context.seen.meaningByPhrase.get(end.phrase) !== 'is-part-of') return null;
  const holderId = itemIdOf(end.otherKey, context);
  return made === null ? { from: holderId, to: null } : { from: before, to: holderId };
}

const tellsParts = ({ linkChoices, seen }: TranslationContext): boolean =>
  [...linkChoices.values(), ...seen.meaningByPhrase.values()].some(
    (meaning) => meaning === 'contains' || meaning === 'is-part-of',
  );

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
    const reading = seen.meaningByPhrase.get(phrase) ?? meaningOfPhrase(phrase);
    if (until === null || reading === null) return [];
    return { id, meaning: modelledMeaning(reading), otherKey, since, until };
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
