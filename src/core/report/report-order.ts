import { compareKeys } from '../facts/key-order';
import type { ContainerKind } from '../model/containers';
import type { Level } from '../model/level';
import type { RaisedReading } from '../signals';
import { compareFindings, isRaised } from './reading-order';
import type { ContainerReport, ItemReport } from './report';

const LEVELS: readonly Level[] = ['off-track', 'at-risk', 'unknown', 'on-track'];
const KINDS: readonly ContainerKind[] = ['project', 'parent', 'iteration', 'version'];

/** Worst first: by level, then by the worst finding, then by how many there are; equals in the order of keys. */
export function itemsWorstFirst(reports: readonly ItemReport[]): readonly ItemReport[] {
  return reports
    .map(ranked)
    .sort((one, other) => compareHealth(one, other) || compareKeys(one.report.key, other.report.key))
    .map(({ report }) => report);
}

/** The same for containers. Equal ones come in the order projects, parents, iterations, versions. */
export function containersWorstFirst(reports: readonly ContainerReport[]): readonly ContainerReport[] {
  return reports
    .map(ranked)
    .sort((one, other) => compareHealth(one, other) || compareNames(one.report, other.report))
    .map(({ report }) => report);
}

/** The sort keys of a report, read once. */
interface Ranked<Report> {
  readonly report: Report;
  readonly alarm: number;
  readonly worst: RaisedReading | null;
  readonly findings: number;
  readonly level: number;
}

function compareHealth(one: Ranked<unknown>, other: Ranked<unknown>): number {
  return (
    one.alarm - other.alarm ||
    compareWorst(one.worst, other.worst) ||
    other.findings - one.findings ||
    one.level - other.level
  );
}

function compareNames(one: ContainerReport, other: ContainerReport): number {
  return (
    KINDS.indexOf(one.container.kind) - KINDS.indexOf(other.container.kind) ||
    compareKeys(one.key, other.key) ||
    (one.container.id < other.container.id ? -1 : 1)
  );
}

/** Unknown and on track are one rank: between them the worse finding decides. */
function ranked<Report extends ItemReport | ContainerReport>(report: Report): Ranked<Report> {
  const raised = report.readings.filter(isRaised);
  const level = LEVELS.indexOf(report.level);
  return { report, alarm: Math.min(level, 2), worst: raised[0] ?? null, findings: raised.length, level };
}

function compareWorst(one: RaisedReading | null, other: RaisedReading | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareFindings(one, other);
}
