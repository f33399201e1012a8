import type { NextStep } from '../../contract/item-health';
import { capital, counted, days } from '../format';
import { type Phrase, phrase } from '../phrase';
import { sizeOf } from './slip';

const ROLES: Readonly<Record<NextStep['role'], string>> = {
  owner: 'owner',
  'project-lead': 'project lead',
  'product-owner': 'product owner',
  team: 'team',
};

interface ActWords {
  /** In two or three words, for a button or a table. */
  readonly label: string;
  /** `who` is whose move it is ("the owner of PLAT-7"), `it` the item where that has not been named yet. */
  readonly sentence: (step: NextStep, told: ToldStep) => Phrase;
}

interface ToldStep {
  readonly who: Phrase;
  readonly it: Phrase;
  /** An ISO calendar date as people read it. */
  readonly dayOf: (date: string) => string;
}

const ACT_WORDS: Readonly<Record<NextStep['act'], ActWords>> = {
  'ask-for-date': {
    label: 'Ask for a date',
    sentence: ({ role, item }, { who }) =>
      role === 'owner'
        ? phrase`Ask ${who} for a date, or cut the link.`
        : phrase`Ask ${who} for a date for ${item}, or cut the link.`,
  },
  assign: {
    label: 'Find an owner',
    sentence: ({ item }, { who }) => phrase`Ask ${who} to assign ${item}.`,
  },
  unblock: {
    label: 'Clear the block',
    sentence: ({ role, item, otherItem }, { who, it }) => {
      if (otherItem === null) return phrase`Ask ${who} what blocks ${it}, and clear it or take the flag off.`;
      return role === 'owner'
        ? phrase`Ask the owner of ${otherItem} to finish it first, so that ${item} can move.`
        : phrase`Ask ${who} to have ${otherItem} finished first, so that ${item} can move.`;
    },
  },
  'cut-link': {
    label: 'Cut a link',
    sentence: ({ item, otherItem }, { who }) =>
      otherItem === null
        ? phrase`Agree with ${who} which link of ${item} to cut.`
        : phrase`Agree with ${who} to cut the link from ${item} to ${otherItem}: that ends the ring.`,
  },
  link: {
    label: 'Link them',
    sentence: ({ otherItem }, { who, it }) =>
      otherItem === null
        ? phrase`Ask ${who} what ${it} depends on, and to link that.`
        : phrase`Ask ${who} whether ${it} depends on ${otherItem}, and to link the two if so.`,
  },
  schedule: {
    label: 'Plan the blocker',
    sentence: ({ item, otherItem }, { who }) =>
      otherItem === null
        ? phrase`Ask ${who} to plan ${item}.`
        : phrase`Ask ${who} to plan ${item}, or cut its link to ${otherItem}.`,
  },
  close: {
    label: 'Close it',
    sentence: ({ item }, { who }) => phrase`Ask ${who} to close ${item}, or to say who goes on with it.`,
  },
  'put-first': {
    label: 'Put it first',
    sentence: (_, { who, it }) => phrase`Ask ${who} to finish ${it} before anything else.`,
  },
  'agree-on-goal': {
    label: 'Agree on the goal',
    sentence: ({ item }, { who }) => phrase`Agree with ${who} on what ${item} is to achieve, and estimate it anew.`,
  },
  'split-or-close': {
    label: 'Finish, split or close',
    sentence: ({ role, item }, { who }) =>
      role === 'owner'
        ? phrase`Ask ${who} to finish it now, to split off what is left, or to close it.`
        : phrase`Ask ${who} to split off what is left of ${item}, or to close it.`,
  },
  'decide-scope': {
    label: 'Decide on scope',
    sentence: ({ item }, { who }) => phrase`Ask ${who} to decide on what was added since the start, ${item} first.`,
  },
  'leave-out': {
    label: 'Leave something out',
    sentence: ({ item }, { who }) => phrase`Ask ${who} what to leave out of the sprint, ${item} first.`,
  },
  'ask-owner': {
    label: 'Ask the owner',
    sentence: (_, { who, it }) => phrase`Ask ${who} what ${it} needs to go on.`,
  },
  answer: {
    label: 'Answer',
    sentence: ({ item }, { who }) => phrase`Ask ${who} to answer what was asked on ${item}, or to say who can.`,
  },
  'hand-over': {
    label: 'Hand over',
    sentence: ({ item }, { who }) => phrase`Ask ${who} to find a new owner for ${item}, while somebody still knows it.`,
  },
  'confirm-date': {
    label: 'Confirm the date',
    sentence: ({ item }, { who }) =>
      phrase`Ask ${who} for a date for ${item} that will hold, or to take out what does not fit.`,
  },
  describe: {
    label: 'Say what is wanted',
    sentence: ({ item }, { who }) => phrase`Ask ${who} to write down what is missing on ${item} before work goes on.`,
  },
  'agree-order': {
    label: 'Agree on an order',
    sentence: ({ item }, { who }) => phrase`Agree with ${who} on an order that holds for two weeks, ${item} included.`,
  },
  'agree-done': {
    label: 'Agree on done',
    sentence: ({ item }, { who }) =>
      phrase`Agree with ${who} on what has to be true before work counts as done; begin with why ${item} came back.`,
  },
  'look-closer': {
    label: 'Look closer',
    sentence: ({ item }, { who }) => phrase`Go through what nobody has looked at with ${who}, ${item} first.`,
  },
  'finish-first': {
    label: 'Finish first',
    sentence: ({ item }, { who }) =>
      phrase`Agree with ${who} to begin nothing new until ${item} is finished, with everybody who can help.`,
  },
  'share-work': {
    label: 'Share the work',
    sentence: ({ item }, { who }) => phrase`Ask ${who} to let a second person work on ${item} together with its owner.`,
  },
  'stop-or-finish': {
    label: 'Stop or finish',
    sentence: ({ item }, { who }) =>
      phrase`Decide with ${who}: finish ${item} as the smallest piece that is of use, or close what is left.`,
  },
  'leave-out-new': {
    label: 'Leave out what is new',
    sentence: ({ item, count = 1 }, { who }) =>
      count === 1
        ? phrase`Agree with ${who} to leave out ${item}, which is new and has not started.`
        : phrase`Agree with ${who} to leave out ${counted(count, 'new item')} that have not started, ${item} first.`,
  },
  'leave-out-unbegun': {
    label: 'Leave something out',
    sentence: ({ item, count = 1 }, { who }) =>
      count === 1
        ? phrase`Agree with ${who} to leave out ${item}, which has not started: the rest fits until the target.`
        : phrase`Agree with ${who} to leave out ${counted(count, 'item')} that have not started, ${item} first: the rest fits until the target.`,
  },
  'get-moving': {
    label: 'Get it moving',
    sentence: ({ item, count = 1 }, { who, it }) =>
      count === 1
        ? phrase`Ask ${who} what ${it} needs to go on.`
        : phrase`Get ${counted(count, 'stalled item')} moving, ${item} first.`,
  },
  split: {
    label: 'Split it',
    sentence: ({ item }) => phrase`Split ${item} and leave half of it for later.`,
  },
  'second-person': {
    label: 'Help out',
    sentence: ({ item, count = 1, stage }, { who }) =>
      phrase`Ask ${who} for a second person to help in ${stage ?? 'this status'}, where ${counted(count, 'item')} wait, ${item} first.`,
  },
  'move-target': {
    label: 'Move the target',
    sentence: ({ on }, { dayOf }) => phrase`Or move the target to ${dayOf(on ?? '')} (85% chance).`,
  },
  reschedule: {
    label: 'Move a date',
    sentence: ({ item, otherItem }, { who, it }) =>
      otherItem === null
        ? phrase`Agree with ${who} on a new date for ${item}.`
        : phrase`Ask ${who} to bring ${it} forward, or to move the date of ${otherItem}.`,
  },
};

