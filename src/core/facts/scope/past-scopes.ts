import type { ContainerRef, Iteration } from '../../model/containers';
import type { Facts } from '../facts';
import { computed } from '../computed';
import { learnt } from '../learnt';
import { oncePer, oncePerKey } from '../../math/once-per';
import { DAY_MS } from '../../model/time/instants';
import type { ScopeLedger, ScopeLedgerResult } from './ledger';
import { iterationsById, versionsById } from '../container/named-containers';
import { windowLedgers } from './project-windows';
import type { ScopeSettings } from './scope-settings';
import type { ScopeWindow } from './window';

/** A past scope: its ledger, and the time that it took or was planned to take. */
export interface PastScope {
  readonly ledger: ScopeLedger;
  readonly start: Date;
  readonly end: Date;
}

interface Ended {
  readonly container: ContainerRef;
  /** Its actual end and its planned end: shares of time are shares of the planned time. */
  readonly over: Date;
  readonly plannedEnd: Date;
}

/**
 * The team's own last scopes of the same kind, latest first, that had ended by `by` and did not begin empty: iterations
 * of the board, finished parents and releases of the project, earlier windows of the project itself.
 */
export function pastScopes(
  container: ContainerRef,
  facts: Facts,
  wanted: { readonly by: Date; readonly most: number; readonly settings: ScopeSettings },
): readonly PastScope[] {
  if (container.kind === 'project') return pastWindows(facts)(wanted.settings)(container.id).slice(0, wanted.most);
  const team = teamOf(container, facts);
  const ended = team === null ? [] : (endedLesson(facts, facts.settings).get(team) ?? []);
  const found: PastScope[] = [];
  for (let index = ended.length - 1; index >= 0 && found.length < wanted.most; index -= 1) {
    const past = ended[index];
    if (past === undefined || past.container.id === container.id || past.over.getTime() > wanted.by.getTime()) continue;
    const result = facts.amountsOf(past.container);
    if (result.status === 'unknown' || result.ledger.start.count === 0) continue;
    const { ledger } = result;
    found.push({ ledger, start: startOf(past.container, ledger, facts), end: past.plannedEnd });
  }
  return found;
}

/**
 * Those of the ended scopes that `pastScopes` would look at and of which nothing was read; whatever was not read is taken to
 * have begun with something.
 */
export function comparablesMissing(
  container: ContainerRef,
  facts: Facts,
  { most, isMissing }: { readonly most: number; readonly isMissing: (container: ContainerRef) => boolean },
): readonly ContainerRef[] {
  const team = teamOf(container, facts);
  const ended = team === null ? [] : (endedLesson(facts, facts.settings).get(team) ?? []);
  const own = facts.ledgerOf(container);
  const by = own.status === 'known' ? own.ledger.until : facts.snapshot.takenAt;
  const missing: ContainerRef[] = [];
  let found = 0;
  for (const past of ended.toReversed()) {
    if (found >= most) break;
    if (past.container.id === container.id || past.over > by) continue;
    if (isMissing(past.container)) missing.push(past.container);
    else if (!beganWithWork(facts.amountsOf(past.container))) continue;
    found += 1;
  }
  return missing;
}

const beganWithWork = (result: ScopeLedgerResult): boolean =>
  result.status === 'known' && result.ledger.start.count > 0;

/** When the time of a scope began to run: an iteration's start, any other's baseline. */
export function startOf(container: ContainerRef, ledger: ScopeLedger, facts: Facts): Date {
  const iteration = container.kind === 'iteration' ? iterationsById(facts.snapshot).get(container.id) : undefined;
  return iteration?.startedAt ?? ledger.baseline.at;
}

/** The team whose scopes can be compared: a board for iterations, a project for parents and versions. */
function teamOf(container: ContainerRef, facts: Facts): string | null {
  switch (container.kind) {
    case 'iteration': {
      const iteration = iterationsById(facts.snapshot).get(container.id);
      return iteration === undefined ? null : iterationTeam(iteration, facts);
    }
    case 'parent': {
      const parent = facts.byId.get(container.id);
      return parent === undefined ? null : `parent ${parent.state.projectKey}`;
    }
    case 'version': {
      const version = versionsById(facts.snapshot).get(container.id);
      return version === undefined ? null : `version ${version.projectKey}`;
    }
    case 'project':
      return null;
  }
}

