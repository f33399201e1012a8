import { heldUpBy } from '../../facts/dependencies/held-up-work';
import type { ItemHistory } from '../../facts/item/item-history';
import { isOpen } from '../../facts/item/present-state';
import { promisedFinish } from '../../facts/item/promised-dates';
import { roundedDays } from '../../model/rounding';
import { MAX_EVIDENCE } from '../evidence';
import type { Evidence, Reading } from '../reading';
import { ownersStep } from '../step';
import type { ItemSignal } from '../signal';
import type { Sight } from '../sight';

export interface OverdueFigures {
  /** ISO calendar date. */
  readonly dueOn: string;
  /** Working days since the end of that day. */
  readonly days: number;
  /** Open items with a target that wait for it, directly or through others. */
  readonly waiting: number;
  /** ISO calendar date: the first of their targets; null where none waits. */
  readonly neededOn: string | null;
}

/**
 * Raised when the due date of an open item has passed; the due day itself still counts as in time. Severe when work
 * with a target waits for the item.
 */
export function readOverdue(item: ItemHistory, { facts }: Sight): Reading<'overdue', OverdueFigures> {
  const signal = 'overdue';
  const { calendar, takenAt } = facts.snapshot;
  const { dueOn, key } = item.state;
  if (!isOpen(item) || dueOn === null || dueOn >= calendar.dateOf(takenAt)) {
    return { signal, status: 'quiet', figures: null, basis: null };
  }
  const days = roundedDays(calendar.workingDays(calendar.endOfDate(dueOn), takenAt));
  const waiting = heldUpBy(item, facts)
    .flatMap((other) => {
      const target = promisedFinish(other, facts);
      return target === null ? [] : [{ key: other.state.key, ...target }];
    })
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  const set = item.dates.findLast(({ which, to }) => which === 'due-date' && to === dueOn);
  return {
    signal,
    status: 'raised',
    severity: waiting.length > 0 ? 'severe' : 'notable',
    figures: { dueOn, days, waiting: waiting.length, neededOn: waiting[0]?.on ?? null },
    evidence: [
      { kind: 'due', itemKey: key, at: set?.at ?? null, by: set?.by ?? null, from: set?.from ?? null, to: dueOn, days },
      ...waiting
        .slice(0, MAX_EVIDENCE - 1)
        .map((other): Evidence => ({ kind: 'waits-for-it', itemKey: other.key, at: null, to: other.on })),
    ],
    basis: null,
    priceDays: null,
  };
}

/** A passed date gives no information: the owner has to say when the item will be done. */
export const overdue: ItemSignal<'overdue', OverdueFigures> = {
  id: 'overdue',
  family: 'dates',
  subject: 'item',
  thresholds: {},
  decides: { level: 'off-track', reason: 'overdue' },
  read: readOverdue,
  magnitude: ({ days }) => days,
  nextStep: (_, about) => ownersStep('confirm-date', about),
};
