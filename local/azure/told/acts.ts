import type { Change } from '../../../src/core/model/change';

/** The order in which the changes of one revision are read. */
const ORDER: readonly Change['kind'][] = [
  'project',
  'type',
  'status',
  'owner',
  'iterations',
  'estimate',
  'priority',
  'start-date',
  'due-date',
  'flag',
  'title',
  'other',
  'noise',
];

/** Merges the changes of one person at one moment into one revision. Links make no revision. */
export function inOneRevision(changes: readonly Change[]): readonly Change[] {
  const acts = new Map<string, Change[]>();
  for (const change of changes) {
    const name = `${change.at.toISOString()} ${change.by ?? ''}`;
    acts.set(name, [...(acts.get(name) ?? []), asAzureChange(change)]);
  }
  return [...acts.values()].flatMap((act) => {
    const parents = act.filter(({ kind }) => kind === 'parent');
    const others = act.filter(({ kind }) => kind !== 'parent');
    const isFirst = ({ kind }: Change, place: number): boolean =>
      others.findIndex((one) => one.kind === kind) === place;
    const isAllNoise = others.every(({ kind }) => kind === 'noise');
    const once = others.filter((change, place) => isFirst(change, place) && (change.kind !== 'noise' || isAllNoise));
    return [...once.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind)), ...parents];
  });
}

/** Long texts are not read, and fields have other names. */
function asAzureChange(change: Change): Change {
  const { id, at, by, byApp } = change;
  switch (change.kind) {
    case 'title':
      return { id, at, by, byApp, kind: 'title', field: 'System.Title' };
    case 'noise':
      return { id, at, by, byApp, kind: 'noise', field: 'Microsoft.VSTS.Common.StackRank' };
    case 'description':
    case 'criteria':
    case 'work-logged':
    case 'other':
      return { id, at, by, byApp, kind: 'other', field: 'Custom.Other' };
    default:
      return change;
  }
}

/** By time; within one moment changes of revisions first, then parents, then other links. */
export function orderedAsRead(changes: readonly Change[]): readonly Change[] {
  const rank = ({ kind }: Change): number => (kind === 'link' ? 2 : kind === 'parent' ? 1 : 0);
  return changes.toSorted((one, other) => one.at.getTime() - other.at.getTime() || rank(one) - rank(other));
}
