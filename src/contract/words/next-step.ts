import type { NextStep } from '../item-health';
import { type Phrase, phrase } from './phrase';

const ROLES = {
  owner: 'owner',
  'project-lead': 'project lead',
  'product-owner': 'product owner',
  team: 'team',
} as const;

/** One sentence that names the item, the person's role and the act: "Ask the owner of PLAT-7 for a date, or cut the link." */
export function nextStepSentence(step: NextStep): Phrase {
  const { item, otherItem } = step;
  const role = ROLES[step.role];
  const theOwner = step.role === 'owner' ? phrase`the owner of ${item}` : phrase`the ${role}`;
  switch (step.act) {
    case 'ask-for-date':
      return step.role === 'owner'
        ? phrase`Ask ${theOwner} for a date, or cut the link.`
        : phrase`Ask ${theOwner} for a date for ${item}, or cut the link.`;
    case 'assign':
      return step.role === 'owner' ? phrase`Find an owner for ${item}.` : phrase`Ask the ${role} to assign ${item}.`;
    case 'unblock':
      return otherItem === null
        ? phrase`Ask ${theOwner} what blocks ${step.role === 'owner' ? 'it' : item}, and clear it or take the flag off.`
        : step.role === 'owner'
          ? phrase`Ask the owner of ${otherItem} to finish it first, so that ${item} can move.`
          : phrase`Ask the ${role} to finish ${otherItem} first, so that ${item} can move.`;
    case 'cut-link':
      return otherItem === null
        ? phrase`Agree with the ${role} which link of ${item} to cut.`
        : phrase`Cut the link from ${item} to ${otherItem}: that ends the ring.`;
    case 'split-or-close':
      return phrase`Finish ${item} now, split off what is left, or close it.`;
    case 'decide-scope':
      return phrase`Ask the ${role} to decide on what was added since the start, ${item} first.`;
    case 'move-on':
      return phrase`Ask ${theOwner} to move ${step.role === 'owner' ? 'it' : item} on, or to hand it over.`;
    case 'ask-owner':
      return phrase`Ask ${theOwner} what ${step.role === 'owner' ? 'it' : item} needs to go on.`;
    case 'reschedule':
      return otherItem === null
        ? phrase`Agree on a new date for ${item}.`
        : phrase`Bring ${item} forward, or move the date of ${otherItem}.`;
  }
}

/** The act in two or three words, for a button or a table. */
export function nextStepLabel(step: NextStep): string {
  const labels: Readonly<Record<NextStep['act'], string>> = {
    'ask-for-date': 'Ask for a date',
    assign: 'Find an owner',
    unblock: 'Clear the block',
    'cut-link': 'Cut a link',
    'split-or-close': 'Finish, split or close',
    'decide-scope': 'Decide on scope',
    'move-on': 'Move it on',
    'ask-owner': 'Ask the owner',
    reschedule: 'Move a date',
  };
  return labels[step.act];
}
