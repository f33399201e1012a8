import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { learnt } from '../../facts/learnt';
import type { ContainerRef } from '../../model/containers';
import { isCommitted } from '../../facts/item/commitment';
import { homeOf } from '../../facts/container/container-kinds';
import { hasOpenItems, isInNow, isWorkOf, openWorkOf, wasIn } from '../../facts/container/open-items';
import type { Basis } from '../../norms/basis';
import { ownersStep } from '../step';
import { percentileOf } from '../../math/percentile';
import { isInProgress } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import type { ContainerSignal } from '../signal';
import { roundedDays } from '../../model/rounding';
import type { Section, Values } from '../../settings/threshold';
import type { Sight } from '../sight';

export interface StalledContainerFigures {
  /** Working days since a child was last finished, or since the first one was started. */
  readonly days: number;
  /** 95 % of the gaps between two days with a finish are no longer than this. */
  readonly usualDays: number;
  readonly openItems: number;
  readonly finishedItems: number;
}

const thresholds = {
  raiseAtPercentile: {
    default: 95,
    unit: 'percentile',
    source: 'Definition: no child finished for longer than the 95th percentile of its own gaps',
  },
  minDays: {
    default: 5,
    unit: 'working days',
    source: 'Pace is counted in weeks: one without a finish is no pause',
  },
  severeTimes: { default: 2, unit: 'times', source: 'A whole further such gap has passed without a finish' },
  gapsNeeded: { default: 8, unit: 'cases', source: 'As for finished items' },
} satisfies Section;

export type StalledContainerSettings = Values<typeof thresholds>;

/**
 * Raised when nothing in a started container with open work was finished for longer than its usual gap between two days
 * with a finish. Where it has too few gaps, those of similar containers of its project count. Severe only while open
 * work in it is committed.
 */
export function readStalledContainer(
  container: ContainerRef,
  { facts }: Sight,
  settings: StalledContainerSettings,
): Reading<'stalled-container', StalledContainerFigures> {
  const signal = 'stalled-container';
  if (!hasOpenItems(container, facts)) return { signal, status: 'unknown', because: { reason: 'finished' } };
  const children = facts
    .everIn(container)
    .filter((child) => isWorkOf(container, child) && child.item.id !== container.id);
  const finishes = finishedIn(container, children);
  const since = finishes.at(-1) ?? firstStart(children);
  if (since === null) return { signal, status: 'unknown', because: { reason: 'not-started' } };
  const usual = usualGap(container, finishes, { facts, settings });
  if (usual.days === null) {
    const because = { reason: 'too-few-finished' as const, have: usual.basis.sample, need: settings.gapsNeeded };
    return { signal, status: 'unknown', because };
  }
  const { calendar, takenAt } = facts.snapshot;
  const open = openWorkOf(container, facts);
  const figures: StalledContainerFigures = {
    days: roundedDays(calendar.workingDays(since, takenAt)),
    usualDays: roundedDays(usual.days),
    openItems: open.length,
    finishedItems: finishes.length,
  };
  const limit = Math.max(usual.days, settings.minDays);
  if (figures.days <= roundedDays(limit)) return { signal, status: 'quiet', figures, basis: usual.basis };
  return {
    signal,
    status: 'raised',
    severity:
      figures.days > roundedDays(settings.severeTimes * limit) && open.some((item) => isCommitted(item, facts))
        ? 'severe'
        : 'notable',
    figures,
    evidence: evidenceOf({ container, children, open, since }),
    basis: usual.basis,
    priceDays: null,
  };
}

interface Usual {
  readonly days: number | null;
  readonly basis: Basis;
}

function usualGap(
  container: ContainerRef,
  finishes: readonly Date[],
  { facts, settings }: { readonly facts: Facts; readonly settings: StalledContainerSettings },
): Usual {
  const own = gapsBetween(finishes, facts);
  if (own.length >= settings.gapsNeeded) {
    return { days: percentileOf(own, settings.raiseAtPercentile), basis: { level: 'type', sample: own.length } };
  }
  const pooled =
    container.kind === 'parent' ? (gapsLesson(facts, facts.settings).get(homeOf(container, facts) ?? '') ?? []) : own;
  const basis = { level: 'project' as const, sample: pooled.length };
  return { days: pooled.length < settings.gapsNeeded ? null : percentileOf(pooled, settings.raiseAtPercentile), basis };
}

