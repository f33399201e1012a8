import { fact, finding, named, said } from '../finding-builder';

describe('stalled', () => {
  const figures = { statusName: 'Review', days: 9.5, usualDays: 4, chanceToMove: 0.12, horizonDays: 10, drivers: [] };

  it('tells the time in the status and the chance to leave it', () => {
    expect(said(finding('stalled', { figures }))).toEqual([
      'Stalled in Review',
      '9.5 days in this status. 12% chance to leave within 10 days.',
    ]);
    expect(said(finding('stalled', { figures, severity: 'severe' }))[0]).toBe('Unlikely to leave Review');
  });

  it('never tells a chance as none', () => {
    expect(said(finding('stalled', { figures: { ...figures, days: 1, chanceToMove: 0 } }))[1]).toBe(
      '1 day in this status. Under 1% chance to leave within 10 days.',
    );
  });
});

describe('ageing', () => {
  const figures = { ageDays: 32, expectedDays: 14, severeDays: 25, chanceInTime: 0 };

  it('tells the age beside the own usual, or that of others', () => {
    expect(said(finding('ageing', { figures, basis: { level: 'type', sample: 50 } }))).toEqual([
      'Open longer than usual',
      'Started 32 days ago. Usual: up to 14 days.',
    ]);
    expect(said(finding('ageing', { figures, basis: { level: 'everything', sample: 50 } }))[1]).toBe(
      'Started 32 days ago. In other projects: up to 14 days.',
    );
  });

  it('tells the 95% where they are exceeded too', () => {
    expect(said(finding('ageing', { figures, severity: 'severe' }))).toEqual([
      'Open far longer than usual',
      'Started 32 days ago; 95% finish within 25 days.',
    ]);
  });
});

describe('silent', () => {
  const figures = { idleDays: 14, usualDays: 3, statusName: 'Review' };
  const evidence = [fact('last-activity', named('A-1'), { at: '2026-02-10T10:00:00Z' })];

  it('tells since when, and what is usual in the status', () => {
    expect(said(finding('silent', { figures, evidence }))).toEqual([
      'No activity for 14 days',
      'Last activity on 10 Feb. Usual in Review: up to 3 days.',
    ]);
  });

  it.each([
    ['project', 'Last activity on 10 Feb. Usual: up to 3 days.'],
    ['published', 'Last activity on 10 Feb. In other projects: up to 3 days.'],
  ] as const)('leaves the status out where it rests on %s', (level, line) => {
    expect(said(finding('silent', { figures, evidence, basis: { level, sample: 90 } }))[1]).toBe(line);
  });

  it('does not name the status of a past that was not recorded', () => {
    expect(said(finding('silent', { figures: { ...figures, statusName: 'Unrecorded' }, evidence }))[1]).toBe(
      'Last activity on 10 Feb. Usual: up to 3 days.',
    );
  });
});

describe('blocked', () => {
  const figures = { cause: 'flag', days: 6, totalDays: 6, spans: 1 } as const;
  const evidence = [fact('flagged', named('A-1'), { at: '2026-02-20T10:00:00Z', by: 'ana' })];

  it('tells since when it has been flagged', () => {
    expect(said(finding('blocked', { figures, evidence }))).toEqual(['Flagged as blocked', 'Since 20 Feb, 6 days.']);
  });

  it('adds up earlier blocks', () => {
    expect(said(finding('blocked', { figures: { ...figures, totalDays: 11, spans: 3 }, evidence }))[1]).toBe(
      'Since 20 Feb, 6 days. Blocked 3 times, 11 days in all.',
    );
  });

  it('names a blocked status where a fact tells it', () => {
    const inStatus = { ...figures, cause: 'status', days: 1 } as const;
    expect(said(finding('blocked', { figures: inStatus }))).toEqual(['In a blocked status', 'For 1 day.']);
    const entered = [fact('entered-status', named('A-1'), { to: 'On hold' })];
    expect(said(finding('blocked', { figures: inStatus, evidence: entered }))[0]).toBe('In status On hold');
  });

  it('claims no longer stay in a status than there was', () => {
    const inStatus = { ...figures, cause: 'status', days: 215 } as const;
    const entered = (days: number) => [fact('entered-status', named('A-1'), { to: 'On hold', days })];
    expect(said(finding('blocked', { figures: inStatus, evidence: entered(20) }))).toEqual([
      'Blocked, now in status On hold',
      'For 215 days.',
    ]);
    expect(said(finding('blocked', { figures: inStatus, evidence: entered(215) }))[0]).toBe('In status On hold');
  });

  it('does not invent a length', () => {
    expect(said(finding('blocked', { figures: { ...figures, days: null, totalDays: null } }))[1]).toBe(
      'The history does not show since when it is blocked.',
    );
  });

  it('names the blocker', () => {
    const linked = { figures: { ...figures, cause: 'link' }, evidence: [fact('waits-for', named('PLAT-7'))] } as const;
    expect(said(finding('blocked', linked))).toEqual(['Blocked by PLAT-7', 'For 6 days.']);
  });
});

describe('bouncing', () => {
  const evidence = [
    fact('entered-status', named('A-1'), { at: '2026-02-17T10:00:00Z', from: 'Test', to: 'In Progress' }),
  ];

  it('tells how often, when last, and how often out of done', () => {
    expect(said(finding('bouncing', { figures: { times: 3, reopened: 1 }, evidence }))).toEqual([
      'Sent back 3 times',
      'Last on 17 Feb, from Test to In Progress. Reopened once.',
    ]);
    expect(said(finding('bouncing', { figures: { times: 2, reopened: 2 }, evidence }))[1]).toBe(
      'Last on 17 Feb, from Test to In Progress. Reopened 2 times.',
    );
    expect(said(finding('bouncing', { figures: { times: 2, reopened: 0 }, evidence }))[1]).toBe(
      'Last on 17 Feb, from Test to In Progress.',
    );
  });
});

describe('zombie', () => {
  it('tells how long without activity, the age and the usual', () => {
    const figures = { ageDays: 112, idleDays: 60, expectedDays: 14, longPauseDays: 9 };
    expect(said(finding('zombie', { figures }))).toEqual([
      'Old, no activity for 60 days',
      'Started 112 days ago. Usual: up to 14 days.',
    ]);
  });
});

describe('stalled-container', () => {
  it('tells the time without a finish beside the 95%', () => {
    const figures = { days: 14, usualDays: 6, openItems: 9, finishedItems: 4 };
    expect(said(finding('stalled-container', { figures }))).toEqual([
      'Nothing finished for 14 days',
      '9 items are open. In 95% of cases the next finish came within 6 days.',
    ]);
    expect(said(finding('stalled-container', { figures: { ...figures, openItems: 1 } }))[1]).toMatch(
      /^1 item is open\. /,
    );
  });
});

describe('stuck-in-stage', () => {
  it('tells how long the queue is, in whole items, and how long it stays', () => {
    const figures = { statusName: 'Review', items: 9, usualItems: 3.4, medianDays: 8, usualDays: 2 };
    expect(said(finding('stuck-in-stage', { figures }))).toEqual([
      '9 items queue in Review',
      'Usual: up to 4. Half of them are there for 8 days or more.',
    ]);
  });
});

describe('abandoned', () => {
  it('tells the weeks, and how it was before', () => {
    const figures = { weeks: 9, idleWeeks: 8, activeShare: 0.8, open: 6, finished: 14 };
    expect(said(finding('abandoned', { figures }))).toEqual([
      'No progress for 9 weeks',
      '6 items open. Before, something was finished in 80% of weeks.',
    ]);
  });
});