/** Where the source names no board, the project of most items is used instead. */
function iterationTeam(iteration: Iteration, facts: Facts): string {
  if (iteration.boardId !== null) return `board ${iteration.boardId}`;
  const counts = new Map<string, number>();
  for (const { state } of facts.everIn({ kind: 'iteration', id: iteration.id })) {
    counts.set(state.projectKey, (counts.get(state.projectKey) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return `iterations of ${most?.[0] ?? ''}`;
}

/** Everything that is over, by team, in the order in which it ended. Made once for all containers of a report; a plain value. */
export const endedLesson = learnt('ended scopes', { learn: endedScopes });

function endedScopes(facts: Facts): ReadonlyMap<string, readonly Ended[]> {
  const byTeam = new Map<string, Ended[]>();
  for (const ended of [...endedIterations(facts), ...endedParents(facts), ...endedVersions(facts)]) {
    if (ended.over.getTime() > facts.snapshot.takenAt.getTime()) continue;
    const team = teamOf(ended.container, facts);
    if (team === null) continue;
    const known = byTeam.get(team);
    if (known === undefined) byTeam.set(team, [ended]);
    else known.push(ended);
  }
  for (const ended of byTeam.values()) ended.sort(byEnd);
  return byTeam;
}

function byEnd(one: Ended, other: Ended): number {
  return one.over.getTime() - other.over.getTime() || (one.container.id < other.container.id ? -1 : 1);
}

function endedIterations(facts: Facts): readonly Ended[] {
  return facts.snapshot.iterations.flatMap(({ id, state, closedAt, plannedEndAt }) => {
    const over = closedAt ?? plannedEndAt;
    if (state !== 'closed' || over === null) return [];
    return [{ container: { kind: 'iteration', id }, over, plannedEnd: plannedEndAt ?? over }];
  });
}

function endedParents(facts: Facts): readonly Ended[] {
  return facts.histories.flatMap(({ item, finishedAt }) => {
    if (item.level !== 'parent' || finishedAt === null) return [];
    return [{ container: { kind: 'parent', id: item.id }, over: finishedAt, plannedEnd: finishedAt }];
  });
}

function endedVersions(facts: Facts): readonly Ended[] {
  return facts.snapshot.versions.flatMap(({ id, released, releaseOn }) => {
    if (!released || releaseOn === null) return [];
    const over = facts.snapshot.calendar.endOfDate(releaseOn);
    return [{ container: { kind: 'version', id }, over, plannedEnd: over }];
  });
}

/** The windows of a project before the present one, latest first, back to its first items. */
const pastWindows = computed('past windows', (facts: Facts) =>
  oncePer((settings: ScopeSettings) =>
    oncePerKey(
      (projectKey: string) => projectKey,
      (projectKey) => windowsOf({ kind: 'project', id: projectKey }, facts, settings),
    ),
  ),
);

/** Three years of quarters: more than any signal needs. */
const MAX_WINDOWS = 12;

function windowsOf(container: ContainerRef, facts: Facts, settings: ScopeSettings): readonly PastScope[] {
  const length = settings.projectDays * DAY_MS;
  const latest = facts.snapshot.takenAt.getTime() - length;
  const windows = Array.from({ length: MAX_WINDOWS }, (_, index): ScopeWindow => {
    const until = latest - (MAX_WINDOWS - 1 - index) * length;
    return { at: new Date(until - length), rule: 'chosen-date', until: new Date(until) };
  });
  return windowLedgers({ container, windows }, facts, settings)
    .filter(({ start }) => start.count > 0)
    .map((ledger) => ({ ledger, start: ledger.baseline.at, end: ledger.until }))
    .reverse();
}
