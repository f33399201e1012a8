import type { Iteration, Person, Project, Version } from '../../../core/model/containers';
import type { Status } from '../../../core/model/status';
import type { WorkItem } from '../../../core/model/work-item';
import type { Revision } from '../rest/revisions';
import { type TranslationContext, translationContext, type TranslationWish } from './context';
import { FIELD } from './field-names';
import { iterationsOf } from './iterations';
import { textOf } from './item-state';
import { linkSteps } from './links';
import type { AzureRecord, Problem } from './record';
import { translateItem } from './translate-item';
import { foldedUpdates } from './updates';

/** All that a snapshot needs but its moment and its calendar. */
export interface AzureTranslation {
  readonly items: readonly WorkItem[];
  readonly statuses: readonly Status[];
  readonly projects: readonly Project[];
  readonly iterations: readonly Iteration[];
  readonly versions: readonly Version[];
  readonly people: readonly Person[];
  /** What items are called, by id; nothing is judged by it. */
  readonly titles: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** Ids that links name and of which nothing was read. */
  readonly unread: readonly string[];
}

/** What was read of a project in the words of the core. Pure: the same record gives the same answer. */
export function translate(record: AzureRecord, wish: TranslationWish): AzureTranslation {
  const context = translationContext(record, wish);
  const byItem = revisionsByItem(record);
  const folded = [...record.updates].map(([id, updates]) => ({ id, ...foldedUpdates(id, updates) }));
  for (const { id, revisions } of folded) byItem.set(id, [...revisions, ...(byItem.get(id) ?? [])]);
  const steps = linkSteps([...record.links, ...folded.flatMap(({ links }) => links)], context);
  const items: WorkItem[] = [];
  const titles = new Map<string, string>();
  for (const [id, revisions] of [...byItem].toSorted(([one], [other]) => one - other)) {
    const item = translateItem({ id, revisions, steps }, context);
    if (item === null) continue;
    items.push(item);
    const title = textOf(latestOf(revisions)?.fields[FIELD.title]);
    if (title !== null) titles.set(item.id, title);
  }
  const { configuration } = record;
  return {
    items,
    statuses: context.statuses.list(),
    projects: projectsOf(items, configuration.project),
    iterations: iterationsOf(configuration, context.days, context.takenAt),
    versions: [],
    people: context.people.list(),
    titles,
    problems: context.problems,
    unread: unreadIn(items),
  };
}

function latestOf(revisions: readonly Revision[]): Revision | undefined {
  let latest: Revision | undefined;
  for (const revision of revisions) if (latest === undefined || revision.rev >= latest.rev) latest = revision;
  return latest;
}

function revisionsByItem({ revisions }: AzureRecord): Map<number, readonly Revision[]> {
  const byItem = new Map<number, Revision[]>();
  for (const revision of revisions) {
    const known = byItem.get(revision.id);
    if (known === undefined) byItem.set(revision.id, [revision]);
    else known.push(revision);
  }
  return new Map<number, readonly Revision[]>(byItem);
}

/** Also those that items came from: only the name of these is known. */
function projectsOf(
  items: readonly WorkItem[],
  own: TranslationContext['record']['configuration']['project'],
): readonly Project[] {
  const names = new Set([own.name]);
  for (const { initial, changes } of items) {
    names.add(initial.projectKey);
    for (const change of changes) if (change.kind === 'project') names.add(change.to);
  }
  return [...names].map((name) => ({ id: name === own.name ? own.id : name, key: name, name }));
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
