import type { FindingOf } from '../../../src/words/finding/finding-words';
import { fact, finding, hidden, named, said } from '../finding-builder';

describe('waiting', () => {
  const figures: FindingOf<'waiting'>['figures'] = {
    blockers: 1,
    depth: 1,
    rootHasOwner: false,
    rootInIteration: false,
    rootStarted: false,
    rootStalled: false,
    days: 12,
  };
  const waits = (more: Partial<typeof figures>, evidence = [fact('waits-for', named('PLAT-7'))]) =>
    said(finding('waiting', { figures: { ...figures, ...more }, evidence }));

  it('tells how long, and what keeps the blocker from moving', () => {
    expect(waits({})).toEqual(['Waits for PLAT-7', 'For 12 days. PLAT-7 has no assignee and no sprint.']);
  });

  it.each([
    [{ rootInIteration: true }, 'PLAT-7 has no assignee.'],
    [{ rootHasOwner: true }, 'PLAT-7 is not in progress and in no sprint.'],
    [{ rootHasOwner: true, rootInIteration: true }, 'PLAT-7 is not in progress.'],
    [{ rootHasOwner: true, rootStarted: true }, 'PLAT-7 is in progress.'],
    [{ rootHasOwner: true, rootStarted: null }, 'It cannot finish before that.'],
    [{ rootHasOwner: true, rootStarted: true, rootStalled: true }, 'PLAT-7 is stalled itself.'],
  ])('with %j', (more, sentence) => {
    expect(waits({ ...more, days: null })[1]).toBe(sentence);
  });

  it('tells the end of a longer chain', () => {
    const evidence = [fact('waits-for', named('PLAT-7')), fact('chain-root', named('INF-12'))];
    expect(waits({ depth: 2, blockers: 3 }, evidence)).toEqual([
      'Waits for PLAT-7 and 2 others',
      'For 12 days. INF-12 has no assignee and no sprint.',
    ]);
    expect(waits({ blockers: 2 }, evidence)[0]).toBe('Waits for PLAT-7 and 1 other');
  });

  it('says nothing of an item that may not be seen', () => {
    expect(waits({}, [fact('waits-for', hidden)])).toEqual(['Waits for an item you cannot see', 'For 12 days.']);
    expect(waits({ days: null }, [fact('waits-for', hidden)])[1]).toBe('It cannot finish before that.');
  });
});

describe('deadlock', () => {
  const circle = (...keys: readonly string[]) => keys.map((key) => fact('cycle-link', named(key)));
  const cut = [
    fact('weakest-link', named('B-2'), { cause: 'waits' }),
    fact('weakest-link', named('C-3'), { cause: 'blocks' }),
  ];
  const waiting = (length: number, evidence: Parameters<typeof finding<'deadlock'>>[1]['evidence']) =>
    said(finding('deadlock', { figures: { length }, severity: 'severe', evidence: evidence ?? [] }));

  it('tells who waits for whom, and the best link to remove', () => {
    expect(waiting(3, [...cut, ...circle('A-1', 'B-2', 'C-3')])).toEqual([
      '3 items wait for each other',
      'A-1 waits for B-2, B-2 for C-3, and C-3 for A-1. The best link to remove is the one from B-2 to C-3.',
    ]);
    expect(waiting(2, circle('A-1', 'B-2'))[1]).toBe('A-1 waits for B-2, and B-2 for A-1.');
  });

  it('tells the beginning and the end of a long circle', () => {
    expect(waiting(4, circle('A-1', 'B-2', 'C-3', 'D-4'))[1]).toBe('A-1 waits for B-2, and so on, and D-4 for A-1.');
  });

  it('says "here" of what holds the items', () => {
    expect(said(finding('deadlock', { figures: { length: 2 }, subject: 'epic' }))[0]).toBe(
      '2 items here wait for each other',
    );
  });
});

