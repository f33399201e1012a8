import type { LeverFact, SlipCause, SlipSummary } from '../../contract/slip';
import { capital, counted, dayOfDate, days, percent, shortDays, type WordsContext } from '../format';
import { phrase, type Phrase } from '../phrase';

/** What each part of a slip is called beside its days. */
const SLIP_LABELS: Readonly<Record<SlipCause, string>> = {
  scope: 'scope',
  're-estimates': 're-estimates',
  pace: 'pace',
  stalled: 'stalled',
  waiting: 'waiting',
  'late-start': 'late start',
  calendar: 'days off',
  'tight-target': 'tight target',
};

const CAUSES: Readonly<Record<SlipCause, string>> = {
  scope: 'scope that grew after the start',
  're-estimates': 'higher estimates',
  pace: 'a slower pace than before',
  stalled: 'items that do not move',
  waiting: 'waiting for other work',
  'late-start': 'a late start',
  calendar: 'days off that it ran into',
  'tight-target': 'a target that was tight from the start',
};

/** The number stays with its sign at the end of a line. */
const AT_85 = `at ${percent(0.85)}`;

/** "scope 6 d"; a target that left time to spare is no cause, it is slack. */
export function slipPartWords({ cause, days: part }: SlipSummary['parts'][number]): string {
  return `${cause === 'tight-target' && part < 0 ? 'slack' : SLIP_LABELS[cause]} ${shortDays(part)}`;
}

/** Whether the end is later than it was to be; one that cannot be told is not. */
export function isLate(slip: SlipSummary | null): slip is SlipSummary {
  return slip !== null && slip.totalDays > 0;
}

/**
 * "9 working days after the target at 85 %, mostly because of waiting for other work." Whoever holds two dates against
 * each other counts weekends too.
 */
export function slipSentence({ totalDays, against, parts }: SlipSummary): string {
  const than = against === 'target' ? 'the target' : 'forecast when it was committed';
  if (totalDays === 0) return against === 'target' ? `Just in time ${AT_85}.` : 'As forecast when it was committed.';
  if (totalDays < 0) {
    return against === 'target'
      ? `${workingDays(-totalDays)} before the target ${AT_85}.`
      : `${workingDays(-totalDays)} earlier than forecast when it was committed.`;
  }
  const [main] = parts.filter(({ days: part }) => part > 0);
  const because = main === undefined ? '' : `, mostly because of ${CAUSES[main.cause]}`;
  const late = against === 'target' ? `after ${than} ${AT_85}` : `later than ${than}`;
  return `${workingDays(totalDays)} ${late}${because}.`;
}

const workingDays = (amount: number): string => capital(amount < 0.05 ? days(amount) : counted(amount, 'working day'));

/** "Finish PLAT-7 first: 4 days earlier." */
export function leverSentence(lever: LeverFact, context: WordsContext): Phrase {
  if (lever.act === 'move-target')
    return phrase`Move the target to ${dayOfDate(lever.on, context)}, for ${percent(0.85)}.`;
  const { count } = lever;
  const earlier = `${days(lever.daysEarlier)} earlier`;
  if (lever.act === 'add-person') {
    return phrase`Let a second person take on ${lever.stage}, where ${counted(count, 'item')} wait: ${earlier}.`;
  }
  const [first] = lever.items;
  switch (lever.act) {
    case 'split':
      return first === undefined
        ? phrase`Split the largest item and leave half of it for later: ${earlier}.`
        : phrase`Split ${first} and leave half of it for later: ${earlier}.`;
    case 'finish-blocker':
      return first === undefined
        ? phrase`Finish what it waits for first: ${earlier}.`
        : phrase`Finish ${first} first: ${earlier}.`;
    case 'drop-added':
      return count === 1 && first !== undefined
        ? phrase`Leave out ${first}, which was added and nobody has begun: ${earlier}.`
        : phrase`Leave out the ${counted(count, 'item')} that were added and nobody has begun: ${earlier}.`;
    case 'move-stalled':
      return count === 1 && first !== undefined
        ? phrase`Get ${first} to move: ${earlier}.`
        : phrase`Get the ${counted(count, 'item')} to move that stand still: ${earlier}.`;
  }
}
