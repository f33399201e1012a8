import type { ContainerSummary } from '../../../src/contract/item-health';
import { containerLead } from '../../../src/words/finding/container-lead';
import { useSay } from '../say';
import { ContainerView } from './container-view';

/** The epic or the sprint of an item: its level, and the first of its next steps. */
export function AroundView({ container }: { readonly container: ContainerSummary }) {
  const say = useSay();
  const { level, findings, nextSteps } = container;
  return (
    <ContainerView
      container={container}
      level={level}
      lead={containerLead(container, { own: null, overdueOn: null }, say)}
      findings={findings}
      steps={nextSteps.slice(0, 1)}
      own={false}
    />
  );
}
