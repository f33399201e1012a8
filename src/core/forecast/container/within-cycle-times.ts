import type { Facts } from '../../facts/facts';
import type { ContainerRef } from '../../model/containers';
import { cycleBound } from '../ends/cycle-bound';
import { lifeBook } from '../ends/life-book';
import { byConfidence } from '../simulation/confidence';
import type { LeftOver } from '../simulation/left-after';
import type { ScopeFlow } from './scope-flow';

/**
 * Limits the end of a few open items: they finish no sooner than their own cycle times allow, whatever the team's pace.
 */
export function withinCycleTimes(
  container: ContainerRef,
  left: LeftOver,
  { flow, until, facts }: { readonly flow: ScopeFlow; readonly until: Date; readonly facts: Facts },
): LeftOver {
  const { takenAt } = facts.snapshot;
  const { dayCount } = lifeBook(facts);
  const chance = Math.min(
    left.chance,
    cycleBound({ container, projectKey: null }, takenAt, { facts, dayCount })(
      Math.max(0, dayCount(until) - dayCount(takenAt)),
    ),
  );
  if (chance === left.chance) return left;
  const smallest = flow.work.reduce(
    (least, { state }) => Math.min(least, flow.weighedBy === 'points' ? (state.estimate ?? 0) : 1),
    Infinity,
  );
  return {
    chance,
    most: byConfidence((confidence) =>
      chance < confidence / 100 ? Math.max(left.most[confidence], smallest) : left.most[confidence],
    ),
  };
}
