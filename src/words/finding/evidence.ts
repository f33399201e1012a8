import type { EvidenceFact } from '../../contract/item-health';
import { counted, dayOfDate, dayOfInstant, days, number, type WordsContext } from '../format';
import { causeLabel, facetLabel } from '../labels';
import { leading, type Phrase, phrase } from '../phrase';

/**
 * One fact as a sentence without its person: who did it is `fact.by`, whose name only the viewer's Jira may tell.
 * "Moved from In progress to Review on 12 Feb, 9.5 days there."
 */
export function evidenceSentence(fact: EvidenceFact, context: WordsContext): Phrase {
  const on = fact.at === null ? '' : ` on ${dayOfInstant(fact.at, context)}`;
  const since = fact.at === null ? '' : ` since ${dayOfInstant(fact.at, context)}`;
  const { item, from, to } = fact;
  switch (fact.kind) {
    case 'entered-status':
      return phrase`${movedWords(from, to)}${on}${lasting(fact.days, ' there')}.`;
    case 'last-activity':
      return phrase`Last activity${on}${fact.days === null ? '' : `, ${days(fact.days)} ago`}.`;
    case 'created':
      return phrase`${leading(item)} was created${on}.`;
    case 'started':
      return phrase`Started${on}${fact.days === null ? '' : `, ${days(fact.days)} ago`}.`;
    case 'flagged':
      return phrase`Flagged${on}${lasting(fact.days, '')}.`;
    case 'unflagged':
      return phrase`Flag taken off${on}.`;
    case 'added':
      return phrase`${leading(item)} was added${on}${amount(fact)}.`;
    case 'removed':
      return phrase`${leading(item)} was removed${on}${amount(fact)}.`;
    case 're-estimated':
      return phrase`${leading(item)} was re-estimated${reEstimated(fact)}${on}.`;
    case 'split':
      return phrase`${leading(item)} was split off${on}${amount(fact)}.`;
    case 're-opened':
      return phrase`${leading(item)} was re-opened${on}${amount(fact)}.`;
    case 'waits-for':
      return phrase`Waits for ${item}${since}${to === null || !item.visible ? '' : `, now in ${to}`}.`;
    case 'chain-root':
      return phrase`The chain ends at ${item}${to === null || !item.visible ? '' : `, now in ${to}`}.`;
    case 'due':
      return dueSentence(fact, context);
    case 'in-iteration':
      return phrase`In ${to ?? 'a sprint'}${since}.`;
    case 'cycle-link':
      return phrase`${leading(item)} waits for the next in the ring${since}.`;
    case 'weakest-link':
      return weakestLinkSentence(fact, since);
    case 'in-progress-since':
      return phrase`${leading(item)} has been in progress${since}${lasting(fact.days, '')}.`;
    case 're-prioritised':
      return from === null && to === null
        ? phrase`${leading(item)} was moved in the order${on}.`
        : phrase`${leading(item)} went from priority ${from ?? 'none'} to ${to ?? 'none'}${on}.`;
    case 'owned':
      return phrase`${leading(item)} has had its owner${since}.`;
    case 'finished':
      return phrase`${leading(item)} was finished${on}.`;
    case 'asked':
      return phrase`Asked${on}${fact.days === null ? '' : `, ${days(fact.days)} ago`}.`;
    case 'date-moved':
      return dateMovedSentence(fact, context);
    case 'without-owner':
      return phrase`${leading(item)} has had no owner${since}${lasting(fact.days, '')}.`;
    case 'waits-for-it':
      return phrase`${leading(item)} waits for it${amount(fact)}.`;
    case 'lacks':
      return phrase`${leading(item)} has no ${facetLabel(to)}.`;
    case 'unseen':
      return phrase`${leading(item)} was created${on} and has not been touched since.`;
    case 'mentions':
      return phrase`${leading(item)} and this item name each other.`;
    case 'rewritten':
      return phrase`${rewritten(fact)}${on}.`;
    case 'open':
      return fact.at === null ? phrase`${leading(item)} is open.` : phrase`${leading(item)} is in progress${since}.`;
    default:
      return phrase`${leading(item)}${on}.`;
  }
}

function movedWords(from: string | null, to: string | null): string {
  if (to === null) return 'Changed status';
  return from === null ? `Came into ${to}` : `Moved from ${from} to ${to}`;
}

function lasting(length: number | null, where: string): string {
  return length === null ? '' : `, ${days(length)}${where}`;
}

function reEstimated({ from, to, points }: EvidenceFact): string {
  if (from === null && to === null) {
    return points === null ? '' : ` by ${points > 0 ? '+' : ''}${counted(points, 'point')}`;
  }
  return ` from ${from ?? 'no estimate'} to ${to ?? 'no estimate'}`;
}

function rewritten({ from, to, cause }: EvidenceFact): string {
  const what = cause === 'criteria' ? 'Acceptance criteria' : 'Description';
  return from === null || to === null
    ? `${what} rewritten`
    : `${what} rewritten, ${from} characters before and ${to} after`;
}

function amount({ points, cause }: EvidenceFact): string {
  const size = points === null || points === 0 ? '' : `, ${counted(Math.abs(points), 'point')}`;
  return cause === null ? size : `${size}: ${causeLabel(cause)}`;
}

function dueSentence({ item, from, to, at }: EvidenceFact, context: WordsContext): Phrase {
  if (!item.visible || to === null) return phrase`${leading(item)} has a date.`;
  const moved =
    from === null || at === null ? '' : `; moved from ${dayOfDate(from, context)} on ${dayOfInstant(at, context)}`;
  return phrase`${item} is due on ${dayOfDate(to, context)}${moved}.`;
}

function dateMovedSentence({ item, from, to, at }: EvidenceFact, context: WordsContext): Phrase {
  if (!item.visible || from === null || to === null) return phrase`The date of ${item} was moved.`;
  const on = at === null ? '' : ` on ${dayOfInstant(at, context)}`;
  return phrase`The date of ${item} was moved from ${dayOfDate(from, context)} to ${dayOfDate(to, context)}${on}.`;
}

/** Two facts tell the two ends; of one that may not be seen it is not even told which. */
function weakestLinkSentence({ item, cause }: EvidenceFact, since: string): Phrase {
  if (!item.visible) return phrase`One end of the link that is cheapest to cut is ${item}.`;
  return cause === 'blocks'
    ? phrase`It ends at ${item}.`
    : phrase`The cheapest link to cut begins at ${item}${since === '' ? '' : `,${since}`}.`;
}

/** "3 of 17 facts are shown." where the list was cut off. */
export function evidenceCutSentence(shown: number, all: number): string | null {
  return shown >= all ? null : `${number(shown)} of ${counted(all, 'fact')} are shown.`;
}
