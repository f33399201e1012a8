import type { Facts } from '../../core/facts/facts';
import { judge } from '../../core/report/judge';
import { compareSteps, containerSteps, nextSteps, onePerItem, type NextStep } from '../../core/report/next-step';
import type { ContainerReport } from '../../core/report/report';
import type { Settings } from '../../core/signals/settings';
import type { ReadingSummary } from './reading-summary';

type KeptStep = ReadingSummary['steps'][number];

const MAX_STEPS = 3;

/**
 * Next steps for a scope, most days first: those for its own findings and for those of the items that delay it.
 * At most one step per item.
 */
export function stepsOfReading(
  report: ContainerReport,
  { facts, settings }: { readonly facts: Facts; readonly settings: Settings },
): readonly KeptStep[] {
  const judging = judge(facts, settings);
  const holds = (itemId: string): boolean => {
    const price = report.itemPrices.get(itemId);
    return price !== undefined && Math.max(price.hold.p85, price.wait.p85) > 0;
  };
  const inside = [...report.itemPrices.keys()].some(holds) ? judging.findingsIn(report.container) : [];
  const held = inside
    .filter(({ itemId }) => holds(itemId))
    .flatMap(({ key, readings }) => nextSteps(key, readings, { facts }));
  const steps = onePerItem([...containerSteps(report, facts), ...held].sort(compareSteps));
  return steps.flatMap((step) => keptStep(step, facts) ?? []).slice(0, MAX_STEPS);
}

/** Null if it names an item that was not read: then it is not known who may see that item. */
function keptStep(
  { signal, act, role, itemKey, otherItemKey, gain, ...step }: NextStep,
  facts: Facts,
): KeptStep | null {
  const item = facts.briefs.byKey.get(itemKey);
  const other = otherItemKey === null ? null : facts.briefs.byKey.get(otherItemKey);
  if (item === undefined || other === undefined) return null;
  return {
    signal,
    act,
    role,
    item: { key: itemKey, id: item.item.id },
    otherItem: other === null || otherItemKey === null ? null : { key: otherItemKey, id: other.item.id },
    freesItems: gain.freedKeys.length,
    daysEarlier: gain.days === 0 ? null : gain.days,
    count: step.itemKeys?.length ?? 1,
    stage: step.stage ?? null,
    on: step.on ?? null,
  };
}
