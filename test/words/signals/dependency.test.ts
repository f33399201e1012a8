import type { Finding } from '../../../src/contract/item-health';
import { findingWords } from '../../../src/words/finding/finding';
import type { FindingOf } from '../../../src/words/finding/finding-words';
import { plainText } from '../../../src/words/phrase';
import { context, fact, finding, hidden, named } from '../finding-builder';

function said(about: Finding): readonly string[] {
  const { title, line, because } = findingWords(about, context);
  return [plainText(title), plainText(line), plainText(because)];
}

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
    expect(waits({})).toEqual([
      'Waiting for PLAT-7',
      '12 days. PLAT-7 has no owner and is in no sprint.',
      'it waits for PLAT-7',
    ]);
  });

  it.each([
    [{ rootInIteration: true }, 'PLAT-7 has no owner but is in a sprint.'],
    [{ rootHasOwner: true }, 'PLAT-7 has an owner but is not started and is in no sprint.'],
    [{ rootHasOwner: true, rootInIteration: true }, 'PLAT-7 has an owner but is not started and is in a sprint.'],
    [{ rootHasOwner: true, rootStarted: true }, 'PLAT-7 has an owner and is in progress.'],
    [{ rootHasOwner: true, rootStarted: null }, 'PLAT-7 has an owner and is in no sprint.'],
    [{ rootHasOwner: true, rootStarted: true, rootStalled: true }, 'PLAT-7 is stalled itself.'],
  ])('with %j', (more, sentence) => {
    expect(waits({ ...more, days: null })[1]).toBe(sentence);
  });

  it('tells the end of a longer chain', () => {
    const evidence = [fact('waits-for', named('PLAT-7')), fact('chain-root', named('INF-12'))];
    expect(waits({ depth: 2, blockers: 3 }, evidence).slice(0, 2)).toEqual([
      'Waiting for PLAT-7 and 2 other items',
      '12 days. 2 items deep. At the root, INF-12 has no owner and is in no sprint.',
    ]);
  });

  it('says nothing of a root that may not be seen', () => {
    expect(waits({}, [fact('waits-for', hidden)])).toEqual([
      'Waiting for an item you cannot see',
      '12 days.',
      'it waits for an item you cannot see',
    ]);
    const evidence = [fact('waits-for', named('PLAT-7')), fact('chain-root', hidden)];
    expect(waits({ depth: 2 }, evidence)[1]).toBe('12 days. 2 items deep.');
  });

  it('is not empty when nothing at all is known', () => {
    expect(waits({ days: null }, [fact('waits-for', hidden)])[1]).toBe('It cannot finish before that one.');
  });
});

