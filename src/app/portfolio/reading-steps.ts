import type { Facts } from '../../core/facts/facts';
import { compareGains } from '../../core/report/step-gain';
import { judge } from '../../core/report/judge';
import type { NextStep } from '../../core/report/next-step';
import type { ContainerReport } from '../../core/report/report';
import type { Settings } from '../../core/signals/settings';
import type { ReadingSummary } from './reading-summary';

type KeptStep = ReadingSummary['steps'][number];

const MOST_STEPS = 3;

/**
 * What would help a scope, most days first: the steps for its own findings and for those of the items that hold it up.
 * One step an item.
 */
export function stepsOfReading(
  report: ContainerReport,
  { facts, settings }: { readonly facts: Facts; readonly settings: Settings },
): readonly KeptStep[] {
  const judging = judge(facts, settings);
  const inside = report.holdPrices.size === 0 ? [] : judging.itemsIn(report.container);
  const held = inside.filter(({ itemId }) => report.holdPrices.has(itemId)).flatMap((item) => judging.steps(item));
  const all = [...judging.steps(report), ...held].sort(
    (one, other) => (other.gain.days ?? 0) - (one.gain.days ?? 0) || compareGains(one.gain, other.gain),
  );
  const actedOn = new Set<string>();
  const steps = all.filter(({ itemKey }) => {
    const isFirst = !actedOn.has(itemKey);
    actedOn.add(itemKey);
    return isFirst;
  });
  return steps.flatMap((step) => keptStep(step, facts) ?? []).slice(0, MOST_STEPS);
}

/** Null where it names an item that was not read: nobody knows who may see that. */
function keptStep({ signal, act, role, itemKey, otherItemKey, gain }: NextStep, facts: Facts): KeptStep | null {
  const item = facts.byKey.get(itemKey);
  const other = otherItemKey === null ? null : facts.byKey.get(otherItemKey);
  if (item === undefined || other === undefined) return null;
  return {
    signal,
    act,
    role,
    item: { key: itemKey, id: item.item.id },
    otherItem: other === null || otherItemKey === null ? null : { key: otherItemKey, id: other.item.id },
    freesItems: gain.freedKeys.length,
    daysEarlier: gain.days,
  };
}
