import type { Change } from '../../model/change';
import type { WorkItem } from '../../model/work-item';

/** So many estimates are enough to show a habit. */
const MIN_ESTIMATES = 8;

const NO_PROJECTS: ReadonlySet<string> = new Set();

/**
 * Where most estimates of a project are 0, the field is filled by default: then 0 is no estimate. Elsewhere 0 is a real
 * estimate: little to do.
 */
export function withoutUnusedZeros(items: readonly WorkItem[], unused: ReadonlySet<string>): readonly WorkItem[] {
  return unused.size === 0
    ? items
    : items.map((item) => (unused.has(projectKeyOf(item)) && hasZero(item) ? withoutZeros(item) : item));
}

/** Under this name they are taught: histories are derived by them, so that they are no lesson of facts. */
export const UNUSED_ZEROS = 'unused zeros';

/** The projects in which most estimates are 0. */
export function projectsOfUnusedZeros(items: readonly WorkItem[]): ReadonlySet<string> {
  if (!items.some(hasZero)) return NO_PROJECTS;
  const tallies = new Map<string, { estimates: number; zeros: number }>();
  for (const item of items) {
    const estimate = estimateOf(item);
    if (estimate === null) continue;
    const key = projectKeyOf(item);
    const tally = tallies.get(key) ?? { estimates: 0, zeros: 0 };
    tallies.set(key, tally);
    tally.estimates += 1;
    if (estimate === 0) tally.zeros += 1;
  }
  return new Set(
    [...tallies].flatMap(([key, { estimates, zeros }]) =>
      estimates >= MIN_ESTIMATES && zeros * 2 > estimates ? key : [],
    ),
  );
}

function estimateOf({ initial, changes }: WorkItem): number | null {
  const last = changes.findLast((change) => change.kind === 'estimate');
  return last?.kind === 'estimate' ? last.to : initial.estimate;
}

function projectKeyOf({ initial, changes }: WorkItem): string {
  const last = changes.findLast((change) => change.kind === 'project');
  return last?.kind === 'project' ? last.to : initial.projectKey;
}

function hasZero({ initial, changes }: WorkItem): boolean {
  return (
    initial.estimate === 0 ||
    changes.some((change) => change.kind === 'estimate' && (change.from === 0 || change.to === 0))
  );
}

function withoutZeros(item: WorkItem): WorkItem {
  return {
    ...item,
    initial: { ...item.initial, estimate: meant(item.initial.estimate) },
    changes: item.changes.flatMap((change): readonly Change[] => {
      if (change.kind !== 'estimate') return [change];
      const [from, to] = [meant(change.from), meant(change.to)];
      return from === to ? [] : [{ ...change, from, to }];
    }),
  };
}

const meant = (estimate: number | null): number | null => (estimate === 0 ? null : estimate);
