import { openItemsOf } from '../../../../src/core/facts/container/open-items';
import type { Facts } from '../../../../src/core/facts/facts';
import type { Judge } from '../../../../src/core/report/judge';
import { isRaised } from '../../../../src/core/report/reading-order';
import type { ContainerReport } from '../../../../src/core/report/report';

/**
 * How many findings about or in a version, a parent or an iteration with an end have a cost, and how many steps have a
 * gain.
 */
export interface PricedShare {
  readonly findings: number;
  /** In working days, at both confidences. */
  readonly inDays: number;
  /** In items, where no end is known. */
  readonly inItems: number;
  readonly steps: number;
  /** Steps with a gain in working days or in unblocked items. */
  readonly withGain: number;
}

/** Counts over everything that has an end, and over all open items in it, each once. */
export function pricedShare(judging: Judge, facts: Facts): PricedShare {
  const { items, containers } = judging.report();
  const ending = containers.filter(hasEnd);
  const inside = new Set(ending.flatMap(({ container }) => openItemsOf(container, facts).map(({ item }) => item.id)));
  const entries = [...ending, ...items.filter(({ itemId }) => inside.has(itemId))];
  const findings = entries.flatMap(({ readings }) => readings.filter(isRaised));
  const steps = entries.flatMap((entry) => judging.steps(entry));
  return {
    findings: findings.length,
    inDays: findings.filter(({ price }) => price?.in === 'days').length,
    inItems: findings.filter(({ price }) => price?.in === 'items').length,
    steps: steps.length,
    withGain: steps.filter(({ gain }) => gain.days !== null || gain.freedKeys.length > 0).length,
  };
}

function hasEnd({ container, forecast }: ContainerReport): boolean {
  return forecast.status === 'known' || (container.kind === 'iteration' && forecast.target !== null);
}
