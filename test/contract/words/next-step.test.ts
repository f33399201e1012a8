import type { NextStep } from '../../../src/contract/item-health';
import { nextStepLabel, nextStepSentence } from '../../../src/contract/words/next-step';
import { plainText } from '../../../src/contract/words/phrase';
import { hidden, named } from './finding-builder';

const step = (act: NextStep['act'], role: NextStep['role'], otherItem: NextStep['otherItem'] = null): NextStep => ({
  signal: 'waiting',
  act,
  role,
  item: named('PLAT-7'),
  otherItem,
});

describe('the next step', () => {
  it.each([
    [step('ask-for-date', 'owner'), 'Ask the owner of PLAT-7 for a date, or cut the link.'],
    [step('ask-for-date', 'project-lead'), 'Ask the project lead for a date for PLAT-7, or cut the link.'],
    [step('assign', 'project-lead'), 'Ask the project lead to assign PLAT-7.'],
    [step('assign', 'owner'), 'Find an owner for PLAT-7.'],
    [step('unblock', 'owner'), 'Ask the owner of PLAT-7 what blocks it, and clear it or take the flag off.'],
    [step('unblock', 'team'), 'Ask the team what blocks PLAT-7, and clear it or take the flag off.'],
    [step('unblock', 'team', named('A-1')), 'Ask the team to finish A-1 first, so that PLAT-7 can move.'],
    [step('unblock', 'owner', named('A-1')), 'Ask the owner of A-1 to finish it first, so that PLAT-7 can move.'],
    [step('cut-link', 'team', named('A-1')), 'Cut the link from PLAT-7 to A-1: that ends the ring.'],
    [step('cut-link', 'team', hidden), 'Cut the link from PLAT-7 to an item you cannot see: that ends the ring.'],
    [step('cut-link', 'team'), 'Agree with the team which link of PLAT-7 to cut.'],
    [step('split-or-close', 'product-owner'), 'Finish PLAT-7 now, split off what is left, or close it.'],
    [
      step('decide-scope', 'product-owner'),
      'Ask the product owner to decide on what was added since the start, PLAT-7 first.',
    ],
    [step('leave-out', 'product-owner'), 'Ask the product owner what to leave out of the sprint, PLAT-7 first.'],
    [step('ask-owner', 'owner'), 'Ask the owner of PLAT-7 what it needs to go on.'],
    [step('ask-owner', 'team'), 'Ask the team what PLAT-7 needs to go on.'],
    [step('reschedule', 'owner', named('A-1')), 'Bring PLAT-7 forward, or move the date of A-1.'],
    [step('reschedule', 'owner'), 'Agree on a new date for PLAT-7.'],
  ])('%j', (next, sentence) => {
    expect(plainText(nextStepSentence(next))).toBe(sentence);
  });

  it('keeps items as pieces, for links', () => {
    expect(nextStepSentence(step('assign', 'owner'))).toEqual(['Find an owner for ', { item: named('PLAT-7') }, '.']);
  });

  it('has a short label', () => {
    expect(nextStepLabel(step('cut-link', 'team'))).toBe('Cut a link');
  });
});
