import { evidenceSentence } from '../../../src/words/finding/evidence';
import { plainText } from '../../../src/words/phrase';
import { fact, finding, named, said, say } from '../finding-builder';

describe('what is said of a team’s last weeks', () => {
  it('overloaded', () => {
    const figures = { perPerson: 5.2, usualPerPerson: 2.1, finished: 7, usualFinished: 14.5, weeks: 4 };
    expect(said(finding('overloaded', { figures }))).toEqual([
      'Too much in progress at once',
      '5.2 items per person; usual: up to 2.1. 7 finished in 4 weeks.',
    ]);
  });

  it('returned', () => {
    const figures = { reopened: 6, finished: 35, share: 0.171, usualShare: 0.06, weeks: 4 };
    expect(said(finding('returned', { figures }))).toEqual([
      '6 finished items reopened',
      '17% of the 35 items finished in 4 weeks. Usual: up to 6%.',
    ]);
    expect(said(finding('returned', { figures: { ...figures, finished: 0 } }))[1]).toBe(
      'Nothing was finished in the last 4 weeks. Usual: up to 6%.',
    );
  });

  it('priority-churn', () => {
    const figures = { itemsPerWeek: 11.8, share: 0.18, usualShare: 0.07, weeks: 4 };
    expect(said(finding('priority-churn', { figures }))).toEqual([
      'Priorities change often',
      '12 items a week, 18% of open items. Usual: up to 7%.',
    ]);
  });
});

describe('what is said of assignees', () => {
  it('owner-left', () => {
    const figures = { cause: 'account', silentDays: 12, items: 4, share: 0.22 } as const;
    expect(said(finding('owner-left', { figures: { ...figures, items: 1, share: null } }))).toEqual([
      'Assignee is not active',
      'Assigned to a deactivated account. No activity for 12 days.',
    ]);
    expect(said(finding('owner-left', { figures: { ...figures, silentDays: null } }))[1]).toBe(
      'Assigned to a deactivated account.',
    );
    expect(said(finding('owner-left', { figures, subject: 'project' }))).toEqual([
      '4 items without active assignee',
      '22% of the assigned items that are in progress, in a sprint or have a date.',
    ]);
    const silence = { ...figures, cause: 'silence', share: null } as const;
    expect(said(finding('owner-left', { figures: silence, subject: 'epic' }))[1]).toBe(
      'No activity of the assignees in this project for 12 days or more.',
    );
  });

  it('no-owner', () => {
    expect(said(finding('no-owner', { figures: { what: 'in-progress', days: 4 } }))).toEqual([
      'No assignee',
      'In progress without an assignee for 4 days.',
    ]);
    expect(said(finding('no-owner', { figures: { what: 'blocker', days: 1 } }))).toEqual([
      'No assignee, and others wait',
      'Without an assignee for 1 day; other items wait for it.',
    ]);
    expect(said(finding('no-owner', { figures: { what: 'parent', days: 12 }, subject: 'epic' }))).toEqual([
      'Nobody is assigned to the epic',
      'Work in it has begun; no activity by the reporter for 12 days.',
    ]);
  });

  it('single-point, without a name', () => {
    const figures = { finishedShare: 0.82, finished: 11, openShare: 1, weighedBy: 'points' } as const;
    expect(said(finding('single-point', { figures }))).toEqual([
      'One person did 82% of the work',
      'Of 11 finished items. The same person has 100% of what is open.',
    ]);
  });
});

