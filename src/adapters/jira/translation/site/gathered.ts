import type { Change } from '../../../../core/model/change';
import { type Iteration, personFrom, type Version } from '../../../../core/model/containers';
import type { Snapshot } from '../../../../core/model/snapshot';
import type { WorkItem } from '../../../../core/model/work-item';
import type { Seen, TranslationContext } from './context';
import { isUnderstood, type LinkChoices, type LinkType } from '../issue/link-meaning';
import type { Problem } from './problem';
import { categorised, type Conclusion } from '../fields/status-category';
import { statusUses } from '../fields/status-evidence';
import { withUsualBeginnings } from './usual-beginnings';

/** Everything that was read together: a snapshot without its moment and its calendar. */
export interface Gathered extends Omit<Snapshot, 'takenAt' | 'calendar'> {
  readonly problems: readonly Problem[];
  /** By present and former keys. Includes items that are only mentioned. */
  readonly idByKey: ReadonlyMap<string, string>;
  /** Link types that are not understood, with the number of links of each. */
  readonly unknownLinkTypes: readonly UnknownLinkType[];
  /** Inferred facts: the categories of statuses that occur only in histories. */
  readonly conclusions: readonly Conclusion[];
}

/** A link type with its name in the tracker. */
export interface UnknownLinkType extends LinkType {
  readonly links: number;
}

/** Call once, after the last issue was translated: facts that were found late complete what was read early. */
export function gathered(items: readonly WorkItem[], { seen, linkChoices }: TranslationContext): Gathered {
  const uses = statusUses(items);
  const { statuses, conclusions } = categorised(seen.statuses.values(), uses);
  const begun = withUsualBeginnings(items, { uses, statuses });
  return {
    items: seen.unresolvedKeys.size === 0 ? begun : begun.map((item) => withParentIds(item, seen)),
    statuses,
    projects: [...seen.projects.values()],
    iterations: withNamedOnly(seen.iterations, seen.iterationNames, namedIteration),
    versions: withNamedOnly(seen.versions, seen.versionNames, namedVersion),
    people: [...seen.people.values()].map(personFrom),
    problems: seen.problems,
    conclusions,
    unknownLinkTypes: unknownLinkTypes(seen, linkChoices),
    idByKey: seen.idByKey,
  };
}

function unknownLinkTypes({ linkTypes }: Seen, choices: LinkChoices): readonly UnknownLinkType[] {
  return [...linkTypes.values()].flatMap(({ type, count }) =>
    count === 0 || isUnderstood(type, choices) ? [] : { ...type, links: count },
  );
}

/** Replaces keys that stood for parents which were not found yet. */
function withParentIds(item: WorkItem, { unresolvedKeys, idByKey }: Seen): WorkItem {
  const resolve = (id: string | null): string | null =>
    id !== null && unresolvedKeys.has(id) ? (idByKey.get(id) ?? id) : id;
  const isUnresolved = (id: string | null): boolean => id !== null && unresolvedKeys.has(id);
  const parentChanges = item.changes.some(
    (change) => change.kind === 'parent' && (isUnresolved(change.from) || isUnresolved(change.to)),
  );
  if (!parentChanges && !isUnresolved(item.initial.parentId)) return item;
  return {
    ...item,
    initial: { ...item.initial, parentId: resolve(item.initial.parentId) },
    changes: item.changes.flatMap((change): readonly Change[] => {
      if (change.kind !== 'parent') return [change];
      const resolved = { ...change, from: resolve(change.from), to: resolve(change.to) };
      // What looked like a contradiction was one parent under two names.
      return resolved.from === resolved.to && change.from !== change.to ? [] : [resolved];
    }),
  };
}

function withNamedOnly<Known, Named>(
  known: ReadonlyMap<string, Known>,
  named: ReadonlyMap<string, Named>,
  build: (id: string, named: Named) => Known,
): readonly Known[] {
  const rest = [...named].filter(([id]) => !known.has(id)).map(([id, name]) => build(id, name));
  return [...known.values(), ...rest];
}

/** No item is in it any more, so no answer contains its dates; it is certainly over. */
function namedIteration(id: string, name: string): Iteration {
  return { id, name, boardId: null, state: 'closed', startedAt: null, plannedEndAt: null, closedAt: null };
}

function namedVersion(
  id: string,
  { name, projectKey }: { readonly name: string; readonly projectKey: string },
): Version {
  return { id, name, projectKey, startOn: null, releaseOn: null, released: false };
}
