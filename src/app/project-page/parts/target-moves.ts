import type { Facts } from '../../../core/facts/facts';
import type { ContainerRef } from '../../../core/model/containers';

/** A change of a target: when, and the target before (an ISO calendar date; null if there was none). */
export interface TargetMove {
  readonly at: Date;
  readonly from: string | null;
}

/**
 * When the target of a scope was changed, oldest first. The tracker stores this history only for items, so only epics
 * have one.
 */
export function targetMoves({ kind, id }: ContainerRef, { byId }: Facts): readonly TargetMove[] {
  if (kind !== 'parent') return [];
  return (byId.get(id)?.dates ?? []).filter(({ which }) => which === 'due-date').map(({ at, from }) => ({ at, from }));
}
