import type { ContainerSummary, Finding } from '../../contract/item-health';
import type { Facts } from '../../core/facts/facts';
import type { ItemHistory } from '../../core/facts/item/item-history';
import type { ContainerRef } from '../../core/model/containers';
import { judge } from '../../core/report/judge';
import { isRaised } from '../../core/report/reading-order';
import type { ContainerReport } from '../../core/report/report';
import type { Settings } from '../../core/signals/settings';
import { isWorkOf } from '../../core/facts/container/open-items';
import { isOpen } from '../../core/facts/item/present-state';
import { raisedFindings, type FindingList } from './findings';
import type { NameOf } from './naming';
import { outcomeFacts } from './outcome-facts';
import { scopeSummary } from './scope-summary';
import { stepFact } from './step-facts';

const MAX_CHILDREN = 10;

/** A container around an item, and its summary for the screen. */
export interface JudgedContainer {
  readonly report: ContainerReport;
  readonly summary: ContainerSummary;
}

export interface SummaryView {
  readonly facts: Facts;
  readonly settings: Settings;
  readonly nameOf: NameOf;
}

interface ContainerView extends SummaryView {
  readonly subject: Finding['subject'];
}

/** The epic of an item; or the item itself, when it holds others. */
export function epicSummary(epic: ItemHistory, view: SummaryView): JudgedContainer {
  const { facts, settings, nameOf } = view;
  const container: ContainerRef = { kind: 'parent', id: epic.item.id };
  const judging = judge(facts, settings);
  const report = judging.container(container);
  const members = facts.everIn(container).filter(({ state }) => state.parentId === epic.item.id);
  const children = judging
    .itemsIn(container)
    .filter(({ readings }) => readings.some(isRaised))
    .slice(0, MAX_CHILDREN);
  const { dueOn } = epic.state;
  return {
    report,
    summary: {
      kind: 'epic',
      item: nameOf(epic.state.key),
      sprintId: null,
      endsAt: dueOn === null ? null : facts.snapshot.calendar.endOfDate(dueOn).toISOString(),
      ...counted(members),
      ...judged(report, { ...view, subject: 'epic' }),
      children: children.map(({ key, level, readings }) => ({
        item: nameOf(key),
        level,
        signals: readings.filter(isRaised).map(({ signal }) => signal),
      })),
    },
  };
}

/** The iteration in which an item is. */
export function sprintSummary(iterationId: string, view: SummaryView): JudgedContainer {
  const { facts, settings } = view;
  const container: ContainerRef = { kind: 'iteration', id: iterationId };
  const report = judge(facts, settings).container(container);
  const members = facts
    .everIn(container)
    .filter((history) => history.state.iterationIds.includes(iterationId) && isWorkOf(container, history));
  const iteration = facts.snapshot.iterations.find(({ id }) => id === iterationId);
  return {
    report,
    summary: {
      kind: 'sprint',
      item: null,
      sprintId: iterationId,
      endsAt: iteration?.plannedEndAt?.toISOString() ?? null,
      ...counted(members),
      ...judged(report, { ...view, subject: 'sprint' }),
      children: [],
    },
  };
}

/** Raised readings of a container, as findings about it. */
export function containerFindings(
  report: ContainerReport,
  { facts, settings, subject, nameOf }: ContainerView,
): FindingList {
  const steps = judge(facts, settings).steps(report);
  return raisedFindings(report.readings, { subject, nameOf, steps: steps.map((step) => stepFact(step, nameOf)) });
}

function counted(members: readonly ItemHistory[]): Pick<ContainerSummary, 'open' | 'done'> {
  const there = members.filter(({ item }) => item.removedAt === null);
  return { open: there.filter(isOpen).length, done: there.filter(({ finishedAt }) => finishedAt !== null).length };
}

function judged(
  report: ContainerReport,
  view: ContainerView,
): Pick<
  ContainerSummary,
  'level' | 'levelReason' | 'scope' | 'scopeUnknownBecause' | 'forecast' | 'slip' | 'findings' | 'nextSteps'
> {
  const { facts, settings, nameOf } = view;
  const ledger = facts.ledgerOf(report.container);
  const { findings } = containerFindings(report, view);
  return {
    level: report.level,
    levelReason: report.levelReason,
    scope: ledger.status === 'known' ? scopeSummary(ledger.ledger, nameOf) : null,
    scopeUnknownBecause: ledger.status === 'unknown' ? ledger.because : null,
    ...outcomeFacts(report, { facts, nameOf }),
    findings,
    nextSteps: judge(facts, settings)
      .stepsInside(report.container)
      .map((step) => stepFact(step, nameOf)),
  };
}
