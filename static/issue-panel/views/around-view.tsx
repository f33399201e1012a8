import type { ContainerSummary } from '../../../src/contract/item-health';
import { containerLead } from '../../../src/words/finding/container-lead';
import { useSay } from '../say';
import { ContainerView } from './container-view';

/** The epic or the sprint that an item is in: its level, and of what is to be done there the first step. */
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
