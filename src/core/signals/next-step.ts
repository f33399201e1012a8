import type { Facts } from '../history/facts';
import type { Evidence } from './reading';

/** What to do. In the order of how little it takes: a small win is proposed before a large one. */
export const ACTS = [
  'cut-link',
  'link',
  'assign',
  'answer',
  'schedule',
  'ask-for-date',
  'ask-owner',
  'unblock',
  'hand-over',
  'close',
  'put-first',
  'confirm-date',
  'describe',
  'agree-order',
  'agree-done',
  'agree-on-goal',
  'reschedule',
  'look-closer',
  'finish-first',
  'share-work',
  'decide-scope',
  'leave-out',
  'split-or-close',
  'stop-or-finish',
] as const;

export type Act = (typeof ACTS)[number];
export type Role = 'owner' | 'project-lead' | 'product-owner' | 'team';

/** One sentence’s worth: which item, whose move it is, which act. Items by key only, so that they can be masked. */
export interface Step {
  readonly act: Act;
  readonly role: Role;
  readonly itemKey: string;
  readonly otherItemKey: string | null;
}

/** A step that names one item. */
export function simpleStep(act: Act, role: Role, itemKey: string): Step {
  return { act, role, itemKey, otherItemKey: null };
}

/** The owner's move; where nobody owns the item, somebody has to first. */
export function ownersStep(act: Act, { key, facts }: { readonly key: string; readonly facts: Facts }): Step {
  return facts.byKey.get(key)?.state.ownerId === null
    ? simpleStep('assign', 'project-lead', key)
    : simpleStep(act, 'owner', key);
}

/** Get a blocker moving: somebody has to own it before anybody can be asked when it will be done. */
export function blockersStep(
  blocker: string | undefined,
  { key, facts }: { readonly key: string; readonly facts: Facts },
): Step | null {
  if (blocker === undefined) return null;
  const hasOwner = facts.byKey.get(blocker)?.state.ownerId !== null;
  return hasOwner
    ? { act: 'ask-for-date', role: 'owner', itemKey: blocker, otherItemKey: key }
    : { act: 'assign', role: 'project-lead', itemKey: blocker, otherItemKey: key };
}

/** The item that the first fact of one of these kinds names. */
export function keyOf(evidence: readonly Evidence[], ...kinds: readonly Evidence['kind'][]): string | undefined {
  return evidence.find(({ kind }) => kinds.includes(kind))?.itemKey;
}
