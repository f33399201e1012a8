import type { Finding, ItemHealth } from '../../contract/item-health';
import type { Facts } from '../../core/facts/facts';
import type { ItemHistory } from '../../core/facts/item/item-history';
import { isComparable, normQuery } from '../../core/norms/query';
import { withoutImplied } from '../../core/report/implied';
import { judge } from '../../core/report/judge';
import { isClose, isRaised } from '../../core/report/reading-order';
import type { ItemReport } from '../../core/report/report';
import type { SignalReading } from '../../core/signals';
import { isOpen } from '../../core/facts/item/present-state';
import { roundedDays } from '../../core/model/rounding';
import { blockerChain } from './blocker-chain';
import {
  containerFindings,
  epicSummary,
  type JudgedContainer,
  sprintSummary,
  type SummaryView,
} from './container-summary';
import { timeInStatus } from './time-in-status';
import { NOTHING_FOUND, raisedFindings, type FindingList } from './findings';
import { stepFact } from './step-facts';
import { normsOf } from '../../core/norms/norms-of';

/** The result of the judgement; the rest of an answer describes how it was computed. */
export type JudgedItem = Omit<
  ItemHealth,
  'takenAt' | 'timeZone' | 'someHidden' | 'ignoredSettings' | 'read' | 'firstLook'
>;

export interface ItemView extends SummaryView {
  /** Ids of items that wait for an item which the viewer may not see. */
  readonly waitingForUnseen: ReadonlySet<string>;
}

/** Judges an item, its epic and its sprint. */
export function judgeItem(item: ItemHistory, view: ItemView): JudgedItem {
  const { facts, settings, waitingForUnseen } = view;
  const report = judge(facts, settings).item(item);
  const finished = !isOpen(item);
  const readings = finished ? [] : report.readings;
  const epicItem = epicOf(item, facts);
  const epic = epicItem === null ? null : epicSummary(epicItem, view);
  const sprintId = runningIteration(item, facts);
  const sprint = sprintId === null ? null : sprintSummary(sprintId, view);
  const expected = normsOf(facts).cycleTime(normQuery(item), settings.ageing.raiseAtPercentile);

  const own = finished ? NOTHING_FOUND : itemFindings(report, view);
  const inSprint = around(sprint, 'sprint', view);
  const inEpic = around(epic, 'epic', view);
  // Steps for the item itself come first (for an epic: for all that is in it), then steps for what is around it.
  const inside = epicItem === item ? (epic?.summary.nextSteps ?? []) : [];
  const [nextStep = null] = finished ? [] : [...inside, ...own.steps, ...inSprint.steps, ...inEpic.steps];
  return {
    item: { key: item.state.key, id: item.item.id },
    level: report.level,
    levelReason: report.levelReason,
    progress: report.progress,
    finished,
    finishedOn: finished && item.finishedAt !== null ? facts.snapshot.calendar.dateOf(item.finishedAt) : null,
    cancelledOn: item.cancelledAt === null ? null : facts.snapshot.calendar.dateOf(item.cancelledAt),
    ageDays: report.ageDays,
    startedByActivity: report.startedByActivity,
    waitDays: report.waitDays,
    usualWaitDays: report.usualWaitDays,
    idleDays: report.idleDays,
    chanceInTime: report.chanceInTime,
    expectedDays: expected === null || !isComparable(item, expected.basis) ? null : roundedDays(expected.days),
    dueOn: item.state.dueOn,
    findings: [
      ...withoutTold(own.findings, epicItem === item ? inEpic.findings : []),
      ...inSprint.findings,
      ...inEpic.findings,
    ],
    close: readings.filter(isClose).map(({ signal }) => signal),
    cannotTell: readings.flatMap(cannotTell),
    timeInStatus: timeInStatus(item, facts),
    chain: finished ? [] : blockerChain(item, view),
    waitsForUnseen: !finished && waitingForUnseen.has(item.item.id),
    nextStep,
    epic: epic?.summary ?? null,
    sprint: sprint?.summary ?? null,
  };
}

function itemFindings(report: ItemReport, { facts, settings, nameOf }: ItemView): FindingList {
  const steps = judge(facts, settings).steps(report);
  return raisedFindings(withoutImplied(report.readings.filter(isRaised)), {
    subject: 'item',
    nameOf,
    steps: steps.map((step) => stepFact(step, nameOf)),
  });
}

/** Those of an epic as an item that are not told of it as an epic. */
function withoutTold(ofItem: readonly Finding[], ofEpic: readonly Finding[]): readonly Finding[] {
  const told = new Set(ofEpic.map(({ signal }) => signal));
  return ofItem.filter(({ signal }) => !told.has(signal));
}

function around(container: JudgedContainer | null, subject: Finding['subject'], view: ItemView): FindingList {
  return container === null ? NOTHING_FOUND : containerFindings(container.report, { ...view, subject });
}

/** The item itself if its type holds other items, otherwise its nearest such parent. */
function epicOf(item: ItemHistory, facts: Facts): ItemHistory | null {
  const seen = new Set<string>();
  for (let at: ItemHistory | undefined = item; at !== undefined && !seen.has(at.item.id);) {
    if (at.item.level === 'parent') return at;
    seen.add(at.item.id);
    at = at.state.parentId === null ? undefined : facts.byId.get(at.state.parentId);
  }
  return null;
}

function runningIteration({ state }: ItemHistory, { snapshot }: Facts): string | null {
  const running = snapshot.iterations.filter(({ state: stands }) => stands === 'active').map(({ id }) => id);
  return state.iterationIds.find((id) => running.includes(id)) ?? null;
}

function cannotTell(reading: SignalReading): JudgedItem['cannotTell'] {
  if (reading.status !== 'unknown') return [];
  const { reason, have = null, need = null } = reading.because;
  return [{ signal: reading.signal, reason, have, need }];
}
