import type { CannotTell } from '../../contract/item-health';
import { counted, number } from '../format';

/** Why a signal cannot tell, as one sentence: "4 finished items, 8 needed." */
export function cannotTellSentence({ reason, have, need }: CannotTell): string {
  const needed = need === null ? '' : `, ${number(need)} needed`;
  switch (reason) {
    case 'too-few-finished':
      return have === null ? `Too few finished items${needed}.` : `${counted(have, 'finished item')}${needed}.`;
    case 'too-few-stays':
      return have === null
        ? `Too few ended stays in a status${needed}.`
        : `${counted(have, 'ended stay')} in a status${needed}.`;
    case 'too-few-pauses':
      return have === null
        ? `Too few pauses to compare with${needed}.`
        : `${counted(have, 'pause')} to compare with${needed}.`;
    case 'no-history':
      return have === null || need === null
        ? 'The history of this item was not recorded.'
        : `The history of only ${number(have)} of ${counted(need, 'item')} was recorded.`;
    case 'not-started':
      return 'Work on this item has not started.';
    case 'status-not-listed':
      return 'Its status is not listed any more, so whether work has started is not known.';
    case 'not-in-progress':
      return 'This item is not in progress.';
    case 'not-committed':
      return 'Nobody counts on it yet: it is not in progress, in no running sprint and has no date.';
    case 'finished':
      return 'It is finished or gone.';
    case 'no-baseline':
      return 'Nothing has been committed yet to compare with.';
    case 'nothing-committed':
      return 'It was empty when it started, so growth has no measure.';
    case 'no-dates':
      if (have === null || need === null) return 'It has no dates to go by.';
      return have === 0
        ? 'The items in this chain have no dates to compare.'
        : `${number(have)} of ${counted(need, 'blocker')} can be compared by date.`;
    case 'not-estimated':
      return have === null || need === null
        ? 'Too little of it is estimated.'
        : `Only ${number(have)} of ${counted(need, 'item')} had an estimate at the start.`;
    case 'text-not-read':
      return 'Its description and comments were not read.';
    case 'no-links-read':
      return 'Links between items were not read.';
    case 'blockers-not-read':
      return 'It waits for items that were not read, so whether they are finished is not known.';
    case 'too-few-weeks':
      return have === null
        ? `Too few earlier weeks to compare with${needed}.`
        : `${counted(have, 'earlier stretch', 'earlier stretches')} of weeks to compare with${needed}.`;
    case 'too-few-answers':
      return have === null
        ? `Too few answered questions${needed}.`
        : `${counted(have, 'answered question')} to compare with${needed}.`;
    case 'too-few-scopes':
      return have === null ? `Too few comparable scopes${needed}.` : `${counted(have, 'comparable scope')}${needed}.`;
    case 'too-few-owned':
      return have === null
        ? `Too few items with an owner${needed}.`
        : `${counted(have, 'item')} with an owner${needed}.`;
    case 'not-usual-here':
      return 'Work here is usually done without, so its absence says nothing.';
    case 'broken':
      return 'This signal failed on this item; the others are not affected.';
    default:
      return 'The facts that this signal needs are missing.';
  }
}
