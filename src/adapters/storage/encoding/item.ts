import type { ItemLevel, WorkItem } from '../../../core/model/work-item';
import { UnknownEncoding } from '../engine/errors';
import {
  personOrNull,
  type ReadingBooks,
  readingBooks,
  timeOrNullFrom,
  timeOrNullText,
  type TimeScale,
  writingBooks,
} from './books';
import { changesFrom, changesText } from './changes';
import { byLetter, LEVEL_LETTERS } from './letters';
import { linksFrom, linksText } from './links';
import { textFrom, textText } from './item-text';
import { packed, unpacked } from './pack';
import { peopleText } from './people';
import { remarksFrom, remarksText } from './remarks';
import { stateFrom, stateText } from './state';

/**
 * An item in its stored form of two texts: the account ids, so that a statement can erase one, and everything else,
 * which references them by number. `facts` begins with the version of the encoding.
 */
export interface EncodedItem {
  readonly people: string;
  readonly facts: string;
}

const VERSION = '1';
const PARTS = 7;

/** Ids, keys, dates, numbers and the site's vocabulary (types, priorities, field names): about 1 KB for 30 changes. */
export function encodeItem(item: WorkItem): EncodedItem {
  const times = timeScaleOf(item);
  const books = writingBooks(times);
  const head = [
    LEVEL_LETTERS[item.level],
    times.origin.toString(36),
    times.unitMs === 1 ? 'm' : 's',
    personOrNull.write(item.createdBy, books),
    personOrNull.write(item.reporterId, books),
    `${item.historyKnown ? 'h' : ''}${item.restricted ? 'r' : ''}`,
    timeOrNullText(item.removedAt, times),
  ].join(',');
  const parts = [
    stateText(item.initial, books),
    changesText(item.changes, item.initial, books),
    remarksText(item.remarks, books),
    linksText(item.links, books),
    textText(item.text, books),
  ];
  return {
    people: peopleText(books.people),
    facts: packed(VERSION, [head, books.words.toString(), ...parts].join('|')),
  };
}

/** @throws UnknownEncoding for a text of a later version of the app, and for any other unknown text */
export function decodeItem(id: string, { people, facts }: EncodedItem): WorkItem {
  const { version, text } = unpacked(facts);
  if (version !== VERSION) throw new UnknownEncoding(`Item ${id} is stored in encoding "${version}".`);
  const parts = text.split('|');
  if (parts.length !== PARTS)
    throw new UnknownEncoding(`Item ${id} is stored in ${parts.length} parts instead of ${PARTS}.`);
  const [head = '', words = '', initialText = '', changes = '', remarks = '', links = '', itemText = ''] = parts;
  const { books, ...born } = headFrom(head, { words, people });
  const initial = stateFrom(initialText, books);
  return {
    id,
    ...born,
    initial,
    changes: changesFrom(changes, initial, books),
    remarks: remarksFrom(remarks, books),
    links: linksFrom(links, books),
    text: textFrom(itemText, books),
  };
}

const LEVELS = byLetter<ItemLevel>(LEVEL_LETTERS);

type Born = Omit<WorkItem, 'id' | 'initial' | 'changes' | 'remarks' | 'links' | 'text'> & {
  readonly books: ReadingBooks;
};

function headFrom(text: string, { words, people }: { readonly words: string; readonly people: string }): Born {
  const [letter = '', origin = '', unit = '', createdBy = '', reporterId = '', marks = '', removedAt = ''] =
    text.split(',');
  const level = LEVELS.get(letter);
  if (level === undefined) throw new UnknownEncoding(`No level is written as "${letter}".`);
  const times: TimeScale = { origin: parseInt(origin, 36), unitMs: unit === 'm' ? 1 : 1000 };
  const books = readingBooks(words, people, times);
  return {
    books,
    level,
    createdAt: new Date(times.origin),
    createdBy: personOrNull.read(createdBy, books),
    reporterId: personOrNull.read(reporterId, books),
    historyKnown: marks.includes('h'),
    restricted: marks.includes('r'),
    removedAt: timeOrNullFrom(removedAt, times),
  };
}

function timeScaleOf({ createdAt, changes, remarks, links, removedAt }: WorkItem): TimeScale {
  const origin = createdAt.getTime();
  const isWhole = (instant: Date | null): boolean => instant === null || (instant.getTime() - origin) % 1000 === 0;
  const whole =
    changes.every(({ at }) => isWhole(at)) &&
    remarks.every(({ at }) => isWhole(at)) &&
    links.every(({ since, until }) => isWhole(since) && isWhole(until)) &&
    isWhole(removedAt);
  return { origin, unitMs: whole ? 1000 : 1 };
}
