import { openItemsOf } from '../../../core/facts/container/open-items';
import type { Facts } from '../../../core/facts/facts';
import { knownBlockers } from '../../../core/facts/item/blockage';
import type { ItemHistory } from '../../../core/facts/item/item-history';
import { isInProgress, isOpen, presentVisit } from '../../../core/facts/item/present-state';
import { once } from '../../../core/math/once-per';
import type { Iteration } from '../../../core/model/containers';
import { stallCut } from '../../../core/norms/stall-cut';
import { judge } from '../../../core/report/judge';
import { isRaised } from '../../../core/report/reading-order';
import { signalOf } from '../../../core/signals';
import { readItem } from '../../../core/signals/read-signals';
import type { Settings } from '../../../core/signals/settings';
import { sightOf } from '../../../core/signals/sight';
import type { IssueFacts } from '../issue-facts';
import type { Standing } from './automation-event';

export interface StandingsGiven {
  readonly projectKey: string;
  readonly facts: Facts;
  readonly settings: Settings;
  /** The facts found about issues, by id. */
  readonly found: ReadonlyMap<string, IssueFacts>;
  /** Whether sprints are reported: on one of their items. */
  readonly onItems: boolean;
}

/** The present states of the epics and items of a project, by name. */
export function standingsOf(given: StandingsGiven): ReadonlyMap<string, Standing> {
  const { facts, projectKey, found } = given;
  const standings = new Map<string, Standing>();
  for (const item of facts.histories) {
    if (item.state.projectKey !== projectKey || item.item.removedAt !== null) continue;
    const { id } = item.item;
    if (item.item.level === 'parent') {
      if (!isOpen(item)) continue;
      const { health = null, slipDays = null } = found.get(id) ?? {};
      standings.set(`level ${id}`, levelStanding(id, health === 'unknown' ? null : health));
      standings.set(`target ${id}`, targetStanding(id, slipDays));
    } else {
      standings.set(`stalled ${id}`, stalledStanding(item, facts));
      standings.set(`endangered ${id}`, endangeredStanding(item, given));
    }
  }
  if (given.onItems) {
    for (const iteration of facts.snapshot.iterations) {
      const standing = iteration.state === 'active' ? commitmentStanding(iteration, given) : null;
      if (standing !== null)
        standings.set(`commitment ${iteration.id} ${String(iteration.startedAt?.getTime())}`, standing);
    }
  }
  return standings;
}

const levelStanding = (issueId: string, level: Exclude<IssueFacts['health'], 'unknown'>): Standing => ({
  issueId,
  valueAfter: (reported) => level ?? reported,
  eventAfter: () => (level === null ? null : { kind: level, itemKey: null }),
  silentAtFirst: true,
});

/** Late: the end at 85 % is after the target. */
const targetStanding = (issueId: string, slipDays: number | null): Standing => ({
  issueId,
  valueAfter: (reported) => (slipDays === null ? reported : slipDays > 0 ? 'late' : 'in-time'),
  eventAfter: () => ({ kind: (slipDays ?? 0) > 0 ? 'forecast-late' : 'forecast-in-time', itemKey: null }),
  silentAtFirst: true,
});

/**
 * The value is the visit of a status in which the item is stalled: reported once per visit, and as moving again when that visit
 * is over. It is not moving again just because other items are worse now.
 */
function stalledStanding(item: ItemHistory, facts: Facts): Standing {
  const { id } = item.item;
  const visit = presentVisit(item);
  const stay = visit === null ? null : String(visit.enteredAt.getTime());
  const isStalled = isInProgress(item) && stallCut(item.state.projectKey, facts).stalled.has(id);
  return {
    issueId: id,
    valueAfter: (reported) => (isStalled || reported === stay ? stay : null),
    eventAfter: () => ({ kind: isStalled ? 'stalled' : 'moving-again', itemKey: null }),
    silentAtFirst: false,
  };
}

/** The value is the blocker that finishes too late for the date of the item or of its containers. */
function endangeredStanding(item: ItemHistory, { facts, settings }: StandingsGiven): Standing {
  const blocker = lateBlocker(item, facts, settings);
  return {
    issueId: item.item.id,
    valueAfter: () => blocker,
    eventAfter: () => (blocker === null ? null : { kind: 'blocker-endangers', itemKey: blocker }),
    silentAtFirst: false,
  };
}

function lateBlocker(item: ItemHistory, facts: Facts, settings: Settings): string | null {
  if (!isOpen(item) || knownBlockers(item, facts).length === 0) return null;
  const conflict = readItem(item, sightOf(facts), { settings })
    .filter(isRaised)
    .find(({ signal }) => signalOf(signal).namesLateBlocker === true);
  return conflict?.evidence.find(({ kind }) => kind === 'waits-for')?.itemKey ?? null;
}

/** An iteration that is first looked at after more days than this is not at its start any more. */
const AT_START_DAYS = 2;

/**
 * Reported once per start, by the first open item of the iteration, so that a rule runs once. Null if there is no such
 * item.
 */
function commitmentStanding({ id, startedAt }: Iteration, given: StandingsGiven): Standing | null {
  const { facts, settings, projectKey } = given;
  const scope = { kind: 'iteration', id } as const;
  const first = openItemsOf(scope, facts).find(({ state }) => state.projectKey === projectKey);
  const { calendar, takenAt } = facts.snapshot;
  if (first === undefined || startedAt === null || facts.ledgerOf(scope).status === 'unknown') return null;
  const judged = once((): string => {
    if (calendar.workingDays(startedAt, takenAt) > AT_START_DAYS) return 'looked-at-late';
    const isOver = judge(facts, settings)
      .container(scope)
      .readings.filter(isRaised)
      .some(({ signal }) => signalOf(signal).excess !== undefined);
    return isOver ? 'over' : 'fits';
  });
  return {
    issueId: first.item.id,
    valueAfter: (reported) => reported ?? judged(),
    eventAfter: () => (judged() === 'over' ? { kind: 'over-committed', itemKey: null } : null),
    silentAtFirst: false,
  };
}
