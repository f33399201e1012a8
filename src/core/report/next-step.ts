import type { Facts } from '../history/facts';
import type { SignalId, SignalReading } from '../signals';
import type { Evidence } from '../signals/reading';
import { isRaised, type RaisedReading } from './reading-order';

/** What to do. In the order of how little it takes: a small win is proposed before a large one. */
const ACTS = [
  'cut-link',
  'assign',
  'ask-for-date',
  'ask-owner',
  'unblock',
  'reschedule',
  'decide-scope',
  'split-or-close',
] as const;

export type Act = (typeof ACTS)[number];

/** One sentence’s worth: which item, whose move it is, which act. Items by key only, so that they can be masked. */
export interface NextStep {
  readonly signal: SignalId;
  readonly act: Act;
  readonly role: 'owner' | 'project-lead' | 'product-owner' | 'team';
  readonly itemKey: string;
  readonly otherItemKey: string | null;
}

/**
 * The next step for an item or a container, from its readings in order. Each finding has one by rule; of the steps
 * for the most severe findings the one that takes least is proposed, and of equals that of the worst finding. Null
 * when nothing is raised. `key` names the item; null for a container, whose findings name items themselves.
 */
export function nextStepFor(key: string | null, readings: readonly SignalReading[], facts: Facts): NextStep | null {
  const raised = readings.filter(isRaised);
  const severe = raised.filter(({ severity }) => severity === 'severe');
  const steps = (severe.length > 0 ? severe : raised)
    .map((reading) => stepFor(reading, key, facts))
    .filter((step) => step !== null);
  return steps.sort((one, other) => ACTS.indexOf(one.act) - ACTS.indexOf(other.act))[0] ?? null;
}

function stepFor(reading: RaisedReading, key: string | null, facts: Facts): NextStep | null {
  const { signal, evidence } = reading;
  switch (signal) {
    case 'deadlock': {
      const [waiting, blocker] = evidence.filter(({ kind }) => kind === 'weakest-link');
      if (waiting === undefined || blocker === undefined) return null;
      return { signal, act: 'cut-link', role: 'team', itemKey: waiting.itemKey, otherItemKey: blocker.itemKey };
    }
    case 'scope-creep': {
      const grown = evidence.find(({ kind }) => kind === 'added' || kind === 'split') ?? evidence[0];
      return grown === undefined ? null : simple(signal, 'decide-scope', 'product-owner')(grown.itemKey);
    }
    default:
      return key === null ? null : itemStepFor(reading, key, facts);
  }
}

function itemStepFor(reading: RaisedReading, key: string, facts: Facts): NextStep | null {
  const { signal, evidence } = reading;
  switch (signal) {
    case 'waiting':
      return moveRoot(signal, key, { root: rootOf(evidence), facts });
    case 'blocked':
      return reading.figures.cause === 'link'
        ? moveRoot(signal, key, { root: evidence.find(({ kind }) => kind === 'waits-for')?.itemKey, facts })
        : byOwner(signal, 'unblock', { key, facts });
    case 'dependency-conflict': {
      const blocker = evidence[0]?.itemKey;
      if (blocker === undefined) return null;
      // A promise that is already broken needs a new date first; one that is only too late can be talked about.
      return reading.figures.blockerOverdue
        ? moveRoot(signal, key, { root: blocker, facts })
        : { signal, act: 'reschedule', role: 'project-lead', itemKey: blocker, otherItemKey: key };
    }
    case 'stalled':
    case 'silent':
      return byOwner(signal, 'ask-owner', { key, facts });
    case 'ageing':
      return byOwner(signal, 'split-or-close', { key, facts });
    case 'carry-over':
      return simple(signal, 'split-or-close', 'product-owner')(key);
    default:
      return null;
  }
}

/** Somebody has to own the blocker before anybody can be asked when it will be done. */
function moveRoot(
  signal: SignalId,
  key: string,
  { root, facts }: { readonly root: string | undefined; readonly facts: Facts },
): NextStep | null {
  if (root === undefined) return null;
  const hasOwner = facts.byKey.get(root)?.state.ownerId !== null;
  return hasOwner
    ? { signal, act: 'ask-for-date', role: 'owner', itemKey: root, otherItemKey: key }
    : { signal, act: 'assign', role: 'project-lead', itemKey: root, otherItemKey: key };
}

function byOwner(
  signal: SignalId,
  act: Act,
  { key, facts }: { readonly key: string; readonly facts: Facts },
): NextStep {
  return facts.byKey.get(key)?.state.ownerId === null
    ? simple(signal, 'assign', 'project-lead')(key)
    : simple(signal, act, 'owner')(key);
}

function simple(signal: SignalId, act: Act, role: NextStep['role']): (itemKey: string) => NextStep {
  return (itemKey) => ({ signal, act, role, itemKey, otherItemKey: null });
}

/** The far end of the chain: what has to move first. */
function rootOf(evidence: readonly Evidence[]): string | undefined {
  return (evidence.find(({ kind }) => kind === 'chain-root') ?? evidence[0])?.itemKey;
}