describe('what is said of dates, questions and clarity', () => {
  it('date-at-risk', () => {
    const figures = { targetOn: '2026-03-14', daysLeft: 9, open: 8, chance: 0.12, toldBy: 'forecast' } as const;
    expect(said(finding('date-at-risk', { figures }))).toEqual([
      '12% chance to finish by 14 Mar',
      '8 items left, 9 working days to the target.',
    ]);
    const passed = { targetOn: '2026-02-14', daysLeft: -10, open: 1, chance: null, toldBy: 'date' } as const;
    expect(said(finding('date-at-risk', { figures: passed }))).toEqual([
      'Target passed 10 days ago',
      '1 item is open. The target was 14 Feb.',
    ]);
  });

  it('date-moved', () => {
    const figures = { of: 'item', movedDays: 24, firstOn: '2026-02-14', dueOn: '2026-03-20', moves: 3 } as const;
    expect(said(finding('date-moved', { figures: { ...figures, firstHasPassed: true } }))).toEqual([
      'Due date postponed 3 times',
      'First date 14 Feb, now 24 days later. The first date has passed.',
    ]);
    expect(said(finding('date-moved', { figures: { ...figures, moves: 1, firstHasPassed: false } }))).toEqual([
      'Due date postponed once',
      'First date 14 Feb, now 24 days later.',
    ]);
    const project = { of: 'project', itemsPerWeek: 3.3, share: 0.05, usualShare: 0.01, weeks: 4 } as const;
    expect(said(finding('date-moved', { figures: project }))).toEqual([
      '3 due dates postponed per week',
      '5% of open items, last 4 weeks. Usual: up to 1%.',
    ]);
  });

  it('unanswered', () => {
    const figures = { questions: 1, days: 6.5, usualDays: 2.1 };
    const evidence = [fact('asked', named('A-1'), { at: '2026-02-20T10:00:00Z' })];
    expect(said(finding('unanswered', { figures, evidence }))).toEqual([
      'Open question',
      'Asked on 20 Feb, 6.5 days ago. Usual: up to 2.1 days.',
    ]);
    expect(said(finding('unanswered', { figures: { ...figures, questions: 2 } }))[0]).toBe('2 open questions');
  });

  it.each([
    [['criteria'], 'No acceptance criteria'],
    [['estimate', 'description'], 'Two things are missing'],
    [['description', 'criteria', 'estimate'], 'Three things are missing'],
  ] as const)('unclear: %j', (lacks, title) => {
    expect(said(finding('unclear', { figures: { lacks, usualShare: 0.96 } }))).toEqual([
      title,
      '96% of finished items of this type have it.',
    ]);
  });
});

describe('what is said of what is not known', () => {
  it('discovery', () => {
    const figures = { found: 7, reEstimated: 2, share: 0.45, usualShare: 0.2 };
    expect(said(finding('discovery', { figures }))).toEqual([
      '7 items discovered, 2 estimates grew since start',
      '45% of the start. Usual by now: up to 20%.',
    ]);
    expect(said(finding('discovery', { figures: { ...figures, found: 0 } }))[0]).toBe('2 estimates grew since start');
    expect(said(finding('discovery', { figures: { ...figures, reEstimated: 0 } }))[0]).toBe(
      '7 items discovered since start',
    );
  });

  it('unseen', () => {
    const figures = { unseen: 8, open: 20, share: 0.4, usualShare: 0.1 };
    expect(said(finding('unseen', { figures }))).toEqual([
      '8 items not looked at yet',
      '40% of open items: no estimate, no change. Usual: up to 10%.',
    ]);
  });
});

const item = named('PLAT-7');
const at = '2026-02-12T10:00:00Z';

it.each([
  [fact('in-progress-since', item, { at, days: 12 }), 'PLAT-7 has been in progress since 12 Feb. 12 days so far.'],
  [fact('re-prioritised', item, { at }), 'PLAT-7 was moved in the order on 12 Feb.'],
  [fact('re-prioritised', item, { at, to: 'High' }), 'PLAT-7: priority from none to High on 12 Feb.'],
  [fact('owned', item, { at }), 'PLAT-7 has been assigned since 12 Feb.'],
  [fact('owned', item), 'PLAT-7 is assigned.'],
  [fact('finished', item, { at }), 'PLAT-7 was finished on 12 Feb.'],
  [fact('asked', item, { at, days: 4 }), 'Asked on 12 Feb. 4 days ago.'],
  [
    fact('date-moved', item, { at, from: '2026-03-01', to: '2026-04-01' }),
    'PLAT-7: due date moved from 1 Mar to 1 Apr on 12 Feb.',
  ],
  [fact('without-owner', item, { at, days: 4 }), 'PLAT-7 has had no assignee since 12 Feb. 4 days so far.'],
  [fact('waits-for-it', item), 'PLAT-7 waits for it.'],
  [fact('lacks', item, { to: 'criteria' }), 'PLAT-7 has no acceptance criteria.'],
  [fact('unseen', item, { at }), 'PLAT-7 was created on 12 Feb and not changed since.'],
  [
    fact('rewritten', item, { at, from: '300', to: '750', cause: 'criteria' }),
    'Acceptance criteria edited on 12 Feb. 300 characters before, 750 after.',
  ],
])('tells %j', (told, sentence) => {
  expect(plainText(evidenceSentence(told, say), say)).toBe(sentence);
});
