import type { Iteration, Person, Project, Version } from '../../../core/model/containers';
import type { Status } from '../../../core/model/status';
import type { WorkItem } from '../../../core/model/work-item';
import type { Revision } from '../rest/revisions';
import { translationContext, type TranslationWish } from './context';
import { FIELD } from './field-names';
import { iterationsOf } from './iterations';
import { textOf } from './item-state';
import { linkSteps } from './links';
import type { AzureRecord, Problem } from './record';
import { translateItem } from './translate-item';
import { foldedUpdates } from './updates';

/** A snapshot without its moment and its calendar. */
export interface AzureTranslation {
  readonly items: readonly WorkItem[];
  readonly statuses: readonly Status[];
  readonly projects: readonly Project[];
  readonly iterations: readonly Iteration[];
  readonly versions: readonly Version[];
  readonly people: readonly Person[];
  /** Titles of items, by id; not used for judging. */
  readonly titles: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** Ids that links name, but that were not read. */
  readonly unread: readonly string[];
}

/**
 * Translates readings of some projects of one organisation into the model of the core. Pure; the order of the result
 * does not depend on the order of reading.
 */
export function translate(records: readonly AzureRecord[], wish: TranslationWish): AzureTranslation {
  const context = translationContext(records, wish);
  const byItem = revisionsByItem(records);
  const folded = records
    .flatMap(({ updates }) => [...updates])
    .map(([id, updates]) => ({ id, ...foldedUpdates(id, updates) }));
  for (const { id, revisions } of folded) byItem.set(id, [...revisions, ...(byItem.get(id) ?? [])]);
  const steps = linkSteps([...records.flatMap(({ links }) => links), ...folded.flatMap(({ links }) => links)], context);
  const items: WorkItem[] = [];
  const titles = new Map<string, string>();
  for (const [id, revisions] of [...byItem].toSorted(([one], [other]) => one - other)) {
    const item = translateItem({ id, revisions, steps }, context);
    if (item === null) continue;
    items.push(item);
    const title = textOf(latestOf(revisions)?.fields[FIELD.title]);
    if (title !== null) titles.set(item.id, title);
  }
  return {
    items,
    statuses: byId(context.statuses.list()),
    projects: byId(context.configurations.map(({ project: { id, name } }) => ({ id, key: name, name }))),
    iterations: byId(context.configurations.flatMap((one) => iterationsOf(one, context.days, context.takenAt))),
    versions: [],
    people: byId(context.people.list()),
    titles,
    problems: context.problems,
    unread: unreadIn(items),
  };
}

function byId<Known extends { readonly id: string }>(list: readonly Known[]): readonly Known[] {
  return list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function latestOf(revisions: readonly Revision[]): Revision | undefined {
  let latest: Revision | undefined;
  for (const revision of revisions) if (latest === undefined || revision.rev >= latest.rev) latest = revision;
  return latest;
}

function revisionsByItem(records: readonly AzureRecord[]): Map<number, readonly Revision[]> {
  const byItem = new Map<number, Revision[]>();
  for (const revision of records.flatMap(({ revisions }) => revisions)) {
    const known = byItem.get(revision.id);
    if (known === undefined) byItem.set(revision.id, [revision]);
    else known.push(revision);
  }
  return new Map<number, readonly Revision[]>(byItem);
}

function unreadIn(items: readonly WorkItem[]): readonly string[] {
  const read = new Set(items.map(({ id }) => id));
  const named = new Set(
    items.flatMap(({ links, initial, changes }) => [
      ...links.map(({ otherKey }) => otherKey),
      ...[initial.parentId, ...changes.map((change) => (change.kind === 'parent' ? change.to : null))].filter(
        (id) => id !== null,
      ),
    ]),
  );
  return [...named].filter((id) => !read.has(id)).toSorted((one, other) => Number(one) - Number(other));
}
