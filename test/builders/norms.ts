import { deriveFacts, type Facts } from '../../src/core/facts/facts';
import type { Basis } from '../../src/core/norms/basis';
import { normsOf } from '../../src/core/norms/norms-of';
import type { FlowNorms } from '../../src/core/norms/flow-norms';
import type { MoveDriver } from '../../src/core/norms/flow/move-terms';
import type { Snapshot } from '../../src/core/model/snapshot';

/** What a team is said to usually do: days by percentile, chances by the days that an item has stayed. */
interface Usual {
  readonly finished?: number;
  readonly cycle?: Readonly<Record<number, number>>;
  readonly stay?: Readonly<Record<number, number>>;
  readonly gap?: Readonly<Record<number, number>>;
  readonly chanceToLeave?: (stayedDays: number) => number;
  /** What speaks for and against moving; the same for all items. */
  readonly drivers?: readonly MoveDriver[];
  readonly chanceInTime?: number;
  readonly basis?: Basis;
}

export const ownBasis: Basis = { level: 'status', sample: 40 };

/** A team whose past is said instead of told by items; what is not said it cannot tell. */
function knownNorms(usual: Usual): FlowNorms {
  const basis = usual.basis ?? ownBasis;
  const norm = (days: number | undefined) => (days === undefined ? null : { days, basis });
  const chance = (value: number | undefined) => (value === undefined ? null : { chance: value, basis });
  return {
    finishedCount: () => usual.finished ?? 0,
    cycleTime: (_query, percentile) => norm(usual.cycle?.[percentile]),
    chanceToFinishWithin: () => chance(usual.chanceInTime),
    startWait: () => null,
    silenceLack: () => ({ have: 1, need: 20 }),
    stay: (_query, _statusId, percentile) => norm(usual.stay?.[percentile]),
    chanceToMove: ({ visits }) => {
      const told = chance(usual.chanceToLeave?.(visits.at(-1)?.workingDays ?? 0));
      return told === null ? null : { ...told, drivers: usual.drivers ?? [] };
    },
    silence: (_query, _statusId, percentile) => {
      const line = norm(usual.gap?.[percentile]);
      return line === null ? null : { ...line, pauseDays: line.days, itemTimeDays: line.days };
    },
    gap: (_query, _statusId, percentile) => norm(usual.gap?.[percentile]),
  };
}

/** The facts of a snapshot, of a team with this past. */
export function factsWith(snapshot: Snapshot, usual: Usual = {}): Facts {
  const facts = deriveFacts(snapshot);
  normsOf.set(facts, knownNorms(usual));
  return facts;
}