/** The gaps between two finishes within one parent, of all parents of a project; a plain value. */
export const gapsLesson = learnt('gaps in parents', { learn: parentGaps });

function parentGaps(facts: Facts): ReadonlyMap<string, readonly number[]> {
  const byProject = new Map<string, number[]>();
  for (const { item, state } of facts.histories) {
    if (item.level !== 'parent') continue;
    const parent = { kind: 'parent', id: item.id } as const;
    const children = facts.everIn(parent).filter((child) => isWorkOf(parent, child));
    const known = byProject.get(state.projectKey);
    const gaps = gapsBetween(finishedIn(parent, children), facts);
    if (known === undefined) byProject.set(state.projectKey, [...gaps]);
    else known.push(...gaps);
  }
  return byProject;
}

/**
 * When its children were finished, oldest first. An item that was finished after it had moved elsewhere does not count.
 */
function finishedIn(container: ContainerRef, children: readonly ItemHistory[]): readonly Date[] {
  return children
    .flatMap((child) => (isItsFinish(container, child) ? (child.finishedAt ?? []) : []))
    .sort((one, other) => one.getTime() - other.getTime());
}

function isItsFinish(container: ContainerRef, child: ItemHistory): boolean {
  return child.finishedAt !== null && (isInNow(container, child) || wasIn(container, child, child.finishedAt));
}

function firstStart(children: readonly ItemHistory[]): Date | null {
  const first = children.reduce(
    (earliest, { startedAt }) => Math.min(earliest, startedAt?.getTime() ?? Infinity),
    Infinity,
  );
  return first === Infinity ? null : new Date(first);
}

/** Several finishes on one day are one: items that are closed together say nothing about the pace. */
function gapsBetween(finishes: readonly Date[], { snapshot: { calendar } }: Facts): readonly number[] {
  const byDay = [...new Map(finishes.map((finish) => [calendar.dateOf(finish), finish])).values()];
  return byDay.slice(1).map((finish, index) => calendar.workingDays(byDay[index] ?? finish, finish));
}

/** The last child that was finished, then what is in progress, longest first. */
function evidenceOf({
  container,
  children,
  open,
  since,
}: {
  readonly container: ContainerRef;
  readonly children: readonly ItemHistory[];
  readonly open: readonly ItemHistory[];
  readonly since: Date;
}): readonly Evidence[] {
  const last = children.find(
    (child) => child.finishedAt?.getTime() === since.getTime() && isItsFinish(container, child),
  );
  const running = open
    .filter(isInProgress)
    .sort((one, other) => (one.startedAt?.getTime() ?? Infinity) - (other.startedAt?.getTime() ?? Infinity));
  const next = running.length > 0 ? running : open;
  return [
    ...(last === undefined ? [] : [{ kind: 'finished' as const, itemKey: last.state.key, at: since }]),
    ...next.slice(0, 5).map((item): Evidence => ({ kind: 'open', itemKey: item.state.key, at: item.startedAt })),
  ];
}

/** The item that has been in progress longest is nearest to its end: one finish ends the standstill. */
export const stalledContainer: ContainerSignal<'stalled-container', StalledContainerFigures, typeof thresholds> = {
  id: 'stalled-container',
  family: 'stall',
  subject: 'container',
  thresholds,
  kinds: ['parent', 'version', 'project'],
  // Something was finished lately, as often as usual.
  reassures: ({ finishedItems }) => finishedItems > 0,
  deniesOnTrack: true,
  followsFrom: 'waiting',
  priced: 'as-standstill',
  read: readStalledContainer,
  magnitude: ({ days, usualDays }) => days - usualDays,
  nextStep({ evidence }, { facts }) {
    const key = evidence.find(({ kind }) => kind === 'open')?.itemKey;
    return key === undefined ? null : ownersStep('put-first', { key, facts });
  },
};
