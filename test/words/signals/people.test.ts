import type { SignalId } from '../../../src/core/signals';
import { findingWords } from '../../../src/words/finding/finding';
import type { FindingOf } from '../../../src/words/finding/finding-words';
import { evidenceSentence } from '../../../src/words/finding/evidence';
import { cannotTellSentence } from '../../../src/words/finding/cannot-tell';
import { nextStepSentence } from '../../../src/words/finding/next-step';
import { plainText } from '../../../src/words/phrase';
import { context, fact, finding, hidden, named } from '../finding-builder';

function said<Signal extends SignalId>(
  signal: Signal,
  figures: FindingOf<Signal>['figures'],
  rest: Partial<FindingOf<Signal>> = {},
): readonly string[] {
  const words = findingWords(finding(signal, { ...rest, figures }), context);
  return [words.title, words.line, words.because].map((part) => plainText(part).replaceAll('\u00a0', ' '));
}

describe('what is said of a team’s last weeks', () => {
  it('overloaded', () => {
    expect(
      said('overloaded', { perPerson: 5.2, usualPerPerson: 2.1, finished: 7, usualFinished: 14.5, weeks: 4 }),
    ).toEqual([
      '5.2 items in progress a person',
      'Up to 2.1 were usual; 7 finished in the last 4 weeks, up to 14.5 were usual.',
      'the team works on 5.2 items a person at once and finishes no more for it',
    ]);
  });

  it('returned', () => {
    expect(said('returned', { reopened: 6, finished: 35, share: 0.171, usualShare: 0.06, weeks: 4 })).toEqual([
      'Finished work came back 6 times',
      'That is 17 % of 35 items finished for good in the last 4 weeks; up to 6 % was usual.',
      'finished work came back 6 times',
    ]);
  });

  it('priority-churn', () => {
    expect(said('priority-churn', { itemsPerWeek: 12, share: 0.18, usualShare: 0.07, weeks: 4 })).toEqual([
      '12 items re-prioritised a week',
      '18 % of what is open, over the last 4 weeks; up to 7 % was usual.',
      'priorities change more than usual',
    ]);
  });
});

describe('what is said of owners', () => {
  it('owner-left', () => {
    expect(said('owner-left', { cause: 'account', silentDays: 12, items: 1, share: null })).toEqual([
      'Its owner has left',
      'The account that it is assigned to is deactivated. Nothing has been done under it for 12 days.',
      'its owner has left',
    ]);
    expect(
      said('owner-left', { cause: 'account', silentDays: 12, items: 4, share: 0.4 }, { subject: 'project' }),
    ).toEqual([
      '4 items of owners who have left',
      '4 open items that somebody counts on (40 % of those with an owner): in the name of a deactivated account, or of one that is silent as never before.',
      '4 items belong to owners who have left',
    ]);
    expect(said('owner-left', { cause: 'silence', silentDays: 12, items: 2, share: 1 }, { subject: 'epic' })[1]).toBe(
      '2 open items that somebody counts on (100 % of those with an owner): their owners have done nothing in the project for 12 days or more, longer than 95 % of their own pauses.',
    );
  });

  it('no-owner', () => {
    expect(said('no-owner', { what: 'in-progress', days: 4 })[1]).toBe('In progress without an owner for 4 days.');
    expect(said('no-owner', { what: 'blocker', days: 4 })[1]).toBe(
      'It has had no owner for 4 days, and somebody counts on what waits for it.',
    );
    expect(said('no-owner', { what: 'parent', days: 12 }, { subject: 'epic' })).toEqual([
      'Nobody drives it',
      'Work on it goes on, but it has no owner, and its reporter has done nothing on it for 12 days.',
      'nobody drives it',
    ]);
  });

  it('single-point', () => {
    expect(said('single-point', { finishedShare: 0.82, finished: 11, openShare: 1, weighedBy: 'points' })).toEqual([
      'One person did 82 % of it',
      'Of 11 finished items, by points; the same person holds 100 % of what is open.',
      'only one person knows it',
    ]);
  });
});

