import type { Facts } from '../facts/facts';
import { isDeactivated } from '../facts/team/gone-owner';
import type { Evidence } from './reading';

/** What an act does for work that is held up: it frees it there and then, once its item is finished, or not by itself. */
export type Effect = 'frees-at-once' | 'frees-when-finished' | 'clears-up';

/** What to do, and what that does for others. In the order of how little it takes to do it. */
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

/** One sentence’s worth: which item, whose move it is, which act. Items by key only, so that they can be masked. */
export interface Step {
  readonly act: Act;
  readonly role: Role;
  readonly itemKey: string;
  readonly otherItemKey: string | null;
  /** Of an act on several items: all of them, the first one being `itemKey`. */
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

/** The owner's move; where nobody owns the item, or its owner has left, somebody has to first. */
export function ownersStep(act: Act, { key, facts }: { readonly key: string; readonly facts: Facts }): Step {
  const before = beforeAskingOwner(key, facts);
  return before === null ? simpleStep(act, 'owner', key) : simpleStep(before, 'project-lead', key);
}

/** Get a blocker moving: somebody has to own it before anybody can be asked when it will be done. */
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

/** What it takes before there is somebody to ask; null where the owner can be asked, or nothing is known of one. */
function beforeAskingOwner(key: string, facts: Facts): Act | null {
  const ownerId = facts.byKey.get(key)?.state.ownerId;
  if (ownerId === null) return 'assign';
  return ownerId !== undefined && isDeactivated(ownerId, facts) ? 'hand-over' : null;
}

/** The item that the first fact of one of these kinds names. */
export function keyOf(evidence: readonly Evidence[], ...kinds: readonly Evidence['kind'][]): string | undefined {
  return evidence.find(({ kind }) => kinds.includes(kind))?.itemKey;
}
