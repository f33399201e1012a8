import { compareKeys } from '../history/key-order';
import type { ContainerKind } from '../model/containers';
import type { SignalReading } from '../signals';
import { compareFindings, isRaised } from './reading-order';
import type { ContainerReport, ItemReport, Level } from './report';

const LEVELS: readonly Level[] = ['off-track', 'at-risk', 'unknown', 'on-track'];
const KINDS: readonly ContainerKind[] = ['project', 'parent', 'iteration', 'version'];

/** Worst first: by level, then by the worst finding, then by how many there are; equals in the order of keys. */
export function compareItems(one: ItemReport, other: ItemReport): number {
  return compareHealth(one, other) || compareKeys(one.key, other.key);
}

/** The same, with projects before parents before iterations before versions where nothing else tells them apart. */
export function compareContainers(one: ContainerReport, other: ContainerReport): number {
  return (
    compareHealth(one, other) ||
    KINDS.indexOf(one.container.kind) - KINDS.indexOf(other.container.kind) ||
    compareKeys(one.key, other.key) ||
    (one.container.id < other.container.id ? -1 : 1)
  );
}

interface Health {
  readonly level: Level;
  readonly readings: readonly SignalReading[];
}

/** What cannot be told but has a finding is worse than what is on track with a lesser one, and the other way round. */
function compareHealth(one: Health, other: Health): number {
  return (
    alarmOf(one.level) - alarmOf(other.level) ||
    compareWorst(one.readings, other.readings) ||
    LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level)
  );
}

function alarmOf(level: Level): number {
  return level === 'off-track' ? 0 : level === 'at-risk' ? 1 : 2;
}

/** Readings are in order, so that the first finding is the worst. */
function compareWorst(one: readonly SignalReading[], other: readonly SignalReading[]): number {
  const [worst] = one;
  const [otherWorst] = other;
  const isOne = worst !== undefined && isRaised(worst);
  const isOther = otherWorst !== undefined && isRaised(otherWorst);
  if (!isOne || !isOther) return Number(isOther) - Number(isOne);
  return compareFindings(worst, otherWorst) || other.filter(isRaised).length - one.filter(isRaised).length;
}