describe('what is said of dates, questions and clarity', () => {
  it('date-at-risk', () => {
    const figures = { targetOn: '2026-03-14', daysLeft: 9, open: 8, chance: 0.12 };
    expect(said('date-at-risk', { ...figures, toldBy: 'past' })).toEqual([
      '8 items left for 9 days',
      'So much was finished in so short a time in 12 % of its past; it is due on 14 Mar.',
      '8 items are left for 9 days',
    ]);
    expect(said('date-at-risk', { ...figures, toldBy: 'forecast' })[1]).toBe(
      'Chance to be in time, by the forecast: 12 %; it is due on 14 Mar.',
    );
    expect(
      said('date-at-risk', { targetOn: '2026-02-14', daysLeft: -10, open: 1, chance: null, toldBy: 'date' }),
    ).toEqual([
      '1 item open after the date',
      'It was due on 14 Feb, 10 days ago.',
      'it was due on 14 Feb and 1 item is open',
    ]);
  });

  it('date-moved', () => {
    const figures = { of: 'item', movedDays: 24, firstOn: '2026-02-14', dueOn: '2026-03-20' } as const;
    expect(said('date-moved', { ...figures, moves: 3, firstHasPassed: true })).toEqual([
      'Its date moved 3 times',
      'By 24 days since the first, 14 Feb; it is in time only because the date moved.',
      'its date moved 3 times, by 24 days',
    ]);
    expect(said('date-moved', { ...figures, moves: 2, firstHasPassed: false })[1]).toBe(
      'By 24 days since the first, 14 Feb.',
    );
    expect(said('date-moved', { of: 'project', itemsPerWeek: 3, share: 0.05, usualShare: 0.01, weeks: 4 })).toEqual([
      '3 dates moved out a week',
      '5 % of what is open, over the last 4 weeks; up to 1 % was usual.',
      'dates are moved out again and again',
    ]);
  });

  it('unanswered', () => {
    const basis = { level: 'project', sample: 30 } as const;
    expect(said('unanswered', { questions: 1, days: 6.5, usualDays: 2.1 }, { basis })).toEqual([
      'A question waits for an answer',
      'For 6.5 days; 85 % of your answers come within 2.1.',
      'a question has waited for 6.5 days',
    ]);
    expect(said('unanswered', { questions: 2, days: 6.5, usualDays: 2.1 }, { basis })[0]).toBe(
      '2 questions wait for an answer',
    );
  });

  it('unclear', () => {
    const basis = { level: 'type', sample: 30 } as const;
    expect(said('unclear', { lacks: ['criteria'], usualShare: 0.96 }, { basis })).toEqual([
      'Begun without acceptance criteria',
      '96 % of your finished items of this type have it.',
      'it was begun without acceptance criteria',
    ]);
    expect(said('unclear', { lacks: ['description', 'criteria', 'estimate'], usualShare: 0.91 }, { basis })).toEqual([
      'Begun without description, acceptance criteria and estimate',
      'At least 91 % of your finished items of this type have them.',
      'it was begun without description, acceptance criteria and estimate',
    ]);
  });
});

describe('what is said of what is not known, and of what nobody wants', () => {
  it('discovery', () => {
    expect(said('discovery', { found: 7, reEstimated: 2, share: 0.45, usualShare: 0.2 })).toEqual([
      '7 items found on the way',
      'And 2 estimates grew: 45 % of what was there at the start; up to 20 % is usual by now.',
      'the team keeps finding more work on the way',
    ]);
    expect(said('discovery', { found: 0, reEstimated: 4, share: 0.45, usualShare: 0.2 })[0]).toBe('4 estimates grew');
    expect(said('discovery', { found: 7, reEstimated: 0, share: 0.45, usualShare: 0.2 })[1]).toBe(
      'That is 45 % of what was there at the start; up to 20 % is usual by now.',
    );
  });

  it('unseen', () => {
    expect(said('unseen', { unseen: 8, open: 20, share: 0.4, usualShare: 0.1 })).toEqual([
      '8 of 20 open items were never looked at',
      'That is 40 %, without owner, estimate, link or any act; up to 10 % is usual by now.',
      '40 % of it was never looked at',
    ]);
  });

  it('abandoned', () => {
    expect(said('abandoned', { weeks: 9, idleWeeks: 8, activeShare: 0.8, open: 6, finished: 14 })).toEqual([
      'Nothing finished for 9 weeks, 6 items open',
      'Nobody has touched what is open for 8 weeks; before, something was finished in 80 % of the weeks.',
      'work on it has come to nothing',
    ]);
  });
});

