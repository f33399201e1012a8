import type { Facts } from '../facts/facts';
import { isDeactivated } from '../facts/team/gone-owner';
import type { Evidence } from './reading';

/**
 * What an act does for work that is held up: it frees it at once, or when its item is finished, or only clears things
 * up.
 */
export type Effect = 'frees-at-once' | 'frees-when-finished' | 'clears-up';

/** The acts with their effects, least effort first. */
export const ACT_EFFECTS = {
  'cut-link': 'frees-at-once',
  link: 'clears-up',
  assign: 'frees-when-finished',
  answer: 'frees-when-finished',
  schedule: 'frees-when-finished',
  'ask-for-date': 'frees-when-finished',
  'ask-owner': 'frees-when-finished',
  unblock: 'frees-when-finished',
  'hand-over': 'frees-when-finished',
  close: 'frees-at-once',
  'put-first': 'frees-when-finished',
  'confirm-date': 'clears-up',
  describe: 'clears-up',
  'agree-order': 'clears-up',
  'agree-done': 'clears-up',
  'agree-on-goal': 'clears-up',
  reschedule: 'clears-up',
  'look-closer': 'clears-up',
  'finish-first': 'frees-when-finished',
  'share-work': 'clears-up',
  'decide-scope': 'frees-at-once',
  'leave-out': 'frees-at-once',
  'split-or-close': 'frees-when-finished',
  'stop-or-finish': 'frees-when-finished',
  'leave-out-new': 'frees-at-once',
  'leave-out-unbegun': 'frees-at-once',
  'get-moving': 'frees-when-finished',
  split: 'frees-at-once',
  'second-person': 'frees-when-finished',
  'move-target': 'clears-up',
} as const satisfies Readonly<Record<string, Effect>>;

export type Act = keyof typeof ACT_EFFECTS;
export type Role = 'owner' | 'project-lead' | 'product-owner' | 'team';

/**
 * The content of one sentence: which item, who has to act, which act. Items by key only, so that they can be masked.
 */
export interface Step {
  readonly act: Act;
  readonly role: Role;
  readonly itemKey: string;
  readonly otherItemKey: string | null;
  /** For an act on several items: all of them, `itemKey` first. */
  readonly itemKeys?: readonly string[];
  /** The name of the status in which a second person is to help. */
  readonly stage?: string;
  /** ISO calendar date to which a target is to be moved. */
  readonly on?: string;
}

/** A step that names one item. */
export function simpleStep(act: Act, role: Role, itemKey: string): Step {
  return { act, role, itemKey, otherItemKey: null };
}

/** A step for the owner. Where nobody owns the item, or its owner has left, an owner is assigned first. */
export function ownersStep(act: Act, { key, facts }: { readonly key: string; readonly facts: Facts }): Step {
  const before = beforeAskingOwner(key, facts);
  return before === null ? simpleStep(act, 'owner', key) : simpleStep(before, 'project-lead', key);
}

/** A step that gets a blocker moving: it needs an owner before somebody can be asked when it will be done. */
export function blockersStep(
  blocker: string | undefined,
  { key, facts }: { readonly key: string; readonly facts: Facts },
): Step | null {
  if (blocker === undefined) return null;
  const before = beforeAskingOwner(blocker, facts);
  return before === null
    ? { act: 'ask-for-date', role: 'owner', itemKey: blocker, otherItemKey: key }
    : { act: before, role: 'project-lead', itemKey: blocker, otherItemKey: key };
}

/** What has to happen before the owner can be asked; null where the owner can be asked, or the item is not known. */
function beforeAskingOwner(key: string, facts: Facts): Act | null {
  const ownerId = facts.briefs.byKey.get(key)?.state.ownerId;
  if (ownerId === null) return 'assign';
  return ownerId !== undefined && isDeactivated(ownerId, facts) ? 'hand-over' : null;
}

/** The item of the first fact of one of these kinds. */
export function keyOf(evidence: readonly Evidence[], ...kinds: readonly Evidence['kind'][]): string | undefined {
  return evidence.find(({ kind }) => kinds.includes(kind))?.itemKey;
}
