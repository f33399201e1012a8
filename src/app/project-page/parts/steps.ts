import type { PageStep } from '../../../contract/page/overview';
import type { LeverFact } from '../../../contract/slip';
import { leverFacts } from '../../item-health/outcome-facts';
import { toldSteps } from '../../portfolio/told-steps';
import { type Judged, namesIn } from './judged';

const MOST_STEPS = 5;

/** What could be done, most days first; moving the target is last, since it brings nothing nearer. */
export function pageSteps({ report, summary, facts }: Judged): readonly PageStep[] {
  const levers = leverFacts(report.levers, facts, namesIn(facts));
  const named = new Set(levers.flatMap(keysOf));
  const own = toldSteps(summary.steps).filter(({ item }) => !item.visible || !named.has(item.key));
  const [moves, nearer] = [levers.filter(isMove), levers.filter((lever) => !isMove(lever))];
  const steps: readonly PageStep[] = [
    ...nearer.map((lever) => ({ kind: 'lever', lever }) as const),
    ...own.map((step) => ({ kind: 'step', step }) as const),
  ];
  const byDays = [...steps].sort((one, other) => daysOf(other) - daysOf(one));
  return [...byDays.slice(0, MOST_STEPS - moves.length), ...moves.map((lever) => ({ kind: 'lever', lever }) as const)];
}

const isMove = ({ act }: LeverFact): boolean => act === 'move-target';

const daysOf = (step: PageStep): number => {
  if (step.kind === 'step') return step.step.daysEarlier ?? 0;
  return step.lever.act === 'move-target' ? 0 : step.lever.daysEarlier;
};

function keysOf(lever: LeverFact): readonly string[] {
  if (lever.act !== 'finish-blocker' && lever.act !== 'split') return [];
  return lever.items.flatMap((item) => (item.visible ? [item.key] : []));
}
