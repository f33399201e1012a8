import type { Iteration, Version } from '../../../core/model/containers';
import { compareProject, type CompareProjectDeps, readChangedSince } from '../fill/compare-project';
import { fillAnew } from '../fill/discover-projects';
import { workGate } from '../hard-items';
import type { Mark, Reread } from '../stores';
import { FILL, noState, NOT_BEGUN, REPAIR, REPAIR_PAGE, type SyncStore } from '../sync-state';

export interface RepairProjectDeps extends CompareProjectDeps, SyncStore {
  /**
   * `beforeKept` runs before another meaning of its fields is stored: if the run ends between the two, the change is
   * found again.
   */
  readonly discoverProject: (
    projectKey: string,
    beforeKept: () => Promise<void>,
  ) => Promise<{
    /** True if its fields mean something else than before. */
    readonly changed: boolean;
    readonly iterations: readonly Iteration[];
    readonly versions: readonly Version[];
  }>;
  readonly readVersionsStored: (projectKey: string) => Promise<readonly Version[]>;
  readonly readIterationsOfBoard: (boardId: string) => Promise<readonly Iteration[]>;
}

/** Approximate cost if nothing was missed. */
const MIN_POINTS = 300;

/**
 * Repairs what events did not report: reads what was changed since the last repair, compares counts, and looks for
 * deleted sprints and versions. If the budget is used up on the way, the next run continues from that page. Returns
 * when to try again; null when it is done.
 */
export async function repairProject(projectKey: string, deps: RepairProjectDeps): Promise<Date | null> {
  const filled = await deps.readSync(projectKey, FILL);
  if (filled?.state !== 'done') return null;
  const permit = await deps.permit(MIN_POINTS);
  if (!permit.go) return permit.at;

  const begun = (await deps.readSync(projectKey, REPAIR_PAGE)) ?? noState(projectKey, REPAIR_PAGE, deps.now());
  const resumedFrom = begun.state === 'running' ? begun.startedAt : null;
  const startedAt = resumedFrom ?? deps.now();
  const state = (await deps.readSync(projectKey, REPAIR)) ?? noState(projectKey, REPAIR, startedAt);
  const mark = { mark: `repair ${startedAt.toISOString()}`, at: startedAt };
  if (resumedFrom === null) {
    const project = await deps.discoverProject(projectKey, () => fillAnew(projectKey, deps));
    if (project.changed) return null;
    await healContainers(projectKey, { ...project, mark }, deps);
  }
  // Changes during the import may have been missed too.
  const since = state.startedAt ?? filled.startedAt ?? filled.changedAt;
  const from = { since, pageToken: resumedFrom === null ? null : begun.pageToken };
  const gate = await workGate(`repair ${projectKey}`, deps);
  const changed = await readChangedSince(projectKey, { ...from, gate }, deps).finally(gate.end);
  if (changed.status === 'spent') {
    const { pageToken } = changed;
    await deps.saveSync({ ...begun, state: 'running', startedAt, pageToken, changedAt: deps.now() });
    return changed.goOnAt;
  }
  await compareProject(projectKey, deps);
  await deps.markDirty([{ kind: 'project', id: projectKey }], { ...mark, at: deps.now() });
  const { items } = changed;
  await deps.saveSync({ ...state, state: 'done', startedAt, items, changedAt: deps.now() });
  if (resumedFrom !== null) await deps.saveSync({ ...begun, ...NOT_BEGUN, state: 'done', changedAt: deps.now() });
  return null;
}

/**
 * Items lose a deleted version, and no event reports this for them. Sprints that no board of the project lists may
 * belong to another project, or be deleted: each is read by itself.
 */
async function healContainers(
  projectKey: string,
  {
    iterations,
    versions,
    mark,
  }: { readonly iterations: readonly Iteration[]; readonly versions: readonly Version[]; readonly mark: Mark },
  deps: RepairProjectDeps,
): Promise<void> {
  const listed = new Set(iterations.map(({ id }) => id));
  const boardIds = [...new Set(iterations.flatMap(({ boardId }) => boardId ?? []))];
  const stored = (await Promise.all(boardIds.map(deps.readIterationsOfBoard))).flat();
  const unlisted = stored.filter(({ id, state }) => state !== 'closed' && !listed.has(id));
  const there = new Set(versions.map(({ id }) => id));
  const removed = (await deps.readVersionsStored(projectKey)).filter(({ id }) => !there.has(id));
  const members = (await Promise.all(removed.map(({ id }) => deps.idsIn({ kind: 'version', id })))).flat();
  const rereads: readonly Reread[] = [
    ...unlisted.map(({ id }): Reread => ({ kind: 'iteration', id })),
    ...[...new Set(members)].map((id): Reread => ({ kind: 'item', id })),
  ];
  if (rereads.length > 0) await deps.markReread(rereads, mark);
  if (removed.length > 0) await deps.writeVersions({ versions: [], removed, seenAt: mark.at });
}
