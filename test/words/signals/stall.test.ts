import { findingWords } from '../../../src/words/finding/finding';
import type { Finding } from '../../../src/contract/item-health';
import type { FindingOf } from '../../../src/words/finding/finding-words';
import { plainText } from '../../../src/words/phrase';
import { context, fact, finding, hidden, named } from '../finding-builder';

function said(about: Finding): readonly string[] {
  const { title, line, because } = findingWords(about, context);
  return [plainText(title), plainText(line), plainText(because)];
}

describe('stalled', () => {
  const figures = { statusName: 'Review', days: 9.5, usualDays: 4, chanceToMove: 0.12, horizonDays: 10, drivers: [] };

  it('holds the stay against the own usual', () => {
    expect(said(finding('stalled', { figures }))).toEqual([
      'Stalled in Review',
      '9.5 days; 85\u00a0% of your items leave Review within 4.',
      'it has been in Review for 9.5 days',
    ]);
  });

  it('tells the chance where the stay itself is not unusual, or the usual is not known', () => {
    const line = '3 days; 12\u00a0% chance to leave Review in the next 10 days.';
    expect(said(finding('stalled', { figures: { ...figures, days: 3 } }))[1]).toBe(line);
    expect(said(finding('stalled', { figures: { ...figures, days: 3, usualDays: null } }))[1]).toBe(line);
  });

  it('names the two things that speak most against it', () => {
    const drivers = [
      { term: 'days-in-status', logOdds: -1.2 },
      { term: 'type', logOdds: 0.8 },
      { term: 'status', logOdds: -0.5 },
      { term: 'days-before', logOdds: -0.2 },
    ] as const;
    expect(said(finding('stalled', { figures: { ...figures, drivers } }))[1]).toBe(
      '9.5 days; 85\u00a0% of your items leave Review within 4. Against it: the time it has been there and the pace of this status.',
    );
  });

  it('never tells a chance as none', () => {
    const none = { ...figures, days: 3, chanceToMove: 0 };
    const line = '3 days; under 1\u00a0% chance to leave Review in the next 10 days.';
    expect(said(finding('stalled', { figures: none }))[1]).toBe(line);
  });

  it.each([
    ['type-and-status', '85\u00a0% of your items leave Review within 4.'],
    ['type', '85\u00a0% of your items of this type leave a status within 4.'],
    ['project', '85\u00a0% of your items leave a status within 4.'],
    ['everything', '85\u00a0% of items on this site leave a status within 4.'],
    ['published', '85\u00a0% of items in published projects leave a status within 4.'],
  ] as const)('says whose usual it is when it rests on %s', (level, usual) => {
    expect(said(finding('stalled', { figures, basis: { level, sample: 30 } }))[1]).toBe(`9.5 days; ${usual}`);
  });
});

describe('ageing', () => {
  const figures = { ageDays: 32, expectedDays: 14, severeDays: 25, chanceInTime: 0 };

  it('holds the age against the service level expectation', () => {
    expect(
      said(finding('ageing', { figures: { ...figures, ageDays: 20 }, basis: { level: 'project', sample: 50 } })),
    ).toEqual([
      'Taking longer than usual',
      '20 days since the start; 85\u00a0% of your items finish within 14.',
      'it was started 20 days ago and usually takes up to 14',
    ]);
  });

  it('adds the 95th percentile where it is exceeded too', () => {
    expect(
      said(finding('ageing', { figures, severity: 'severe', basis: { level: 'type', sample: 50 } })).slice(0, 2),
    ).toEqual([
      'Taking far longer than usual',
      '32 days since the start; 85\u00a0% of your items of this type finish within 14, 95\u00a0% within 25.',
    ]);
  });
});

describe('silent', () => {
  const figures = { idleDays: 14, usualDays: 3, statusName: 'Review' };

  it('tells since when, and what is usual', () => {
    const evidence = [fact('last-activity', named('A-1'), { at: '2026-02-10T10:00:00Z' })];
    expect(said(finding('silent', { figures, evidence }))).toEqual([
      'Silent for 14 days',
      'No activity since 10 Feb; 85\u00a0% of your pauses in Review end within 3.',
      'nothing has happened for 14 days',
    ]);
  });

  it('leaves the status out where pauses were not counted in it', () => {
    expect(said(finding('silent', { figures, basis: { level: 'project', sample: 90 } }))[1]).toBe(
      'No activity; 85\u00a0% of your pauses end within 3.',
    );
  });

  it('does not name the status of a past that was not recorded', () => {
    const unrecorded = { ...figures, statusName: 'Unrecorded' };
    expect(said(finding('silent', { figures: unrecorded }))[1]).toBe(
      'No activity; 85\u00a0% of your pauses end within 3.',
    );
  });
});

