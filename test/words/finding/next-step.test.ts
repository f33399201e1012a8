import type { NextStep } from '../../../src/contract/item-health';
import { nextStepGain, nextStepLabel, nextStepSentence } from '../../../src/words/finding/next-step';
import { plainText } from '../../../src/words/phrase';
import { hidden, named, say } from '../finding-builder';

const step = (act: NextStep['act'], role: NextStep['role'], otherItem: NextStep['otherItem'] = null): NextStep => ({
  signal: 'waiting',
  act,
  role,
  item: named('PLAT-7'),
  otherItem,
  freesItems: 0,
  daysEarlier: null,
});

describe('the next step', () => {
  it.each([
    [step('ask-for-date', 'owner'), 'Ask the owner of PLAT-7 for a date, or cut the link.'],
    [step('ask-for-date', 'project-lead'), 'Ask the project lead for a date for PLAT-7, or cut the link.'],
    [step('assign', 'project-lead'), 'Ask the project lead to assign PLAT-7.'],
    [step('unblock', 'owner'), 'Ask the owner of PLAT-7 what blocks it, and clear it or take the flag off.'],
    [step('unblock', 'team'), 'Ask the team what blocks PLAT-7, and clear it or take the flag off.'],
    [step('unblock', 'team', named('A-1')), 'Ask the team to have A-1 finished first, so that PLAT-7 can move.'],
    [step('unblock', 'owner', named('A-1')), 'Ask the owner of A-1 to finish it first, so that PLAT-7 can move.'],
    [
      step('cut-link', 'team', named('A-1')),
      'Agree with the team to cut the link from PLAT-7 to A-1: that ends the ring.',
    ],
    [
      step('cut-link', 'team', hidden),
      'Agree with the team to cut the link from PLAT-7 to an item you cannot see: that ends the ring.',
    ],
    [step('cut-link', 'team'), 'Agree with the team which link of PLAT-7 to cut.'],
    [
      step('split-or-close', 'owner'),
      'Ask the owner of PLAT-7 to finish it now, to split off what is left, or to close it.',
    ],
    [
      step('split-or-close', 'product-owner'),
      'Ask the product owner to split off what is left of PLAT-7, or to close it.',
    ],
    [
      step('decide-scope', 'product-owner'),
      'Ask the product owner to decide on what was added since the start, PLAT-7 first.',
    ],
    [step('leave-out', 'product-owner'), 'Ask the product owner what to leave out of the sprint, PLAT-7 first.'],
    [step('ask-owner', 'owner'), 'Ask the owner of PLAT-7 what it needs to go on.'],
    [step('ask-owner', 'team'), 'Ask the team what PLAT-7 needs to go on.'],
    [
      step('reschedule', 'project-lead', named('A-1')),
      'Ask the project lead to bring PLAT-7 forward, or to move the date of A-1.',
    ],
    [step('reschedule', 'project-lead'), 'Agree with the project lead on a new date for PLAT-7.'],
  ])('%j', (next, sentence) => {
    expect(plainText(nextStepSentence(next), say)).toBe(sentence);
  });

  it('keeps items as pieces, for links', () => {
    expect(nextStepSentence(step('assign', 'project-lead'))).toEqual([
      'Ask the project lead to assign ',
      { item: named('PLAT-7') },
      '.',
    ]);
  });

  it.each([
    [3, 4.2, 'That frees 3 items; up to 4.2 days earlier at 85 %.'],
    [2, null, 'That frees 2 items.'],
    [1, 1, 'Up to 1 day earlier at 85 %.'],
    [1, 129, 'Up to 129 days earlier at 85 %.'],
    [1, 232, 'More than 11 months earlier at 85 %.'],
    [1, 300, 'More than a year earlier at 85 %.'],
    [1, null, null],
    [null, null, null],
  ])('buys: %j items, %j days', (freesItems, daysEarlier, sentence) => {
    const gain = nextStepGain({ ...step('assign', 'project-lead'), freesItems, daysEarlier });
    expect(gain?.replaceAll('\u00a0', ' ') ?? null).toBe(sentence);
  });

  it('has a short label', () => {
    expect(nextStepLabel(step('cut-link', 'team'))).toBe('Cut a link');
  });
});