describe('deadlock', () => {
  const ring = (items: readonly Parameters<typeof fact>[1][]) => items.map((item) => fact('cycle-link', item));
  const cut = [
    fact('weakest-link', named('B-2'), { cause: 'waits' }),
    fact('weakest-link', named('C-3'), { cause: 'blocks' }),
  ];

  it('tells the ring and the cheapest cut', () => {
    const evidence = [...cut, ...ring([named('A-1'), named('B-2'), named('C-3')])];
    expect(said(finding('deadlock', { figures: { length: 3 }, severity: 'severe', evidence }))).toEqual([
      'Deadlock: 3 items wait for each other',
      'A-1 waits for B-2, B-2 for C-3 and C-3 for A-1. The cheapest link to cut is the one from B-2 to C-3.',
      '3 items wait for each other in a ring',
    ]);
  });

  it('hides what may not be seen', () => {
    const evidence = ring([hidden, named('B-2')]);
    expect(said(finding('deadlock', { figures: { length: 2 }, evidence }))[1]).toBe(
      'An item you cannot see waits for B-2 and B-2 for an item you cannot see.',
    );
  });

  it('leaves out a ring that is too long to read', () => {
    const evidence = [...cut, ...ring(Array.from({ length: 6 }, (_, index) => named(`A-${String(index + 1)}`)))];
    expect(said(finding('deadlock', { figures: { length: 6 }, evidence }))[1]).toBe(
      'The cheapest link to cut is the one from B-2 to C-3.',
    );
  });

  it('names the epic that it is in', () => {
    expect(said(finding('deadlock', { figures: { length: 2 }, subject: 'epic' }))[2]).toBe(
      '2 items of its epic wait for each other in a ring',
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
  const collides = (more: Partial<typeof figures>, item = named('PLAT-7')) =>
    said(finding('dependency-conflict', { figures: { ...figures, ...more }, evidence: [fact('waits-for', item)] }));

  it('tells both dates and the gap', () => {
    expect(collides({})).toEqual([
      'PLAT-7 comes too late',
      'It is due on 20 Mar, but this item must finish by 13 Mar: 5 working days too late.',
      'PLAT-7 comes 5 working days too late for it',
    ]);
  });

  it.each([
    [
      { blockerDateFrom: 'iteration', gapDays: 1 } as const,
      'It is in a sprint that ends on 20 Mar, but this item must finish by 13 Mar: 1 working day too late.',
    ],
    [
      { blockerDateFrom: 'version', neededFor: 'start' } as const,
      'It is planned for the release of 20 Mar, but this item must start by 13 Mar: 5 working days too late.',
    ],
    [
      { blockerOverdue: true, blockerDueOn: '2026-02-20', neededOn: '2026-02-23' } as const,
      'It was due on 20 Feb, and this item must finish by 23 Feb: at least 5 working days too late.',
    ],
    [
      { blockerOverdue: true, blockerDueOn: '2026-02-20', neededOn: null, neededFor: null } as const,
      'It was due on 20 Feb, and this item waits for it.',
    ],
  ])('with %j', (more, line) => {
    expect(collides(more)[1]).toBe(line);
  });

  it('tells no date of a blocker that may not be seen', () => {
    expect(collides({}, hidden)).toEqual([
      'An item you cannot see comes too late',
      'This item must finish by 13 Mar; what it waits for comes later.',
      'it waits for an item you cannot see that comes too late',
    ]);
    expect(collides({ neededOn: null, neededFor: null }, hidden)[1]).toBe('This item waits for it.');
  });
});

describe('unscheduled-blocker', () => {
  const figures = { unscheduled: 1, blockers: 1, why: 'nobody-and-no-iteration', days: 12 } as const;
  const evidence = [fact('waits-for', named('PLAT-7'))];

  it('tells what the plan lacks', () => {
    expect(said(finding('unscheduled-blocker', { figures, evidence }))).toEqual([
      'PLAT-7 is on nobody’s plan',
      'No owner and in no sprint, waited for 12 days.',
      'it waits for PLAT-7, which is on nobody’s plan',
    ]);
    const lineOf = (why: 'no-owner' | 'no-iteration' | 'project-not-read') =>
      said(finding('unscheduled-blocker', { figures: { ...figures, why, days: null }, evidence }))[1];
    expect(lineOf('no-owner')).toBe('Not started and no owner.');
    expect(lineOf('no-iteration')).toBe('Not started and in no sprint.');
    expect(lineOf('project-not-read')).toBe('Its project is not followed here, so nobody sees when it slips.');
  });

  it('tells nothing of a hidden one', () => {
    expect(said(finding('unscheduled-blocker', { figures, evidence: [fact('waits-for', hidden)] }))).toEqual([
      'An item you cannot see is on nobody’s plan',
      'This item has waited for it for 12 days.',
      'it waits for an item you cannot see, which is on nobody’s plan',
    ]);
  });

  it('counts the others', () => {
    expect(said(finding('unscheduled-blocker', { figures: { ...figures, unscheduled: 3 }, evidence }))[0]).toBe(
      'PLAT-7 and 2 other blockers are on nobody’s plan',
    );
  });
});

describe('bottleneck', () => {
  const figures = { items: 7, weight: 21, weighedBy: 'points', hasOwner: true, started: false } as const;

  it('tells what it holds up, and who works on it', () => {
    expect(said(finding('bottleneck', { figures }))).toEqual([
      'Holds up 7 items',
      'No other of its project holds up more: 21 points. It is not started.',
      '7 items wait for it',
    ]);
    const counted = { ...figures, weighedBy: 'count', weight: 7 } as const;
    const lineOf = (hasOwner: boolean, started: boolean) =>
      said(finding('bottleneck', { figures: { ...counted, hasOwner, started } }))[1];
    expect(lineOf(true, true)).toBe('No other of its project holds up more.');
    expect(lineOf(false, true)).toBe('No other of its project holds up more. It has no owner.');
    expect(lineOf(false, false)).toBe('No other of its project holds up more. Nobody works on it.');
  });
});

describe('hidden-dependency', () => {
  it('suggests', () => {
    const evidence = [fact('mentions', named('PLAT-7'))];
    expect(said(finding('hidden-dependency', { figures: { pairs: 1 }, evidence }))).toEqual([
      'May depend on PLAT-7',
      'They name each other, and no link says how they belong together.',
      'it may depend on PLAT-7',
    ]);
    expect(said(finding('hidden-dependency', { figures: { pairs: 2 }, evidence }))[0]).toBe(
      'May depend on PLAT-7 or 1 other item',
    );
  });
});
