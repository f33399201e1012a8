import type { PageSprint, PastSprint, SprintFacts, SprintItem } from '../../../contract/page/sprint';
import { heldLesson, heldWork } from '../../../core/facts/container/held-work';
import { workInIteration } from '../../../core/facts/container/iteration-work';
import { iterationsById } from '../../../core/facts/container/named-containers';
import { isWorkOf, openBriefsIn, openItemsOf, openWorkOf } from '../../../core/facts/container/open-items';
import type { ItemHistory } from '../../../core/facts/item/item-history';
import { isInProgress } from '../../../core/facts/item/present-state';
import { pastScopes, SHOWN_BEFORE } from '../../../core/facts/scope/past-scopes';
import type { ScopeChange } from '../../../core/facts/scope/ledger';
import { percentileOf } from '../../../core/math/percentile';
import type { Iteration } from '../../../core/model/containers';
import { roundedDays } from '../../../core/model/rounding';
import { forecastSummary } from '../../item-health/forecast-summary';
import { burnUpOf } from './burn-up';
import { flowState } from './flow';
import type { Judged } from './judged';
import { ledgerLines } from './scope';

const MAX_LINES = 60;
const MAX_ITEMS = 40;
const MIN_LIKELY: readonly SprintItem['state'][] = ['blocked', 'waiting', 'stalled', 'not-started', 'moving'];

/** A sprint's commitment, the changes since, and its chance; for any other scope, the sprints to choose from. */
export function sprintPart(judged: Judged): PageSprint {
  const { report, facts } = judged;
  const iteration =
    report.container.kind === 'iteration' ? iterationsById(facts.snapshot).get(report.container.id) : undefined;
  return iteration === undefined
    ? { status: 'choose', sprints: choices(judged) }
    : { status: 'known', ...sprintFacts(iteration, judged) };
}

/** Running sprints before planned ones, of the items that are in the scope now. */
function choices({ report, facts }: Judged) {
  const ids = new Set(openItemsOf(report.container, facts).flatMap(({ state }) => state.iterationIds));
  return facts.snapshot.iterations
    .flatMap(({ id, state }) => (ids.has(id) && state !== 'closed' ? [{ id, state }] : []))
    .sort((one, other) => one.state.localeCompare(other.state) || Number(one.id) - Number(other.id));
}

function sprintFacts(iteration: Iteration, judged: Judged): SprintFacts {
  const { report, facts, settings } = judged;
  const { container, ledger, forecast } = report;
  const { calendar, takenAt } = facts.snapshot;
  const { startedAt, plannedEndAt } = iteration;
  const now = heldWork(workInIteration(container, takenAt, facts));
  const weighedBy = forecast.status === 'amounts' ? forecast.basis.weighedBy : 'count';
  const changes = ledger?.changes ?? [];
  const additions = firstAdditions(changes);
  const items = openWorkOf(container, facts).map((item) => sprintItem(item, additions.get(item.item.id), judged));
  const past = pastScopes(container, facts, { by: takenAt, most: SHOWN_BEFORE, settings: settings.scope })
    .map((before): PastSprint => {
      const work = heldLesson.of(before, facts, settings);
      return {
        id: before.ledger.container.id,
        committed: amountOf(work.count, work.points)[weighedBy],
        delivered: amountOf(work.doneCount, work.donePoints)[weighedBy],
      };
    })
    .reverse();
  return {
    id: iteration.id,
    startedOn: startedAt === null ? null : calendar.dateOf(startedAt),
    endsOn: plannedEndAt === null ? null : calendar.dateOf(plannedEndAt),
    day: startedAt === null ? null : Math.max(1, Math.ceil(calendar.workingDays(startedAt, takenAt))),
    days:
      startedAt === null || plannedEndAt === null
        ? null
        : Math.max(1, Math.round(calendar.workingDays(startedAt, plannedEndAt))),
    weighedBy,
    committed:
      ledger === null
        ? amountOf(now.count, now.points)
        : { count: ledger.start.count, points: roundedDays(ledger.start.points) },
    added: sumOf(changes.filter(({ count }) => count > 0)),
    removed: sumOf(changes.filter(({ count }) => count < 0)),
    now:
      ledger === null
        ? amountOf(now.count, now.points)
        : { count: ledger.end.count, points: roundedDays(ledger.end.points) },
    finished: amountOf(now.doneCount, now.donePoints),
    forecast: forecastSummary(forecast),
    burnUp: ledger === null ? null : burnUpOf(ledger, facts),
    lines: ledger === null ? [] : ledgerLines(ledger, facts).slice(0, MAX_LINES),
    items: items
      .sort((one, other) => MIN_LIKELY.indexOf(one.state) - MIN_LIKELY.indexOf(other.state))
      .slice(0, MAX_ITEMS),
    itemCount: items.length,
    past,
    typicalDelivered: percentileOf(
      past.map(({ delivered }) => delivered),
      50,
    ),
    next: nextSprint(iteration, weighedBy, judged),
  };
}

/** The first line that counts each item, by its id. */
function firstAdditions(changes: readonly ScopeChange[]): ReadonlyMap<string, ScopeChange> {
  const first = new Map<string, ScopeChange>();
  for (const change of changes) if (change.count > 0 && !first.has(change.itemId)) first.set(change.itemId, change);
  return first;
}

function sprintItem(item: ItemHistory, added: ScopeChange | undefined, judged: Judged): SprintItem {
  const { facts } = judged;
  const state = flowState(item, judged);
  return {
    key: item.state.key,
    state: isInProgress(item) || state !== 'moving' ? state : 'not-started',
    addedOn: added === undefined ? null : facts.snapshot.calendar.dateOf(added.at),
    points: item.state.estimate,
  };
}

/** The board's first planned sprint: what is in it, and about how much of this one will be left over. */
function nextSprint(
  { id, boardId }: Iteration,
  weighedBy: SprintFacts['weighedBy'],
  { report, facts }: Judged,
): SprintFacts['next'] {
  const [next] = facts.snapshot.iterations
    .filter((each) => each.state === 'future' && each.boardId === boardId && each.id !== id)
    .sort(
      (one, other) =>
        (one.startedAt?.getTime() ?? Infinity) - (other.startedAt?.getTime() ?? Infinity) ||
        Number(one.id) - Number(other.id),
    );
  if (next === undefined) return null;
  const coming = { kind: 'iteration', id: next.id } as const;
  const planned = openBriefsIn(coming, facts)
    .filter((item) => isWorkOf(coming, item))
    .reduce((sum, { state }) => sum + (weighedBy === 'points' ? (state.estimate ?? 0) : 1), 0);
  const { forecast } = report;
  return {
    id: next.id,
    startsOn: next.startedAt === null ? null : facts.snapshot.calendar.dateOf(next.startedAt),
    planned: roundedDays(planned),
    comesOver:
      forecast.status === 'amounts' && forecast.leftOver !== null ? roundedDays(forecast.leftOver.most[50]) : null,
  };
}

function amountOf(count: number, points: number): { readonly count: number; readonly points: number } {
  return { count, points: roundedDays(points) };
}

function sumOf(changes: readonly ScopeChange[]): { readonly count: number; readonly points: number } {
  return {
    count: changes.reduce((sum, { count }) => sum + count, 0),
    points: roundedDays(changes.reduce((sum, { points }) => sum + points, 0)),
  };
}