const item = named('PLAT-7');
const at = '2026-02-12T10:00:00Z';

it.each([
  [fact('in-progress-since', item, { at, days: 12 }), 'PLAT-7 has been in progress since 12 Feb, 12 days.'],
  [fact('re-prioritised', item, { at }), 'PLAT-7 was moved in the order on 12 Feb.'],
  [fact('re-prioritised', item, { at, to: 'High' }), 'PLAT-7 went from priority none to High on 12 Feb.'],
  [fact('owned', item, { at }), 'PLAT-7 has had its owner since 12 Feb.'],
  [fact('finished', item, { at }), 'PLAT-7 was finished on 12 Feb.'],
  [fact('asked', item, { at, days: 4 }), 'Asked on 12 Feb, 4 days ago.'],
  [
    fact('date-moved', item, { at, from: '2026-03-01', to: '2026-04-01' }),
    'The date of PLAT-7 was moved from 1 Mar to 1 Apr on 12 Feb.',
  ],
  [fact('date-moved', hidden, {}), 'The date of an item you cannot see was moved.'],
  [fact('without-owner', item, { at, days: 4 }), 'PLAT-7 has had no owner since 12 Feb, 4 days.'],
  [fact('waits-for-it', item), 'PLAT-7 waits for it.'],
  [fact('lacks', item, { to: 'criteria' }), 'PLAT-7 has no acceptance criteria.'],
  [fact('unseen', item, { at }), 'PLAT-7 was created on 12 Feb and has not been touched since.'],
])('tells %j', (told, sentence) => {
  expect(plainText(evidenceSentence(told, context))).toBe(sentence);
});

it.each([
  ['answer', 'Ask the team to answer what was asked on PLAT-7, or to say who can.'],
  ['hand-over', 'Ask the team to find a new owner for PLAT-7, while somebody still knows it.'],
  ['confirm-date', 'Ask the team for a date for PLAT-7 that will hold, or to take out what does not fit.'],
  ['describe', 'Ask the team to write down what is missing on PLAT-7 before work goes on.'],
  ['agree-order', 'Agree with the team on an order that holds for two weeks, PLAT-7 included.'],
  [
    'agree-done',
    'Agree with the team on what has to be true before work counts as done; begin with why PLAT-7 came back.',
  ],
  ['look-closer', 'Go through what nobody has looked at with the team, PLAT-7 first.'],
  ['finish-first', 'Agree with the team to begin nothing new until PLAT-7 is finished, with everybody who can help.'],
  ['share-work', 'Ask the team to let a second person work on PLAT-7 together with its owner.'],
  [
    'stop-or-finish',
    'Decide with the team: finish PLAT-7 as the smallest piece that is of use, or close what is left.',
  ],
] as const)('says how to %s', (act, sentence) => {
  const step = {
    signal: 'overloaded',
    act,
    role: 'team',
    item,
    otherItem: null,
    freesItems: 0,
    daysEarlier: null,
  } as const;
  expect(plainText(nextStepSentence(step))).toBe(sentence);
});

it.each([
  ['too-few-weeks', 3, 12, '3 earlier stretches of weeks to compare with, 12 needed.'],
  ['too-few-answers', 1, 20, '1 answered question to compare with, 20 needed.'],
  ['too-few-scopes', 2, 5, '2 comparable scopes, 5 needed.'],
  ['too-few-owned', 1, 3, '1 item with an owner, 3 needed.'],
  ['not-usual-here', null, null, 'Work here is usually done without, so its absence says nothing.'],
] as const)('cannot tell: %s', (reason, have, need, sentence) => {
  expect(cannotTellSentence({ signal: 'overloaded', reason, have, need })).toBe(sentence);
});
