import type { Facts } from '../../history/facts';
import type { ScopeLedger } from '../../history/scope/ledger';
import { isInProgress, isOpen } from '../../signals/present-state';
import type { Outlook } from '../outlook';
import { amountOf, type ContainerSlip } from './container-slip';

/** Something that could be done now, and how many working days earlier the end at 85 % would then be. */
export type Lever =
  /** Leave out what was added and nobody has begun. */
  | { readonly act: 'drop-added'; readonly itemIds: readonly string[]; readonly days: number }
  /** Finish what these items wait for, first. */
  | {
      readonly act: 'finish-blocker';
      readonly itemId: string;
      readonly freedIds: readonly string[];
      readonly days: number;
    }
  /** Get an item to move that has outstayed its status. */
  | { readonly act: 'move-stalled'; readonly itemIds: readonly string[]; readonly days: number };

interface LeversGiven {
  readonly explained: ContainerSlip;
  readonly outlook: Outlook;
  readonly ledger: ScopeLedger;
  readonly facts: Facts;
}

/** What would bring the end nearer, best first; what would not bring it nearer by a whole day is left out. */
export function leversFor(given: LeversGiven): readonly Lever[] {
  const levers = [...dropAdded(given), ...finishBlockers(given), ...moveStalled(given)];
  return levers.filter(({ days }) => days >= 1).sort((one, other) => other.days - one.days);
}

function dropAdded({ explained, ledger, facts }: LeversGiven): readonly Lever[] {
  const unbegun = ledger.changes.filter(({ kind, itemId }) => {
    const history = facts.byId.get(itemId);
    const isHere = history !== undefined && isOpen(history) && !isInProgress(history) && history.startedAt === null;
    return isHere && (kind === 'added' || kind === 'split');
  });
  const amount = unbegun.reduce((sum, change) => sum + amountOf(change, explained.weighedBy), 0);
  const days = amount <= 0 ? null : explained.priceOfWork(amount).p85;
  if (days === null) return [];
  return [{ act: 'drop-added', itemIds: [...new Set(unbegun.map(({ itemId }) => itemId))], days }];
}

/** Items that wait for something else as well are freed by neither alone. */
function finishBlockers({ explained, outlook, facts }: LeversGiven): readonly Lever[] {
  const freedBy = new Map<string, string[]>();
  for (const { itemId } of outlook.waiting) {
    const [blocker, ...others] = facts.dependencies.openBlockersOf(itemId);
    if (blocker === undefined || blocker.itemId === null || others.length > 0) continue;
    freedBy.set(blocker.itemId, [...(freedBy.get(blocker.itemId) ?? []), itemId]);
  }
  return [...freedBy].flatMap(([itemId, freedIds]): readonly Lever[] => {
    const days = explained.priceOfHolds(new Set(freedIds)).p85;
    return days === null ? [] : [{ act: 'finish-blocker', itemId, freedIds, days }];
  });
}

/** The longest stays hold until last: one of them alone frees nothing while the others stand. */
function moveStalled({ explained, outlook }: LeversGiven): readonly Lever[] {
  const itemIds = outlook.stalled.map(({ itemId }) => itemId);
  const days = itemIds.length === 0 ? null : explained.priceOfHolds(new Set(itemIds)).p85;
  return days === null ? [] : [{ act: 'move-stalled', itemIds, days }];
}
