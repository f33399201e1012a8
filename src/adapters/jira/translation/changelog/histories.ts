import { instantFrom } from '../fields/instant';
import { idAt, isObject, type Json, listAt } from '../fields/json';
import { isApp, userIdFrom } from '../fields/people';

/** One entry of a changelog: everything that one person changed in one step. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: Date;
  readonly author: unknown;
  readonly by: string | null;
  readonly byApp: boolean;
  readonly items: readonly Json[];
}

interface Limits {
  readonly createdAt: Date;
  readonly takenAt: Date;
  readonly report: (path: string, why: string) => void;
  /** Called for an entry that is later than the reading. */
  readonly onFuture: () => void;
}

/**
 * The readable entries, oldest first: Cloud lists the newest first on an issue and the oldest first in bulk. Entries of
 * one moment keep Jira's order. Reads raw JSON by hand, because an import spends most of its time here.
 */
export function readHistories(histories: readonly unknown[], limits: Limits): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  histories.forEach((history, index) => {
    const entry = readEntry(history, index, limits);
    if (entry !== null) entries.push(entry);
  });
  return inOrder(entries);
}

function readEntry(
  history: unknown,
  index: number,
  { createdAt, takenAt, report, onFuture }: Limits,
): HistoryEntry | null {
  if (!isObject(history)) return reject(report, `changelog.histories[${index}]`, 'not an object');
  const id = idAt(history, 'id') ?? `#${index}`;
  const at = instantFrom(history['created']);
  if (at === null) return reject(report, `changelog.histories[${index}].created`, 'not a date');
  // Comparing Date objects is slow: it asks each for its primitive value.
  const time = at.getTime();
  if (time > takenAt.getTime()) {
    onFuture();
    return reject(report, `changelog.histories[${index}].created`, 'lies in the future');
  }
  const listed = listAt(history, 'items');
  const items = listed.every(isObject) ? listed : listed.filter(isObject);
  if (items.length === 0) return reject(report, `changelog.histories[${index}].items`, 'empty');
  const isEarly = time < createdAt.getTime();
  if (isEarly) {
    report(`changelog.histories[${index}].created`, 'lies before the creation; taken to be at the creation');
  }
  const author = history['author'];
  return { id, at: isEarly ? createdAt : at, author, by: userIdFrom(author), byApp: isApp(author), items };
}

function reject(report: Limits['report'], path: string, why: string): null {
  report(path, why);
  return null;
}

function inOrder(entries: HistoryEntry[]): readonly HistoryEntry[] {
  let ascending = true;
  let descending = true;
  let previous = entries[0]?.at.getTime() ?? 0;
  for (const { at } of entries) {
    const time = at.getTime();
    if (time < previous) ascending = false;
    if (time > previous) descending = false;
    previous = time;
  }
  if (ascending && !(descending && runsBackwards(entries))) return entries;
  if (descending) return entries.reverse();
  return entries.sort((left, right) => left.at.getTime() - right.at.getTime() || byNumber(left.id, right.id));
}

/** For entries of one single moment, only their ids show the order. */
function runsBackwards(entries: readonly HistoryEntry[]): boolean {
  const [first, last] = [entries[0], entries.at(-1)];
  return first !== undefined && last !== undefined && byNumber(first.id, last.id) > 0;
}

function byNumber(left: string, right: string): number {
  const difference = Number(left) - Number(right);
  return Number.isNaN(difference) ? 0 : difference;
}
