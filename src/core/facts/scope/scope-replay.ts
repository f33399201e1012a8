import { causeOf, type ScopeSoFar } from './cause';
import type { ScopeCause, ScopeChange, ScopeChangeKind } from './ledger';
import type { Measure } from './scope-book';
import type { Member, ScopeEvent } from './scope-event';
import { counts, type Standing, type StandingRules } from './standing';
import { workRecords } from './work-records';

interface Told {
  readonly kind: ScopeChangeKind;
  readonly cause: ScopeCause | null;
  readonly countsAsCreep: boolean;
}

interface ReplayOptions {
  /** False spares finding out causes, where only amounts are asked for. */
  readonly tellsCauses: boolean;
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
 * Answers, event by event in the order of time, the ledger's line for each that changed the scope; null for what
 * leaves it as it was, such as a part that is counted with its item. Call it once for every event.
 */
export function scopeReplay(
  scope: ScopeSoFar,
  rules: StandingRules,
  { tellsCauses, wasCommitted }: ReplayOptions,
): (event: ScopeEvent) => ScopeChange | null {
  const { book, workers } = scope;
  const cameDone = new Set<string>();
  const onlyRecordsWork = workRecords(scope.facts, scope.settings);

  /** Sizes of committed work that were told late, and sizes of work that is done, are no growth. */
  const isCreepingEstimate = ({ event, before, after }: Step): boolean => {
    if (event.act !== 'changed' || event.change.kind !== 'estimate') return !after.done;
    const isFirst = before.estimate === null && wasCommitted(event.member);
    return !after.done && !isFirst && !onlyRecordsWork(event.member, event.change);
  };

  const tell = (step: Step): Told | null => {
    const { before, after, moved, cameIn, cause } = step;
    if (counts(after) && before.done && !after.done)
      return { kind: 're-opened', cause: 'returned', countsAsCreep: true };
    if (moved.count === 0 && moved.points === 0 && moved.estimated === 0) return null;
    const { id } = step.event.member.history.item;
    if (cameIn) {
      if (after.done) cameDone.add(id);
      return { kind: cause === 'split' ? 'split' : 'added', cause, countsAsCreep: !after.done };
    }
    // What was no growth when it came in makes no room when it goes.
    if (counts(before) && !counts(after)) return { kind: 'removed', cause: null, countsAsCreep: !cameDone.delete(id) };
    // A part that moved between items of the scope and others now counts with its item, or on its own.
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

    const told = tell({ event, before, after, moved, cameIn, cause });
    if (told === null) return null;
    return {
      // Written out field by field: spreading into a million lines takes longer than finding them.
      at: event.at,
      itemId: item.id,
      itemKey: state.key,
      by: event.by,
      kind: told.kind,
      cause: told.cause,
      countsAsCreep: told.countsAsCreep,
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
