import type { Facts } from '../facts/facts';
import { oncePer } from '../math/once-per';
import type { ContainerRef } from '../model/containers';
import { containerSignal, itemSignal, type RaisedReading, type SignalId, type SignalReading } from '../signals';
import { ACT_EFFECTS, type Act, type Step } from '../signals/step';
import { openItemsOf } from '../facts/container/open-items';
import type { Severity } from '../signals/reading';
import { isRaised } from './reading-order';
import type { ContainerReport, ItemReport, Report } from './report';
import { compareGains, stepGain, type StepGain } from './step-gain';

/** A step, the finding that it is for, and what it buys. */
export interface NextStep extends Step {
  readonly signal: SignalId;
  readonly severity: Severity;
  readonly gain: StepGain;
}

/** More than five next steps are no next step. */
const MOST_STEPS = 5;
const ACTS = Object.keys(ACT_EFFECTS);

/**
 * The next step of every finding among the readings of an item (by key) or of a container, small wins first: what frees
 * most for each piece of remaining work; where nothing is freed, what is for a severe finding, then what takes least,
 * then what is for the worst finding. Each comes from the rule of its signal.
 */
export function nextSteps(
  about: string | ContainerRef,
  readings: readonly SignalReading[],
  facts: Facts,
): readonly NextStep[] {
  return readings
    .filter(isRaised)
    .flatMap((finding) => {
      const step = stepFor(about, finding, facts);
      if (step === null) return [];
      const { signal, severity, priceDays } = finding;
      return [{ signal, severity, ...step, gain: stepGain(step, { priceDays, facts }) }];
    })
    .sort(compareSteps);
}

/**
 * What to do in a container: the steps of its own findings, of those of its open items and, for a project, of what it
 * holds. Small wins first, one step for each item that is acted on, at most five.
 */
export function nextStepsInside(
  { container, readings }: ContainerReport,
  { containers, items }: Report,
  facts: Facts,
): readonly NextStep[] {
  const open = new Set(openItemsOf(container, facts).map(({ item }) => item.id));
  const inside = container.kind === 'project' ? containers.filter((other) => isAllIn(other, open, facts)) : [];
  const all = [
    ...nextSteps(container, readings, facts),
    ...inside.flatMap((other) => nextSteps(other.container, other.readings, facts)),
    ...reportsOf(open, items).flatMap((item) => nextSteps(item.key, item.readings, facts)),
  ].sort(compareSteps);
  const actedOn = new Set<string>();
  const steps = all.filter(({ itemKey }) => {
    const isFirst = !actedOn.has(itemKey);
    actedOn.add(itemKey);
    return isFirst;
  });
  return steps.slice(0, MOST_STEPS);
}

/** The reports of these items, worst first as all are. Most containers hold few of them. */
function reportsOf(itemIds: ReadonlySet<string>, items: Report['items']): readonly ItemReport[] {
  const places = placesOf(items);
  return [...itemIds]
    .flatMap((id) => places.get(id) ?? [])
    .sort((one, other) => one - other)
    .flatMap((place) => items[place] ?? []);
}

const placesOf = oncePer(
  (items: Report['items']): ReadonlyMap<string, number> =>
    new Map(items.map(({ itemId }, place) => [itemId, place] as const)),
);

function isAllIn({ container }: ContainerReport, open: ReadonlySet<string>, facts: Facts): boolean {
  if (container.kind === 'project') return false;
  const items = openItemsOf(container, facts);
  return items.length > 0 && items.every(({ item }) => open.has(item.id));
}

function stepFor(about: string | ContainerRef, finding: RaisedReading, facts: Facts): Step | null {
  const step =
    typeof about === 'string'
      ? itemSignal(finding.signal)?.nextStep(finding, { key: about, facts })
      : containerSignal(finding.signal)?.nextStep(finding, { container: about, facts });
  return step ?? null;
}

function compareSteps(one: NextStep, other: NextStep): number {
  return (
    compareGains(one.gain, other.gain) ||
    Number(one.severity !== 'severe') - Number(other.severity !== 'severe') ||
    effort(one.act) - effort(other.act)
  );
}

function effort(act: Act): number {
  return ACTS.indexOf(act);
}
