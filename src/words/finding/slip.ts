import type { LeverFact, SlipCause, SlipPart, SlipSummary } from '../../contract/slip';
import { capital, counted, dayOfDate, days, number, percent, shortDays, type WordsContext } from '../format';
import { listed, phrase, type Phrase } from '../phrase';

/** What each part of a slip is called beside its days. */
const SLIP_LABELS: Readonly<Record<SlipCause, string>> = {
  scope: 'scope added',
  're-estimates': 're-estimates',
  pace: 'slower pace',
  stalled: 'stalled',
  waiting: 'waiting',
  'late-start': 'late start',
  calendar: 'days off',
  'tight-target': 'target set too early',
};

/** What some parts are called where they brought the end nearer. */
const GAIN_LABELS: Readonly<Partial<Record<SlipCause, string>>> = {
  scope: 'scope removed',
  pace: 'faster pace',
  'tight-target': 'time to spare',
};

const CAUSES: Readonly<Record<SlipCause, string>> = {
  scope: 'because of added scope',
  're-estimates': 'because of higher estimates',
  pace: 'because of a slower pace',
  stalled: 'because of stalled items',
  waiting: 'because of waiting for other work',
  'late-start': 'because of a late start',
  calendar: 'because of days off',
  'tight-target': 'because the target was tighter than the pace from the start',
};

/** "scope added 6 d", "time to spare −3 d". */
export function slipPartWords({ cause, days: part }: Pick<SlipPart, 'cause' | 'days'>): string {
  const label = part < 0 ? (GAIN_LABELS[cause] ?? SLIP_LABELS[cause]) : SLIP_LABELS[cause];
  return `${label} ${isBelievable(part) ? shortDays(part) : unbelievable(part)}`;
}

/** "Waiting: SHOP-337, SHOP-338 and 3 more." Null where no item can be named. */
export function slipFactsWords({ cause, days: part, facts, count }: SlipPart): Phrase | null {
  if (cause === 'tight-target') {
    return part > 0 ? phrase`The target was tighter than the pace from the start (by ${manyDays(part)}).` : null;
  }
  const items = facts.flatMap(({ item }) => item ?? []);
  if (items.length === 0) return null;
  const label = part < 0 ? (GAIN_LABELS[cause] ?? SLIP_LABELS[cause]) : SLIP_LABELS[cause];
  const rest = count - items.length;
  const named = items.map((item) => phrase`${item}`);
  return phrase`${capital(label)}: ${listed(rest > 0 ? [...named, [`${number(rest)} more`]] : named)}.`;
}

/** Whether the end is later than it was to be; one that cannot be told is not. */
export function isLate(slip: SlipSummary | null): slip is SlipSummary {
  return slip !== null && slip.totalDays > 0;
}

/** "Up to 9 working days late, mostly because of waiting for other work." */
export function slipSentence({ totalDays, against, parts }: SlipSummary): string {
  const isTarget = against === 'target';
  if (totalDays === 0) return isTarget ? 'Expected by the target day.' : 'Expected as at the start.';
  if (totalDays < 0) {
    return isTarget
      ? `Expected ${manyDays(-totalDays)} or more before the target.`
      : `Expected ${manyDays(-totalDays)} earlier than at the start.`;
  }
  const [main] = parts.filter(({ days: part }) => part > 0);
  const because = main === undefined ? '' : `, mostly ${CAUSES[main.cause]}`;
  return isTarget
    ? `${isBelievable(totalDays) ? `Up to ${counted(totalDays, 'working day')}` : capital(unbelievable(totalDays))} late${because}.`
    : `Expected ${manyDays(totalDays)} later than at the start${because}.`;
}

/** Nobody plans by the days of half a year and more. */
const MOST_DAYS = 130;
const DAYS_A_MONTH = 21;
const MONTHS_A_YEAR = 12;

function isBelievable(amount: number): boolean {
  return Math.abs(amount) < MOST_DAYS;
}

/** "9 days", "more than 6 months". */
function manyDays(amount: number): string {
  return isBelievable(amount) ? days(amount) : unbelievable(amount);
}

function unbelievable(amount: number): string {
  const months = Math.floor(Math.abs(amount) / DAYS_A_MONTH);
  return months >= MONTHS_A_YEAR ? 'more than a year' : `more than ${counted(months, 'month')}`;
}

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