describe('blocked', () => {
  const figures = { cause: 'flag', days: 6, totalDays: 6, spans: 1 } as const;
  const evidence = [fact('flagged', named('A-1'), { at: '2026-02-20T10:00:00Z', by: 'ana' })];

  it('tells since when it has been flagged', () => {
    expect(said(finding('blocked', { figures, evidence }))).toEqual([
      'Flagged as blocked',
      '6 days, since 20 Feb.',
      'it has been flagged for 6 days',
    ]);
  });

  it('adds up earlier blocks', () => {
    expect(said(finding('blocked', { figures: { ...figures, totalDays: 11, spans: 3 }, evidence }))[1]).toBe(
      '6 days, since 20 Feb; 11 days over 3 times in all.',
    );
  });

  it('tells a blocked status', () => {
    expect(said(finding('blocked', { figures: { ...figures, cause: 'status', days: 1 } }))).toEqual([
      'In a blocked status',
      '1 day.',
      'it has stood in a blocked status for 1 day',
    ]);
  });

  it('does not invent a length', () => {
    expect(said(finding('blocked', { figures: { ...figures, days: null, totalDays: null } }))).toEqual([
      'Flagged as blocked',
      'The history does not tell since when.',
      'it has been flagged',
    ]);
  });

  it.each([
    [named('PLAT-7'), 'Blocked by PLAT-7', 'it is blocked by PLAT-7'],
    [hidden, 'Blocked by an item you cannot see', 'it is blocked by an item you cannot see'],
  ])('names the blocker, or hides it', (item, title, because) => {
    const linked: FindingOf<'blocked'> = finding('blocked', {
      figures: { ...figures, cause: 'link' },
      evidence: [fact('waits-for', item)],
    });
    expect(said(linked)).toEqual([title, '6 days.', because]);
  });
});

describe('bouncing', () => {
  it('tells how often, and how often out of done', () => {
    expect(said(finding('bouncing', { figures: { times: 3, reopened: 1 } }))).toEqual([
      'Sent back 3 times',
      'Re-opened once among them.',
      'it was sent back 3 times',
    ]);
    expect(said(finding('bouncing', { figures: { times: 2, reopened: 2 } }))[1]).toBe('Re-opened 2 times among them.');
    expect(said(finding('bouncing', { figures: { times: 2, reopened: 0 } }))[1]).toBe(
      'Moved to an earlier status each time.',
    );
  });
});

describe('zombie', () => {
  it('tells age, silence and the usual', () => {
    const figures = { ageDays: 112, idleDays: 60, expectedDays: 14, longPauseDays: 9 };
    const evidence = [fact('last-activity', named('A-1'), { at: '2025-12-08T09:00:00Z' })];
    expect(said(finding('zombie', { figures, evidence, basis: { level: 'type', sample: 40 } }))).toEqual([
      'Left to lie for 60 days',
      'Started 112 days ago, no activity since 8 Dec 2025; 85\u00a0% of your items of this type finish within 14.',
      'it was started 112 days ago and left to lie for 60 days',
    ]);
  });
});

describe('stalled-container', () => {
  it('tells the gap beside the usual, and what came last', () => {
    const figures = { days: 14, usualDays: 6, openItems: 9, finishedItems: 4 };
    const evidence = [fact('finished', named('A-1'))];
    expect(said(finding('stalled-container', { figures, evidence }))).toEqual([
      'Nothing finished for 14 days',
      '9 items are open; 95\u00a0% of the gaps between two days with a finish are up to 6. The last was A-1.',
      'nothing in it was finished for 14 days',
    ]);
    expect(said(finding('stalled-container', { figures: { ...figures, openItems: 1 } }))[1]).toBe(
      '1 item is open; 95\u00a0% of the gaps between two days with a finish are up to 6.',
    );
  });
});

describe('stuck-in-stage', () => {
  it('tells how long the queue is, and how long it rests', () => {
    const figures = {
      statusName: 'In Review',
      items: 9,
      usualItems: 4,
      medianDays: 8,
      usualDays: 2,
    };
    expect(said(finding('stuck-in-stage', { figures }))).toEqual([
      '9 items pile up in In Review',
      'Usually up to 4; half of them have been there for 8 days or more, usually up to 2.',
      '9 items pile up in In Review',
    ]);
  });
});
