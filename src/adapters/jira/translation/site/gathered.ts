import type { Change } from '../../../../core/model/change';
import { type Iteration, personFrom, type Version } from '../../../../core/model/containers';
import type { Snapshot } from '../../../../core/model/snapshot';
import type { WorkItem } from '../../../../core/model/work-item';
import type { Seen, TranslationContext } from './context';
import type { Problem } from './problem';
import { categorised } from '../fields/status-category';

/** Everything that was read together: all that a snapshot needs but its moment and its calendar. */
export interface Gathered extends Omit<Snapshot, 'takenAt' | 'calendar'> {
  readonly problems: readonly Problem[];
  /** Also of items that are only mentioned: by present and by former keys. */
  readonly idByKey: ReadonlyMap<string, string>;
  /** What Jira did not tell and was concluded: the categories of statuses that only history knows. */
  readonly conclusions: readonly Problem[];
}

/** Call once, when the last issue is translated: what was met late now completes what was read early. */
export function gathered(items: readonly WorkItem[], { seen }: TranslationContext): Gathered {
  const { statuses, conclusions } = categorised(seen.statuses.values(), leftStatuses(items));
  return {
    items: seen.unresolvedKeys.size === 0 ? items : items.map((item) => withParentIds(item, seen)),
    statuses,
    projects: [...seen.projects.values()],
    iterations: withNamedOnly(seen.iterations, seen.iterationNames, namedIteration),
    versions: withNamedOnly(seen.versions, seen.versionNames, namedVersion),
    people: [...seen.people.values()].map(personFrom),
    problems: seen.problems,
    conclusions,
    idByKey: seen.idByKey,
  };
}

function leftStatuses(items: readonly WorkItem[]): ReadonlySet<string> {
  const left = new Set<string>();
  for (const { changes } of items) {
    for (const change of changes) if (change.kind === 'status' && change.inferred !== true) left.add(change.from);
  }
  return left;
}

/** Replaces keys that stood in for parents which had not been met. */
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

/** No item is in it any more, so nobody tells its dates; whatever it was, it is over. */
function namedIteration(id: string, name: string): Iteration {
  return { id, name, boardId: null, state: 'closed', startedAt: null, plannedEndAt: null, closedAt: null };
}

function namedVersion(
  id: string,
  { name, projectKey }: { readonly name: string; readonly projectKey: string },
): Version {
  return { id, name, projectKey, startOn: null, releaseOn: null, released: false };
}
