import type { NextStep } from '../../../src/contract/item-health';
import { nextStepGain, nextStepSentence } from '../../../src/words/finding/next-step';
import { plainText } from '../../../src/words/phrase';
import { hidden, named, say, voice } from '../finding-builder';

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
    [step('ask-for-date', 'owner'), 'Ask the assignee of PLAT-7 for a date, or remove the link.'],
    [step('assign', 'project-lead'), 'Ask the project lead to assign PLAT-7.'],
    [step('unblock', 'owner'), 'Ask the assignee of PLAT-7 what blocks it. Remove the flag if nothing does.'],
    [step('cut-link', 'team', named('A-1')), 'Remove the link from PLAT-7 to A-1.'],
    [step('cut-link', 'team', hidden), 'Remove the link from PLAT-7 to an item you cannot see.'],
    [step('cut-link', 'team'), 'Remove the link from PLAT-7 to an item you cannot see.'],
    [step('link', 'owner', named('A-1')), 'Ask the assignee of PLAT-7 to link it to A-1 if one waits.'],
    [step('schedule', 'project-lead', named('A-1')), 'Ask the project lead to plan PLAT-7.'],
    [step('close', 'product-owner'), 'Close PLAT-7, or ask the product owner who continues it.'],
    [step('put-first', 'owner'), 'Ask the assignee of PLAT-7 to finish it before anything else.'],
    [step('agree-on-goal', 'product-owner'), 'Agree on the goal of PLAT-7 with the product owner, then re-estimate.'],
    [step('agree-on-goal', 'team'), 'Re-estimate the open items with the team, PLAT-7 first.'],
    [step('split-or-close', 'owner'), 'Ask the assignee of PLAT-7 to finish, split or close it.'],
    [step('split-or-close', 'product-owner'), 'Ask the product owner to split PLAT-7, or take it out of its sprint.'],
    [step('decide-scope', 'product-owner'), 'Ask the product owner to decide on what was added, PLAT-7 first.'],
    [step('leave-out', 'product-owner'), 'Ask the product owner what to leave out, PLAT-7 first.'],
    [step('ask-owner', 'owner'), 'Ask the assignee of PLAT-7 what it needs to go on.'],
    [step('answer', 'owner'), 'Ask the assignee of PLAT-7 to answer on it, or to say who can.'],
    [step('hand-over', 'project-lead'), 'Ask the project lead to assign PLAT-7 to someone else.'],
    [step('confirm-date', 'owner'), 'Agree with the assignee of PLAT-7 on a date that will hold.'],
    [step('confirm-date', 'product-owner'), 'Agree with the product owner on a date for PLAT-7 that will hold.'],
    [step('describe', 'product-owner'), 'Ask the product owner to add what is missing to PLAT-7.'],
    [step('agree-order', 'product-owner'), 'Agree with the product owner on an order for the next two weeks.'],
    [step('agree-done', 'product-owner'), 'Agree with the product owner when work is done; start with PLAT-7.'],
    [step('agree-done', 'team'), 'Agree with the team when PLAT-7 counts as done.'],
    [step('look-closer', 'team'), 'Review the open items with the team, PLAT-7 first.'],
    [step('finish-first', 'team'), 'Start nothing new until PLAT-7 is finished.'],
    [step('share-work', 'team'), 'Let a second person join on PLAT-7.'],
    [step('stop-or-finish', 'product-owner'), 'Decide with the product owner: finish PLAT-7, or close what is left.'],
    [step('leave-out-new', 'product-owner'), 'Leave out PLAT-7, which is new and has not started.'],
    [
      { ...step('leave-out-new', 'product-owner'), count: 5 },
      'Leave out 5 new items that have not started, PLAT-7 first.',
    ],
    [
      step('leave-out-unbegun', 'product-owner'),
      'Leave out PLAT-7, which has not started. The rest fits until the target.',
    ],
    [
      { ...step('leave-out-unbegun', 'product-owner'), count: 2 },
      'Leave out 2 items that have not started, PLAT-7 first. The rest fits until the target.',
    ],
    [step('get-moving', 'owner'), 'Ask the assignee of PLAT-7 what it needs to go on.'],
    [{ ...step('get-moving', 'owner'), count: 3 }, 'Get 3 stalled items moving, PLAT-7 first.'],
    [step('split', 'owner'), 'Split PLAT-7 and leave half for later.'],
    [{ ...step('second-person', 'team'), stage: 'Review' }, 'Ask a second person to help in Review, PLAT-7 first.'],
    [step('second-person', 'team'), 'Ask a second person to help, PLAT-7 first.'],
    [{ ...step('move-target', 'product-owner'), on: '2026-04-28' }, 'Or move the target to 28 Apr (85% chance).'],
    [step('reschedule', 'project-lead', named('A-1')), 'Ask the project lead to bring PLAT-7 forward, or move A-1.'],
  ])('%j', (next, sentence) => {
    expect(plainText(nextStepSentence(next, say), say)).toBe(sentence);
  });

  it.each([
    [step('ask-for-date', 'owner'), 'Ask Tom Beck for a date for PLAT-7, or remove the link.'],
    [step('answer', 'owner'), 'Ask Tom Beck to answer on PLAT-7, or to say who can.'],
    [step('get-moving', 'owner'), 'Ask Tom Beck what PLAT-7 needs to go on.'],
    [step('confirm-date', 'product-owner'), 'Agree with the product owner on a date for PLAT-7 that will hold.'],
  ])('names whom to ask where the viewer may read the name: %j', (next, sentence) => {
    expect(plainText(nextStepSentence(next, say, 'Tom Beck'), say)).toBe(sentence);
  });

  it.each([
    [
      'de',
      'Bitten Sie die Projektleitung, PLAT-7 zuzuweisen.',
      'Dann können 3 Vorgänge weitergehen. Bis zu 4 Tage früher.',
    ],
    [
      'fr',
      'Demandez au responsable du projet d’assigner PLAT-7.',
      'Ensuite, 3 tickets peuvent avancer. Jusqu’à 4 jours plus tôt.',
    ],
    ['ja', 'プロジェクト リードに PLAT-7 の割り当てを依頼してください。', 'それで 3 件が先へ進めます。最大 4 日短縮。'],
  ] as const)('speaks %s', (locale, sentence, gain) => {
    const next = { ...step('assign', 'project-lead'), freesItems: 3, daysEarlier: 4.2 };
    expect(plainText(nextStepSentence(next, voice(locale)), voice(locale))).toBe(sentence);
    expect(nextStepGain(next, voice(locale))).toBe(gain);
  });

  it('keeps items as pieces, for links', () => {
    expect(nextStepSentence(step('assign', 'project-lead'), say)).toEqual([
      'Ask the project lead to assign ',
      { item: named('PLAT-7') },
      '.',
    ]);
  });

  it.each([
    [3, 4.2, 'Then 3 items can go on. Up to 4 days earlier.'],
    [2, null, 'Then 2 items can go on.'],
    [1, 1, 'Up to 1 day earlier.'],
    [1, 0.4, 'Under 1 day earlier.'],
    [1, 0, 'No effect on the date.'],
    [1, 129, 'Up to 129 days earlier.'],
    [1, 232, 'More than 11 months earlier.'],
    [1, 300, 'More than a year earlier.'],
    [1, null, null],
    [null, null, null],
  ])('gains: %j items, %j days', (freesItems, daysEarlier, sentence) => {
    expect(nextStepGain({ ...step('assign', 'project-lead'), freesItems, daysEarlier }, say)).toBe(sentence);
  });
});
