import type { WeekChange } from '../../../contract/page/overview';
import { targetOf } from '../../../core/forecast/container/target';
import { targetMoves } from './target-moves';
import type { Judged } from './judged';
import { workInScope } from './work-in-scope';

const WEEK_MS = 7 * 86_400_000;

/** What happened in a scope in the seven days before the reading. Counts the same work as the overview. */
export function weekChange({ report, facts }: Judged): WeekChange {
  const { container, ledger } = report;
  const now = facts.snapshot.takenAt.getTime();
  const isLate = (at: Date | null): boolean => at !== null && at.getTime() > now - WEEK_MS && at.getTime() <= now;
  const work = workInScope(container, facts);
  const changes = (ledger?.changes ?? []).filter(({ at }) => isLate(at));
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    finished: work.filter(({ category, finishedAt }) => category === 'done' && isLate(finishedAt)).length,
    started: work.filter(({ startedAt }) => isLate(startedAt)).length,
    added: sum(changes.map(({ count }) => Math.max(0, count))),
    removed: sum(changes.map(({ count }) => Math.max(0, -count))),
    reopened: work.filter(({ category, reopenedAt }) => category !== 'done' && reopenedAt.some(isLate)).length,
    target: movedTarget(),
  };

  function movedTarget(): WeekChange['target'] {
    const moves = targetMoves(container, facts).filter(({ at }) => isLate(at));
    const [first] = moves;
    const to = targetOf(container, facts)?.on ?? null;
    return first === undefined || first.from === to ? null : { from: first.from, to };
  }
}