export interface StepVoice {
  /** Whose move it is, as the viewer’s Jira calls them; where that is not known, the role is told. */
  readonly person?: string | undefined;
  /** An ISO calendar date as people read it. */
  readonly dayOf?: (date: string) => string;
}

/** One sentence that names the item, the person or the role, and the act: "Ask the owner of PLAT-7 for a date, or cut the link." */
export function nextStepSentence(step: NextStep, { person, dayOf = (date) => date }: StepVoice = {}): Phrase {
  const isOwners = step.role === 'owner';
  const owner = person === undefined ? phrase`the owner of ${step.item}` : phrase`${person} (owner of ${step.item})`;
  return ACT_WORDS[step.act].sentence(step, {
    who: isOwners ? owner : phrase`the ${ROLES[step.role]}`,
    it: isOwners ? ['it'] : phrase`${step.item}`,
    dayOf,
  });
}

/** The act in two or three words, for a button or a table. */
export function nextStepLabel(step: NextStep): string {
  return ACT_WORDS[step.act].label;
}

/** What it buys, as a sentence: "That frees 3 items; up to 4 days earlier at 85 %." Null where nothing can be told. */
export function nextStepGain({ freesItems, daysEarlier }: NextStep): string | null {
  // That the one item which waits would be freed is the step itself.
  const frees = freesItems === null || freesItems < 2 ? [] : [`that frees ${counted(freesItems, 'item')}`];
  const earlier =
    daysEarlier === null ? [] : [daysEarlier === 0 ? NO_EFFECT : `${believable(daysEarlier)} earlier at 85\u00a0%`];
  const parts = [...frees, ...earlier];
  return parts.length === 0 ? null : `${capital(parts.join('; '))}.`;
}

const NO_EFFECT = 'no effect on the date';

/** Nobody believes a gain of half a year to the day. */
function believable(amount: number): string {
  const told = sizeOf(amount);
  if (told.size === 'days') return `up to ${days(amount)}`;
  return told.size === 'years' ? 'more than a year' : `more than ${counted(told.amount, 'month')}`;
}
