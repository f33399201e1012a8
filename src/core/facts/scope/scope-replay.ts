import { causeOf, type ScopeSoFar } from './cause';
import type { ScopeCause, ScopeChange, ScopeChangeKind } from './ledger';
import type { Measure } from './scope-book';
import type { Member, ScopeEvent } from './scope-event';
import { counts, type Standing, type StandingRules } from './standing';
import { workRecords } from './work-records';

interface Classification {
  readonly kind: ScopeChangeKind;
  readonly cause: ScopeCause | null;
  readonly countsAsCreep: boolean;
}

interface ReplayOptions {
  /** False skips the causes, where only amounts are needed. */
  readonly findsCauses: boolean;
  /** Whether an item was in the scope at the baseline. */
  readonly wasCommitted: (member: Member) => boolean;
}

interface Step {
  readonly event: ScopeEvent;
  readonly before: Standing;
  readonly after: Standing;
  /** By how much the whole scope changed. */
  readonly moved: Measure;
  readonly cameIn: boolean;
  readonly cause: ScopeCause | null;
}

/**
 * Returns a function from an event to its ledger line; null for an event that does not change the scope, such as a part
 * that is counted with its item. Call it once for every event, in the order of time.
 */
export function scopeReplay(
  scope: ScopeSoFar,
  rules: StandingRules,
  { findsCauses: tellsCauses, wasCommitted }: ReplayOptions,
): (event: ScopeEvent) => ScopeChange | null {
  const { book, workers } = scope;
  const cameDone = new Set<string>();
  const onlyRecordsWork = workRecords(scope.facts, scope.settings);

  /** A first estimate of committed work that was set late, and an estimate of done work, are no growth. */
  const isCreepingEstimate = ({ event, before, after }: Step): boolean => {
    if (event.act !== 'changed' || event.change.kind !== 'estimate') return !after.done;
    const isFirst = before.estimate === null && wasCommitted(event.member);
    return !after.done && !isFirst && !onlyRecordsWork(event.member, event.change);
  };

  const kindOf = (step: Step): Classification | null => {
    const { before, after, moved, cameIn, cause } = step;
    if (counts(after) && before.done && !after.done)
      return { kind: 're-opened', cause: 'returned', countsAsCreep: true };
    if (moved.count === 0 && moved.points === 0 && moved.estimated === 0) return null;
    const { id } = step.event.member.history.item;
    if (cameIn) {
      if (after.done) cameDone.add(id);
      return { kind: cause === 'split' ? 'split' : 'added', cause, countsAsCreep: !after.done };
    }
    // An item that was no growth when it came in does not reduce growth when it leaves.
    if (counts(before) && !counts(after)) return { kind: 'removed', cause: null, countsAsCreep: !cameDone.delete(id) };
    // A part was moved between an item in the scope and one outside: it now counts on its own, or with its item.
    if (moved.count > 0) return { kind: 'split', cause: 'split', countsAsCreep: !after.done };
    if (moved.count < 0) return { kind: 'removed', cause: null, countsAsCreep: !after.done };
    return { kind: 're-estimated', cause: null, countsAsCreep: isCreepingEstimate(step) };
  };

  return (event) => {
    const { item, state } = event.member.history;
    const before = book.standingOf(item.id) ?? event.member.atBaseline;
    const after = follow(before, event, rules);
    if (after === before) {
      if (tellsCauses) workers.follow(event, counts(after));
      return null;
    }
    const cameIn = !counts(before) && counts(after);
    const cause = cameIn && tellsCauses ? causeOf(event, scope) : null;
    const moved = book.move(item.id, after);
    if (tellsCauses) workers.follow(event, counts(after));

    const line = kindOf({ event, before, after, moved, cameIn, cause });
    if (line === null) return null;
    return {
      // Written field by field: spreading objects for a million lines takes longer than deriving them.
      at: event.at,
      itemId: item.id,
      itemKey: state.key,
      by: event.by,
      kind: line.kind,
      cause: line.cause,
      countsAsCreep: line.countsAsCreep,
      count: moved.count,
      points: moved.points,
      estimated: moved.estimated,
      priceDays: null,
    };
  };
}

function follow(before: Standing, event: ScopeEvent, rules: StandingRules): Standing {
  switch (event.act) {
    case 'created':
      return rules.born(event.member.history.item);
    case 'changed':
      return rules.after(before, event.change);
    case 'gone':
      return rules.gone(before);
  }
}
