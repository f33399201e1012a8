import { openItemsOf } from '../facts/container/open-items';
import type { Facts } from '../facts/facts';
import { statusName } from '../facts/item/present-state';
import type { Lever } from '../forecast/slip/levers';
import type { ContainerRef } from '../model/containers';
import { remediedBy, type SignalId } from '../signals';
import type { Step } from '../signals/step';
import type { ContainerReport } from './report';

/** A step that would bring the end of a container nearer. */
export interface LeverStep {
  readonly step: Step;
  /** The signal that the step is for. */
  readonly signal: SignalId;
  readonly freedKeys: readonly string[];
  /** Working days at 85 %; null for a later target, which gains no days. */
  readonly days: number | null;
}

/** What would bring the end of a late container nearer, best first. The last step is a later target date. */
export function leverSteps(
  { container, levers, slip }: Pick<ContainerReport, 'container' | 'levers' | 'slip'>,
  facts: Facts,
): readonly LeverStep[] {
  if (slip === null || slip.totalDays <= 0) return [];
  return levers.flatMap((lever) => leverStep(lever, container, facts) ?? []);
}

function leverStep(lever: Lever, container: ContainerRef, facts: Facts): LeverStep | null {
  switch (lever.act) {
    case 'finish-blocker':
      return finishStep(lever, facts);
    case 'move-target': {
      const itemKey = keyOf(container, facts);
      if (itemKey === null) return null;
      const step = { act: 'move-target', role: 'product-owner', itemKey, otherItemKey: null, on: lever.on } as const;
      return { step, signal: remediedBy(lever.act), freedKeys: [], days: null };
    }
    default: {
      const itemKeys = keysOf(lever.act === 'split' ? [lever.itemId] : lever.itemIds, facts);
      const [itemKey] = itemKeys;
      if (itemKey === undefined) return null;
      const stage = lever.act === 'add-person' ? { stage: statusName(lever.statusId, facts) } : {};
      const step = { ...WAYS[lever.act], itemKey, otherItemKey: null, itemKeys, ...stage };
      return { step, signal: remediedBy(lever.act), freedKeys: [], days: lever.days };
    }
  }
}

const WAYS = {
  'drop-added': { act: 'leave-out-new', role: 'product-owner' },
  'drop-unbegun': { act: 'leave-out-unbegun', role: 'product-owner' },
  'move-stalled': { act: 'get-moving', role: 'owner' },
  split: { act: 'split', role: 'owner' },
  'add-person': { act: 'second-person', role: 'team' },
} as const satisfies Readonly<Record<string, Pick<Step, 'act' | 'role'>>>;

/** An item without an owner has to be assigned first. */
function finishStep(lever: Extract<Lever, { readonly act: 'finish-blocker' }>, facts: Facts): LeverStep | null {
  const [itemKey] = keysOf([lever.itemId], facts);
  if (itemKey === undefined) return null;
  const freedKeys = keysOf(lever.freedIds, facts);
  const isOwned = facts.briefs.byKey.get(itemKey)?.state.ownerId !== null;
  const how = isOwned
    ? ({ act: 'put-first', role: 'owner' } as const)
    : ({ act: 'assign', role: 'project-lead' } as const);
  const step = { ...how, itemKey, otherItemKey: freedKeys[0] ?? null };
  return { step, signal: remediedBy(lever.act), freedKeys, days: lever.days };
}

function keysOf(ids: readonly string[], { briefs: { byId } }: Facts): readonly string[] {
  return ids.flatMap((id) => byId.get(id)?.state.key ?? []);
}

/** The parent item itself; for other containers, the first open item in it. */
function keyOf(container: ContainerRef, facts: Facts): string | null {
  const own = container.kind === 'parent' ? facts.byId.get(container.id) : undefined;
  return (own ?? openItemsOf(container, facts)[0])?.state.key ?? null;
}