describe('dependency conflict', () => {
  const figures: FindingOf<'dependency-conflict'>['figures'] = {
    blockerDueOn: '2026-03-20',
    blockerDateFrom: 'due-date',
    blockerOverdue: false,
    neededOn: '2026-03-13',
    neededFor: 'finish',
    gapDays: 5,
  };
  const collides = (more: Partial<typeof figures>) =>
    said(
      finding('dependency-conflict', {
        figures: { ...figures, ...more },
        evidence: [fact('waits-for', named('PLAT-7'))],
      }),
    );

  it('tells both dates and the days between', () => {
    expect(collides({})).toEqual(['PLAT-7 comes too late', 'Due on 20 Mar, needed by 13 Mar: 5 days too late.']);
  });

  it.each([
    [
      { blockerDateFrom: 'iteration', gapDays: 1 } as const,
      'Its sprint ends on 20 Mar, needed by 13 Mar: 1 day too late.',
    ],
    [{ blockerDateFrom: 'version' } as const, 'Its release is planned for 20 Mar, needed by 13 Mar: 5 days too late.'],
    [
      { blockerOverdue: true, blockerDueOn: '2026-02-20', neededOn: '2026-02-23' } as const,
      'Was due on 20 Feb and is still open.',
    ],
    [
      { blockerOverdue: true, blockerDueOn: '2026-02-20', neededOn: null, neededFor: null } as const,
      'Was due on 20 Feb and is still open.',
    ],
  ])('with %j', (more, line) => {
    expect(collides(more)[1]).toBe(line);
  });
});

describe('unscheduled-blocker', () => {
  const figures = { unscheduled: 1, blockers: 1, why: 'nobody-and-no-iteration', days: 12 } as const;
  const evidence = [fact('waits-for', named('PLAT-7'))];

  it('tells what the plan lacks', () => {
    expect(said(finding('unscheduled-blocker', { figures, evidence }))).toEqual([
      'PLAT-7 is not planned',
      'No assignee, no sprint. This item has waited for 12 days.',
    ]);
    const lineOf = (why: 'no-owner' | 'no-iteration' | 'project-not-read') =>
      said(finding('unscheduled-blocker', { figures: { ...figures, why, days: null }, evidence }))[1];
    expect(lineOf('no-owner')).toBe('Not in progress, no assignee.');
    expect(lineOf('no-iteration')).toBe('Not in progress, no sprint.');
    expect(lineOf('project-not-read')).toBe('Its project is not followed here.');
  });

  it('tells nothing of a hidden one but the wait', () => {
    expect(said(finding('unscheduled-blocker', { figures, evidence: [fact('waits-for', hidden)] }))[1]).toBe(
      'This item has waited for 12 days.',
    );
  });

  it('counts the others', () => {
    expect(said(finding('unscheduled-blocker', { figures: { ...figures, unscheduled: 3 }, evidence }))[0]).toBe(
      'PLAT-7 and 2 others are not planned',
    );
  });
});

describe('bottleneck', () => {
  it('tells what it holds up, and who works on it', () => {
    const wordsOf = (hasOwner: boolean, started: boolean) =>
      said(finding('bottleneck', { figures: { items: 7, weight: 21, weighedBy: 'points', hasOwner, started } }));
    expect(wordsOf(true, false)).toEqual([
      'Holds up 7 items',
      'More than any other item of its project. Not in progress.',
    ]);
    expect(wordsOf(true, true)[1]).toBe('More than any other item of its project. In progress.');
    expect(wordsOf(false, true)[1]).toBe('More than any other item of its project. No assignee.');
    expect(wordsOf(false, false)[1]).toBe('More than any other item of its project. Not in progress, no assignee.');
  });
});

describe('hidden-dependency', () => {
  it('suggests', () => {
    const evidence = [fact('mentions', named('PLAT-7'))];
    expect(said(finding('hidden-dependency', { figures: { pairs: 1 }, evidence }))).toEqual([
      'May depend on PLAT-7',
      'The two items mention each other but are not linked.',
    ]);
    expect(said(finding('hidden-dependency', { figures: { pairs: 2 }, evidence }))[0]).toBe(
      'May depend on PLAT-7 or 1 other',
    );
  });
});
