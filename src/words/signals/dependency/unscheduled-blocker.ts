import {
  type FindingOf,
  type FindingWords,
  type HealthSay,
  itemOf,
  type SignalWords,
} from '../../finding/finding-words';

export const unscheduledBlocker: SignalWords<'unscheduled-blocker'> = { tell: unscheduledBlockerWords };

/** What is missing, as the message selects it. */
const WHY = {
  'nobody-and-no-iteration': 'both',
  'no-owner': 'assignee',
  'no-iteration': 'sprint',
  'project-not-read': 'project',
} as const satisfies Readonly<Record<FindingOf<'unscheduled-blocker'>['figures']['why'], string>>;

/** "PLAT-7 is not planned" / "No assignee, no sprint. This item has waited for 12 days." */
function unscheduledBlockerWords(
  { figures, evidence }: FindingOf<'unscheduled-blocker'>,
  say: HealthSay,
): FindingWords {
  const { unscheduled, why, days } = figures;
  const item = itemOf(evidence, 'waits-for');
  return {
    title: say.phrase('signal.unscheduled-blocker.title', { item, more: unscheduled - 1 }),
    line: say.together([
      // Nothing is told of an item that may not be seen, but that it is waited for.
      ...(item.visible ? [say('signal.unscheduled-blocker.line', { why: WHY[why] })] : []),
      ...(days === null ? [] : [say('signal.unscheduled-blocker.days', { days })]),
    ]),
  };
}
