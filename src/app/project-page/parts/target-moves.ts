import type { Facts } from '../../../core/facts/facts';
import type { ContainerRef } from '../../../core/model/containers';

/** A target that was set anew: when, and what it was before (an ISO calendar date; null where there was none). */
export interface TargetMove {
  readonly at: Date;
  readonly from: string | null;
}

/** When the target of a scope was moved, oldest first. Only of items does the tracker keep when; so only epics have any. */
export function targetMoves({ kind, id }: ContainerRef, { byId }: Facts): readonly TargetMove[] {
  if (kind !== 'parent') return [];
  return (byId.get(id)?.dates ?? []).filter(({ which }) => which === 'due-date').map(({ at, from }) => ({ at, from }));
}
