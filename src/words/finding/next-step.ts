import type { NamedItem } from '../../contract/named-item';
import type { NextStep } from '../../contract/item-health';
import { plainText } from '../phrase';
import type { Say } from '../say/say';
import type { Phrase } from '../say/slot';
import { sizeOf } from './slip';

/** Says the messages about what to do. */
export type StepSay = Say<'steps' | 'shared'>;

/** Whom to ask, as selectors of messages. */
const ROLES = {
  owner: 'owner',
  'project-lead': 'project_lead',
  'product-owner': 'product_owner',
  team: 'team',
} as const satisfies Readonly<Record<NextStep['role'], string>>;

const HIDDEN: NamedItem = { visible: false };

/**
 * One sentence that names the item, the act and whom to ask: `person` by the name in the viewer's tracker, else the
 * role. "Ask the assignee of PLAT-7 for a date, or remove the link."
 */
export function nextStepSentence(step: NextStep, say: StepSay, person?: string): Phrase {
  const { act, item, count = 1, stage } = step;
  const other = step.otherItem ?? HIDDEN;
  const isKnown = step.role === 'owner' && person !== undefined;
  const asked = { who: isKnown ? 'person' : ROLES[step.role], person: person ?? '', item } as const;
  switch (act) {
    case 'ask-for-date':
    case 'unblock':
    case 'put-first':
    case 'split-or-close':
    case 'ask-owner':
    case 'answer':
    case 'confirm-date':
      return say.phrase(`step.${act}`, asked);
    case 'link':
      return say.phrase('step.link', { ...asked, other });
    case 'agree-on-goal':
    case 'agree-done':
      return say.phrase(`step.${act}`, { who: asked.who, item });
    case 'agree-order':
      return say.phrase('step.agree-order');
    case 'cut-link':
    case 'reschedule':
      return say.phrase(`step.${act}`, { item, other });
    case 'leave-out-new':
    case 'leave-out-unbegun':
      return say.phrase(`step.${act}`, { item, count });
    case 'get-moving':
      return count === 1 ? say.phrase('step.ask-owner', asked) : say.phrase('step.get-moving', { item, count });
    case 'second-person':
      return typeof stage === 'string'
        ? say.phrase('step.second-person', { item, status: stage })
        : say.phrase('step.second-person.unnamed', { item });
    case 'move-target':
      return say.phrase('step.move-target', { on: step.on ?? '' });
    default:
      return say.phrase(`step.${act}`, { item });
  }
}

/** What it gains, in whole sentences: "Then 3 items can go on. Up to 4 days earlier." Null where no gain is known. */
export function nextStepGain({ freesItems, daysEarlier }: NextStep, say: StepSay): string | null {
  // With one waiting item, the step itself says that this item can go on.
  const frees = freesItems === null || freesItems < 2 ? [] : [say('step.frees', { items: freesItems })];
  const earlier = daysEarlier === null ? [] : [earlierSentence(daysEarlier, say)];
  const sentences = [...frees, ...earlier];
  return sentences.length === 0 ? null : plainText(say.together(sentences), say);
}

/** A gain in tenths of a day, or a gain of half a year in days, would not be credible. */
function earlierSentence(daysEarlier: number, say: StepSay): string {
  if (daysEarlier === 0) return say('step.no-effect');
  const days = Math.round(daysEarlier);
  return days === 0 ? say('step.earlier.small') : say('step.earlier', sizeOf(days));
}
