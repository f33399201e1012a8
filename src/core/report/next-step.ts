import type { Facts } from '../facts/facts';
import { oncePer } from '../math/once-per';
import type { ContainerRef } from '../model/containers';
import {
  containerSignal,
  itemSignal,
  type RaisedReading,
  type SignalId,
  signalOf,
  type SignalReading,
} from '../signals';
import { ACT_EFFECTS, type Act, type Step } from '../signals/step';
import { openItemsOf } from '../facts/container/open-items';
import type { Severity } from '../signals/reading';
import { leverSteps, type LeverStep } from './lever-steps';
import { isRaised } from './reading-order';
import type { ContainerReport, ItemFindings } from './report';
import { compareGains, stepGain, type StepGain } from './step-gain';

/** A step, the finding that it is for, and its gain. */
export interface NextStep extends Step {
  readonly signal: SignalId;
  readonly severity: Severity;
  /** The account that has to act; null where only a role is known. */
  readonly personId: string | null;
  readonly gain: StepGain;
}

/** More steps would not be read. */
const MAX_STEPS = 5;
const ACTS = Object.keys(ACT_EFFECTS);

/**
 * The next step of every finding among the readings of an item (by key) or of a container, best first. The order: steps
 * that open a ring; most days gained; most work freed for each piece of remaining work; severe findings; least effort.
 * Each step comes from the rule of its signal, or from one of `levers` where that is a remedy for the finding.
 */
export function nextSteps(
  about: string | ContainerRef,
  readings: readonly SignalReading[],
  { facts, levers = [] }: { readonly facts: Facts; readonly levers?: readonly LeverStep[] },
): readonly NextStep[] {
  return readings
    .filter(isRaised)
    .flatMap((finding) => {
      const { signal, severity, priceDays } = finding;
      const lever = levers.find((other) => other.signal === signal) ?? (isOutcome(finding) ? levers[0] : undefined);
      if (lever !== undefined) return [leverNextStep(lever, { signal, severity }, facts)];
      const step = stepFor(about, finding, facts);
      if (step === null) return [];
      return [
        { signal, severity, ...step, personId: personOf(step, facts), gain: stepGain(step, { priceDays, facts }) },
      ];
    })
    .sort(compareSteps);
}

/**
 * What to do in a container: the steps of its own findings, what would bring its end nearer, the steps of its open
 * items and, for a project, of the containers in it. Best first, one step for each item that is acted on, at most five.
 */
export function nextStepsInside(
  report: ContainerReport,
  { containers, items }: { readonly containers: readonly ContainerReport[]; readonly items: readonly ItemFindings[] },
  facts: Facts,
): readonly NextStep[] {
  const { container } = report;
  const open = new Set(openItemsOf(container, facts).map(({ item }) => item.id));
  const inside = container.kind === 'project' ? containers.filter((other) => isAllIn(other, open, facts)) : [];
  const all = [
    ...[report, ...inside].flatMap((other) => containerSteps(other, facts)),
    ...reportsOf(open, items).flatMap((item) => nextSteps(item.key, item.readings, { facts })),
  ].sort(compareSteps);
  return withoutGeneral(onePerItem(all)).slice(0, MAX_STEPS);
}

/**
 * What to do about a container itself: for its findings, and other steps that would bring its end nearer. Best first.
 */
export function containerSteps(report: ContainerReport, facts: Facts): readonly NextStep[] {
  const levers = leverSteps(report, facts);
  const severity = report.level === 'off-track' ? 'severe' : 'notable';
  const steps = [
    ...nextSteps(report.container, report.readings, { facts, levers }),
    ...levers.map((lever) => leverNextStep(lever, { signal: lever.signal, severity }, facts)),
  ];
  return withoutGeneral(onePerItem(steps.sort(compareSteps)));
}

/** The first step for each item. A step that moves a target acts on no item. */
export function onePerItem(steps: readonly NextStep[]): readonly NextStep[] {
  const actedOn = new Set<string>();
  return steps.filter(({ act, itemKey }) => {
    const name = act === 'move-target' ? `${act} ${itemKey}` : itemKey;
    const isFirst = !actedOn.has(name);
    actedOn.add(name);
    return isFirst;
  });
}

/** Asking for a date is left out where another step would bring the end nearer. */
function withoutGeneral(steps: readonly NextStep[]): readonly NextStep[] {
  const isConcrete = steps.some(({ gain }) => (gain.days ?? 0) > 0);
  return isConcrete ? steps.filter(({ act }) => act !== 'confirm-date') : steps;
}

function leverNextStep(
  { step, days, freedKeys }: LeverStep,
  about: Pick<NextStep, 'signal' | 'severity'>,
  facts: Facts,
): NextStep {
  const gain = stepGain(step, { priceDays: days, facts });
  // A step that gains days for an item frees it only where it waits for nothing else.
  const freed = freedKeys.filter((key) => gain.freedKeys.includes(key));
  return { ...about, ...step, personId: personOf(step, facts), gain: { ...gain, freedKeys: freed, days } };
}

/** Who has to act, where the tracker names them: the owner of the item. */
function personOf({ role, itemKey }: Step, { briefs }: Facts): string | null {
  return role === 'owner' ? (briefs.byKey.get(itemKey)?.state.ownerId ?? null) : null;
}

function isOutcome({ signal }: RaisedReading): boolean {
  return signalOf(signal).isOutcome === true;
}

/** The reports of these items, worst first. Most containers hold few of all items. */
function reportsOf(itemIds: ReadonlySet<string>, items: readonly ItemFindings[]): readonly ItemFindings[] {
  const places = placesOf(items);
  return [...itemIds]
    .flatMap((id) => places.get(id) ?? [])
    .sort((one, other) => one - other)
    .flatMap((place) => items[place] ?? []);
}

const placesOf = oncePer(
  (items: readonly ItemFindings[]): ReadonlyMap<string, number> =>
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

export function compareSteps(one: NextStep, other: NextStep): number {
  return (
    Number(opensRing(other)) - Number(opensRing(one)) ||
    (other.gain.days ?? 0) - (one.gain.days ?? 0) ||
    compareGains(one.gain, other.gain) ||
    Number(one.severity !== 'severe') - Number(other.severity !== 'severe') ||
    effort(one.act) - effort(other.act)
  );
}

/** Such steps come first: nothing else helps as long as items wait for each other. */
function opensRing({ signal }: NextStep): boolean {
  return signalOf(signal).decides !== undefined;
}

function effort(act: Act): number {
  return ACTS.indexOf(act);
}
