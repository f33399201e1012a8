import type { ContainerSummary, Finding, NextStep } from '../../contract/item-health';
import type { Facts } from '../../core/facts/facts';
import type { ItemHistory } from '../../core/facts/item/item-history';
import type { ContainerRef } from '../../core/model/containers';
import { nextSteps, nextStepsInside } from '../../core/report/next-step';
import { pricedItemReadings } from '../../core/report/prices';
import { isRaised } from '../../core/report/reading-order';
import { reportContainer } from '../../core/report/container-report';
import { reportItem } from '../../core/report/item-report';
import type { ContainerReport, ItemReport } from '../../core/report/report';
import { itemsWorstFirst } from '../../core/report/report-order';
import type { Settings } from '../../core/signals/settings';
import { isOpen } from '../../core/facts/item/present-state';
import { toldFindings, type ToldFindings } from './findings';
import type { NameOf } from './naming';
import { outcomeFacts } from './outcome-facts';
import { scopeSummary } from './scope-summary';
import { stepFact } from './step-facts';

const MOST_CHILDREN = 10;

/** A container around an item, and how it is told. */
export interface JudgedContainer {
  readonly report: ContainerReport;
  readonly summary: ContainerSummary;
}

export interface SummaryView {
  readonly facts: Facts;
  readonly settings: Settings;
  readonly nameOf: NameOf;
}

interface ContainerView {
  readonly facts: Facts;
  readonly subject: Finding['subject'];
  readonly nameOf: NameOf;
}

/** The epic of an item; or the item itself, when it holds others. */
export function epicSummary(epic: ItemHistory, { facts, settings, nameOf }: SummaryView): JudgedContainer {
  const container: ContainerRef = { kind: 'parent', id: epic.item.id };
  const report = reportContainer(container, facts, settings);
  const members = facts.everIn(container).filter(({ state }) => state.parentId === epic.item.id);
  const openReports = members.filter(isOpen).map((child) => reportItem(child, facts, settings));
  const children = itemsWorstFirst(openReports.filter(({ readings }) => readings.some(isRaised))).slice(
    0,
    MOST_CHILDREN,
  );
  const { dueOn } = epic.state;
  return {
    report,
    summary: {
      kind: 'epic',
      item: nameOf(epic.state.key),
      sprintId: null,
      endsAt: dueOn === null ? null : facts.snapshot.calendar.endOfDate(dueOn).toISOString(),
      ...counted(members),
      ...judged(report, { facts, subject: 'epic', nameOf }),
      nextSteps: stepsInside(report, openReports, { facts, nameOf }),
      children: children.map(({ key, level, readings }) => ({
        item: nameOf(key),
        level,
        signals: readings.filter(isRaised).map(({ signal }) => signal),
      })),
    },
  };
}

/** The iteration in which an item is. */
export function sprintSummary(iterationId: string, { facts, settings, nameOf }: SummaryView): JudgedContainer {
  const container: ContainerRef = { kind: 'iteration', id: iterationId };
  const report = reportContainer(container, facts, settings);
  const members = facts
    .everIn(container)
    .filter(({ state, item }) => state.iterationIds.includes(iterationId) && item.level !== 'part');
  const iteration = facts.snapshot.iterations.find(({ id }) => id === iterationId);
  return {
    report,
    summary: {
      kind: 'sprint',
      item: null,
      sprintId: iterationId,
      endsAt: iteration?.plannedEndAt?.toISOString() ?? null,
      ...counted(members),
      ...judged(report, { facts, subject: 'sprint', nameOf }),
      children: [],
    },
  };
}

/** Raised readings of a container, as findings about it. */
export function containerFindings(
  { container, readings }: ContainerReport,
  { facts, subject, nameOf }: ContainerView,
): ToldFindings {
  const steps = nextSteps(container, readings, facts).map((step) => stepFact(step, nameOf));
  return toldFindings(readings, { subject, nameOf, steps });
}

/** What to do in an epic, over its own findings and those of its open items. */
function stepsInside(
  report: ContainerReport,
  items: readonly ItemReport[],
  { facts, nameOf }: Pick<ContainerView, 'facts' | 'nameOf'>,
): readonly NextStep[] {
  const priced = items.map((item) => ({
    ...item,
    readings: pricedItemReadings(item.readings, report.holdPrices.get(item.itemId)),
  }));
  const inside = { asOf: facts.snapshot.takenAt, containers: [], items: priced };
  return nextStepsInside(report, inside, facts).map((step) => stepFact(step, nameOf));
}

function counted(members: readonly ItemHistory[]): Pick<ContainerSummary, 'open' | 'done'> {
  const there = members.filter(({ item }) => item.removedAt === null);
  return { open: there.filter(isOpen).length, done: there.filter(({ category }) => category === 'done').length };
}

function judged(
  report: ContainerReport,
  view: ContainerView,
): Pick<
  ContainerSummary,
  'level' | 'scope' | 'scopeUnknownBecause' | 'forecast' | 'slip' | 'levers' | 'findings' | 'nextSteps'
> {
  const { facts, nameOf } = view;
  const ledger = facts.ledgerOf(report.container);
  const { findings, steps } = containerFindings(report, view);
  return {
    level: report.level,
    scope: ledger.status === 'known' ? scopeSummary(ledger.ledger, nameOf) : null,
    scopeUnknownBecause: ledger.status === 'unknown' ? ledger.because : null,
    ...outcomeFacts(report, { facts, nameOf }),
    findings,
    nextSteps: steps,
  };
}
