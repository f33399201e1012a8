import type { ChainStep } from '../../facts/dependencies/graph';
import type { Facts } from '../../facts/facts';
import type { ItemHistory } from '../../facts/item/item-history';
import { UNRECORDED_STATUS } from '../../model/status';
import { judgedChain, knownBlockers, unreadBlockers } from '../../facts/item/blockage';
import { isCommitted, isPlanned, plansInIterations } from '../../facts/item/commitment';
import { MAX_EVIDENCE } from '../evidence';
import { isInProgress, isOpen, presentVisit, statusName } from '../../facts/item/present-state';
import type { Evidence, Reading } from '../reading';
import { stallCut } from '../../norms/stall-cut';
import { roundedDays } from '../../model/rounding';
import { blockersStep, keyOf } from '../step';
import type { ItemSignal } from '../signal';
import type { Sight } from '../sight';

export interface WaitingFigures {
  /** Unfinished items that block it directly. */
  readonly blockers: number;
  /** Links from the item to the farthest root. */
  readonly depth: number;
  /** Facts about the root; null where it was not read. */
  readonly rootHasOwner: boolean | null;
  /** Null also where its project does not plan in iterations. */
  readonly rootInIteration: boolean | null;
  readonly rootStarted: boolean | null;
  readonly rootStalled: boolean | null;
  /** Working days since the oldest open blocker was linked, or one of the two was re-opened; null when links carry no dates. */
  readonly days: number | null;
}

/**
 * Raised when an open item has an unfinished blocker. Severe when the item is committed and nobody moves the root of
 * its chain: the root has no owner, is not started, or is stalled itself. Evidence: the direct blocker on the way to
 * the root, the root (`chain-root`) when that is another item, then the rest of the chain.
 */
export function readWaiting(item: ItemHistory, { facts }: Sight): Reading<'waiting', WaitingFigures> {
  const signal = 'waiting';
  const direct = isOpen(item) ? knownBlockers(item, facts) : [];
  if (direct.length === 0) {
    const because = unreadBlockers(item, facts);
    return because === null
      ? { signal, status: 'quiet', figures: null, basis: null }
      : { signal, status: 'unknown', because };
  }
  const chain = judgedChain(item, facts).filter((step) => step.itemId !== null);
  const path = pathToRoot(chain.length > 0 ? chain : direct);
  const root = path.at(-1);
  const figures: WaitingFigures = {
    blockers: direct.length,
    depth: path.length,
    ...rootFigures(root, facts),
    days: waitedDays(item, direct, facts),
  };
  const nobodyMovesIt = figures.rootHasOwner === false || figures.rootStarted === false || figures.rootStalled === true;
  return {
    signal,
    status: 'raised',
    severity: nobodyMovesIt && isCommitted(item, facts) ? 'severe' : 'notable',
    figures,
    evidence: evidenceOf(path, chain, facts),
    basis: null,
    priceDays: null,
  };
}

/** From the direct blocker to the farthest root, one step for each depth. */
function pathToRoot(chain: readonly ChainStep[]): readonly ChainStep[] {
  const farthest = chain.reduce<ChainStep | undefined>(
    (deepest, step) => (deepest === undefined || step.depth > deepest.depth ? step : deepest),
    undefined,
  );
  const byDepthAndKey = new Map(chain.map((step) => [`${String(step.depth)} ${step.itemKey}`, step]));
  const path: ChainStep[] = [];
  for (let step = farthest; step !== undefined;) {
    path.unshift(step);
    step = byDepthAndKey.get(`${String(step.depth - 1)} ${step.viaKey}`);
  }
  return path;
}

function rootFigures(
  root: ChainStep | undefined,
  facts: Facts,
): Pick<WaitingFigures, 'rootHasOwner' | 'rootInIteration' | 'rootStarted' | 'rootStalled'> {
  const history = historyOf(root, facts);
  if (history === undefined) {
    return { rootHasOwner: null, rootInIteration: null, rootStarted: null, rootStalled: null };
  }
  const cut = stallCut(history.state.projectKey, facts);
  return {
    rootHasOwner: history.state.ownerId !== null,
    rootInIteration: plansInIterations(facts).has(history.state.projectKey) ? isPlanned(history, facts) : null,
    rootStarted: startedOrUnknown(history),
    rootStalled: cut.stalled.has(history.item.id),
  };
}

/** Null where its status was not recorded, so that the start is not known. */
function startedOrUnknown(history: ItemHistory): boolean | null {
  return isInProgress(history) || (history.state.statusId === UNRECORDED_STATUS.id ? null : false);
}

function waitedDays(item: ItemHistory, direct: readonly ChainStep[], facts: Facts): number | null {
  const { calendar, takenAt } = facts.snapshot;
  const dated = direct.map((step) => waitedSince(item, step, facts)).filter((since) => since !== null);
  return dated.length === 0
    ? null
    : roundedDays(Math.max(...dated.map((since) => calendar.workingDays(since, takenAt))));
}

/** There was no wait while the blocker was finished, nor while the item itself was finished. */
function waitedSince(item: ItemHistory, step: ChainStep, facts: Facts): Date | null {
  if (step.since === null) return null;
  const reopened = [item.reopenedAt.at(-1), historyOf(step, facts)?.reopenedAt.at(-1)];
  return reopened.reduce<Date>((since, at) => (at !== undefined && at > since ? at : since), step.since);
}

function evidenceOf(path: readonly ChainStep[], chain: readonly ChainStep[], facts: Facts): readonly Evidence[] {
  const [first] = path;
  const root = path.at(-1);
  const shown = new Set([first?.itemKey, root?.itemKey]);
  const rest = chain.filter((step) => !shown.has(step.itemKey));
  return [
    ...(first === undefined ? [] : [waitsFor(first, facts)]),
    ...(root === undefined || root === first ? [] : [{ ...waitsFor(root, facts), kind: 'chain-root' as const }]),
    ...rest.slice(0, MAX_EVIDENCE - 2).map((step) => waitsFor(step, facts)),
  ];
}

/** `to` is the status that the blocker is in. */
function waitsFor(step: ChainStep, facts: Facts): Evidence {
  const history = historyOf(step, facts);
  const visit = history === undefined ? null : presentVisit(history);
  return {
    kind: 'waits-for',
    itemKey: step.itemKey,
    at: step.since,
    to: history === undefined ? null : statusName(history.state.statusId, facts),
    days: visit !== null && history?.item.historyKnown === true ? roundedDays(visit.workingDays) : null,
  };
}

function historyOf(step: ChainStep | undefined, facts: Facts): ItemHistory | undefined {
  return step === undefined || step.itemId === null ? undefined : facts.byId.get(step.itemId);
}

/** The root of the chain has to move first. */
export const waiting: ItemSignal<'waiting', WaitingFigures> = {
  id: 'waiting',
  family: 'dependency',
  subject: 'item',
  thresholds: {},
  deniesOnTrack: true,
  impliedBy: () => ['deadlock'],
  priced: 'as-wait',
  read: readWaiting,
  remedies: ['finish-blocker'],
  magnitude: ({ days }) => days ?? 0,
  nextStep: ({ evidence }, about) => blockersStep(keyOf(evidence, 'chain-root') ?? evidence[0]?.itemKey, about),
};
