import { itemIdOf, type Seen, type TranslationContext } from '../site/context';
import type { HistoryEntry } from './histories';
import { dateFrom } from '../fields/instant';
import { type Json, textAt } from '../fields/json';
import { accountFrom } from '../fields/people';
import { estimateFrom } from '../issue/present';
import type { Move } from './track';

/** Each function reads the old and the new value from one kind of changelog entry. Null if it cannot be read. */

export function statusMove(item: Json, { seen }: TranslationContext): Move<string> | null {
  const from = textAt(item, 'from') ?? textAt(item, 'fromString');
  const to = textAt(item, 'to') ?? textAt(item, 'toString');
  if (from === null || to === null) return null;
  for (const [id, nameKey] of [[from, 'fromString'] as const, [to, 'toString'] as const]) {
    if (!seen.statuses.has(id)) {
      seen.statuses.set(id, { id, name: textAt(item, nameKey) ?? id, category: 'unknown' });
    }
  }
  return { from, to };
}

/** During Cloud's migration to account ids, entries contained both the old user key and the account id. */
export function ownerMove(item: Json): Move<string | null> {
  return {
    from: accountFrom(textAt(item, 'tmpFromAccountId') ?? textAt(item, 'from')),
    to: accountFrom(textAt(item, 'tmpToAccountId') ?? textAt(item, 'to')),
  };
}

export function parentMove(item: Json, context: TranslationContext): Move<string | null> {
  return {
    from: itemRef(textAt(item, 'from'), textAt(item, 'fromString'), context),
    to: itemRef(textAt(item, 'to'), textAt(item, 'toString'), context),
  };
}

/** Usually an id with the key as its text; some entries contain only the key. */
function itemRef(id: string | null, key: string | null, context: TranslationContext): string | null {
  if (id === null) return key === null ? null : itemIdOf(key, context);
  if (!/^\d+$/.test(id)) return itemIdOf(id, context);
  if (key !== null && !context.seen.idByKey.has(key)) context.seen.idByKey.set(key, id);
  return id;
}

/** Sprints come as one list: "38, 40" with "Sprint 28, Sprint 29". */
export function iterationsMove(item: Json, context: TranslationContext): Move<readonly string[]> | null {
  const from = iterationIds(textAt(item, 'from'), textAt(item, 'fromString'), context);
  const to = iterationIds(textAt(item, 'to'), textAt(item, 'toString'), context);
  return from === null || to === null ? null : { from, to };
}

function iterationIds(
  ids: string | null,
  names: string | null,
  { seen }: TranslationContext,
): readonly string[] | null {
  if (ids === null) return names === null ? [] : iterationsNamed(names, seen);
  const list = ids.split(',').map((id) => id.trim());
  if (list.some((id) => id === '')) return null;
  // A name may contain a comma: then it is not known which name belongs to which id.
  const nameList = names?.split(',').map((name) => name.trim()) ?? [];
  list.forEach((id, index) => {
    const name = nameList.length === list.length ? nameList[index] : undefined;
    if (name !== undefined && !seen.iterationNames.has(id)) seen.iterationNames.set(id, name);
  });
  return list;
}

/** Some exports contain only names. A sprint that no issue has described so far is identified by its name. */
function iterationsNamed(names: string, { iterations, iterationNames }: Seen): readonly string[] {
  const idOf = (name: string): string | undefined =>
    [...iterations.values()].findLast((iteration) => iteration.name === name)?.id;
  const whole = idOf(names);
  if (whole !== undefined) return [whole];
  return names.split(',').map((part) => {
    const name = part.trim();
    const id = idOf(name) ?? name;
    if (id === name && !iterationNames.has(id)) iterationNames.set(id, name);
    return id;
  });
}

/** A version by its id, or by its name if an entry contains only that. */
function versionRef(item: Json, side: 'from' | 'to', { seen }: TranslationContext): string | null {
  const id = textAt(item, side);
  const name = textAt(item, `${side}String`);
  if (id !== null || name === null) return id;
  return [...seen.versions.values()].find((version) => version.name === name)?.id ?? name;
}

/** The versions before the first entry: the present ones, with every entry undone. */
export function versionsBefore(
  entries: readonly HistoryEntry[],
  { present, context }: { readonly present: readonly string[]; readonly context: TranslationContext },
): readonly string[] {
  let ids = present;
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const { items = [] } = entries[index] ?? {};
    for (let place = items.length - 1; place >= 0; place -= 1) {
      const item = items[place] ?? {};
      if (context.roleOf(textAt(item, 'field') ?? '', textAt(item, 'fieldId')).role !== 'versions') continue;
      ids = replaced(ids, { remove: versionRef(item, 'to', context), add: versionRef(item, 'from', context) });
    }
  }
  return ids;
}

/** The versions after an entry, which removes one, adds one, or both. */
export function versionsAfter(
  ids: readonly string[],
  item: Json,
  { context, projectKey, at }: { readonly context: TranslationContext; readonly projectKey: string; readonly at: Date },
): readonly string[] {
  const [from, to] = [versionRef(item, 'from', context), versionRef(item, 'to', context)];
  const { versionNames } = context.seen;
  const named = [
    [from, textAt(item, 'fromString')],
    [to, textAt(item, 'toString')],
  ] as const;
  for (const [id, name] of named) {
    if (id === null || name === null) continue;
    // A version may be renamed; an entry contains the name at its time.
    const known = versionNames.get(id);
    if (known === undefined || known.at.getTime() < at.getTime()) versionNames.set(id, { name, projectKey, at });
  }
  return replaced(ids, { remove: from, add: to });
}

function replaced(
  ids: readonly string[],
  { remove, add }: { readonly remove: string | null; readonly add: string | null },
): readonly string[] {
  const kept = remove === null ? ids : ids.filter((id) => id !== remove);
  return add === null || kept.includes(add) ? kept : [...kept, add];
}

export function textMove(item: Json): Move<string | null> {
  return { from: textAt(item, 'fromString'), to: textAt(item, 'toString') };
}

/** A move between two names, which must both be present. */
export function namedMove(item: Json): Move<string> | null {
  const { from, to } = textMove(item);
  return from === null || to === null ? null : { from, to };
}

/** Flagged contains its checked options: any option counts as a flag. */
export function flagMove(item: Json): Move<boolean> {
  return { from: textAt(item, 'fromString') !== null, to: textAt(item, 'toString') !== null };
}

/** The number is in the text; ids are empty, or repeat it. */
export function estimateMove(item: Json, fieldId: string): Move<number | null> | null {
  const from = textAt(item, 'fromString') ?? textAt(item, 'from');
  const to = textAt(item, 'toString') ?? textAt(item, 'to');
  const move = {
    from: from === null ? null : estimateFrom(from, fieldId),
    to: to === null ? null : estimateFrom(to, fieldId),
  };
  return to !== null && move.to === null ? null : move;
}

/** Cloud writes the date as `to` ("2020-06-12"), old servers into the text ("2010-09-01 00:00:00.0"). */
export function dateMove(item: Json): Move<string | null> | null {
  const to = textAt(item, 'to') ?? textAt(item, 'toString');
  const move = {
    from: dateFrom(item['from']) ?? dateFrom(item['fromString']),
    to: dateFrom(item['to']) ?? dateFrom(item['toString']),
  };
  return to !== null && move.to === null ? null : move;
}
