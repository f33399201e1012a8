import type { SlipCause } from '../../src/contract/slip';
import { CAUSE_SELECTORS } from '../../src/words/finding/cause-selectors';
import type { SlipPart } from '../kit/charts/slip-causes';
import type { ProjectPlace } from '../kit/links/target';
import { useSay } from './say';

/** The view with the evidence of each cause. */
export const VIEW_OF_CAUSE: Readonly<Record<SlipCause, ProjectPlace['view']>> = {
  scope: 'scope',
  're-estimates': 'scope',
  pace: 'flow',
  stalled: 'flow',
  waiting: 'dependencies',
  'late-start': 'flow',
  calendar: 'flow',
  'tight-target': 'scope',
};

/** The names of the parts of a slip, alone and within a sentence. */
export function useCauseWords() {
  const say = useSay();
  return {
    name: ({ cause, days }: SlipPart): string =>
      say(days < 0 ? 'page.cause.won' : 'page.cause', { cause: CAUSE_SELECTORS[cause] }),
    sentence: (part: SlipPart): string => {
      const cause = CAUSE_SELECTORS[part.cause];
      return part.days < 0
        ? say('page.cause.won.days', { cause, days: -part.days })
        : say('page.cause.days', { cause, days: part.days });
    },
  };
}
