import type { NamedItem } from '../../../contract/named-item';
import { type FindingOf, type FindingWords, itemOf, type SignalWords } from '../../finding/finding-words';
import { counted, days } from '../../format';
import { leading, type Phrase, phrase } from '../../phrase';

export const unscheduledBlocker: SignalWords<'unscheduled-blocker'> = {
  label: 'Blocker on no plan',
  meaning:
    'Somebody counts on this item, and what it waits for is on nobody’s plan. Nobody will get to that one by himself.',
  computed:
    'Direct blockers that are not started and have no owner, or are in no sprint although their project plans in sprints, or are in a project that is not read.',
  tell: unscheduledBlockerWords,
};

/** "PLAT-7 is on nobody’s plan" / "No owner and in no sprint, waited for 12 days." */
function unscheduledBlockerWords({ figures, evidence }: FindingOf<'unscheduled-blocker'>): FindingWords {
  const blocker = itemOf(evidence, 'waits-for');
  const others = figures.unscheduled > 1 ? ` and ${counted(figures.unscheduled - 1, 'other blocker')}` : '';
  const verb = figures.unscheduled > 1 ? 'are' : 'is';
  return {
    title: phrase`${leading(blocker)}${others} ${verb} on nobody’s plan`,
    line: line(blocker, figures),
    because: phrase`it waits for ${blocker}, which is on nobody’s plan`,
  };
}

/** Nothing is told of a blocker that may not be seen, but that it is waited for. */
function line(blocker: NamedItem, { why, days: waited }: FindingOf<'unscheduled-blocker'>['figures']): Phrase {
  const wait = waited === null ? '' : `, waited for ${days(waited)}`;
  if (!blocker.visible) {
    return waited === null ? phrase`This item waits for it.` : phrase`This item has waited for it for ${days(waited)}.`;
  }
  switch (why) {
    case 'nobody-and-no-iteration':
      return phrase`No owner and in no sprint${wait}.`;
    case 'no-owner':
      return phrase`Not started and no owner${wait}.`;
    case 'no-iteration':
      return phrase`Not started and in no sprint${wait}.`;
    case 'project-not-read':
      return phrase`Its project is not followed here, so nobody sees when it slips${wait}.`;
  }
}
