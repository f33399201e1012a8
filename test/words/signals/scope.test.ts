import { finding, said } from '../finding-builder';

describe('scope creep', () => {
  const figures = {
    addedCount: 9,
    addedPoints: 23,
    removedCount: 2,
    removedPoints: 3,
    netShare: 0.41,
    usualShare: 0.15,
    elapsedShare: 0.5,
    weighedBy: 'count',
    mainCause: 'discovered',
    mainCauseCount: 6,
    baselineOn: '2026-02-12',
    chanceLost: null,
    plannedLate: false,
  } as const;

  it('tells growth, the changes and the usual', () => {
    expect(said(finding('scope-creep', { figures, subject: 'sprint' }))).toEqual([
      'Sprint scope grew by 41%',
      '9 added, 2 removed since 12 Feb. Usual by now: up to 15%.',
    ]);
  });

  it.each([
    ['item', 'Scope grew by 41%'],
    ['epic', 'Epic scope grew by 41%'],
    ['version', 'Version scope grew by 41%'],
    ['project', 'Project scope grew by 41%'],
  ] as const)('names whose scope it is: %s', (subject, title) => {
    expect(said(finding('scope-creep', { figures, subject }))[0]).toBe(title);
  });

  it('says where the past is not the own one', () => {
    const basis = { level: 'published', sample: 0 } as const;
    expect(said(finding('scope-creep', { figures: { ...figures, usualShare: 1.51 }, basis }))[1]).toBe(
      '9 added, 2 removed since 12 Feb. In other projects 85% grow by up to 151%.',
    );
  });
});

describe('carry-over', () => {
  it.each([
    [2, 'In its 2nd sprint', 'Not finished in 1 earlier sprint.'],
    [3, 'In its 3rd sprint', 'Not finished in 2 earlier sprints.'],
    [11, 'In its 11th sprint', 'Not finished in 10 earlier sprints.'],
  ])('counts %i sprints', (iterations, title, line) => {
    expect(said(finding('carry-over', { figures: { iterations } }))).toEqual([title, line]);
  });
});

describe('scope-churn', () => {
  it('tells what came in and what went out', () => {
    const figures = {
      addedCount: 6,
      removedCount: 5,
      churnShare: 0.92,
      netShare: 0.08,
      usualShare: 0.3,
      weighedBy: 'count',
    } as const;
    expect(said(finding('scope-churn', { figures }))).toEqual([
      'Scope swapped after the start',
      '6 items in, 5 out: 92% of the start. Usual: up to 30%.',
    ]);
  });
});

describe('growing-work', () => {
  const figures = {
    before: 228,
    now: 339,
    days: 90,
    growthShare: 0.487,
    usualShare: 0.12,
    cameIn: 58,
    finished: 25,
    weeks: 4,
  };

  it('tells from what to what, and what came and went', () => {
    expect(said(finding('growing-work', { figures, subject: 'project' }))).toEqual([
      'Open work grew by 49%',
      'From 228 to 339 items in 90 days. Usual: up to 12%. Last 4 weeks: 58 came in, 25 finished.',
    ]);
  });

  it('says where the past is not the own one', () => {
    const basis = { level: 'published', sample: 3 } as const;
    expect(said(finding('growing-work', { figures: { ...figures, usualShare: 0.16 }, basis }))[1]).toBe(
      'From 228 to 339 items in 90 days. In other projects: up to 16%. Last 4 weeks: 58 came in, 25 finished.',
    );
  });
});

describe('over-commitment', () => {
  it('tells what was committed, what it holds now and what is typical', () => {
    const figures = {
      committed: 34,
      held: 40,
      left: 28,
      usualDelivered: 25,
      chance: 0.22,
      elapsedShare: 0.3,
      weighedBy: 'points',
    } as const;
    expect(said(finding('over-commitment', { figures, subject: 'sprint' }))).toEqual([
      'Sprint holds more than typical',
      '34 points committed, 40 now. Typical: 25 per sprint.',
    ]);
    expect(said(finding('over-commitment', { figures: { ...figures, weighedBy: 'count' } }))[1]).toMatch(/^34 items /);
  });
});

describe('re-estimation', () => {
  it('tells the points up and down', () => {
    const figures = { items: 5, upPoints: 12, downPoints: 3, movedShare: 0.3, usualShare: 0.1 };
    expect(said(finding('re-estimation', { figures, subject: 'epic' }))).toEqual([
      'Estimates changed a lot',
      '5 items: 12 points up, 3 down since the start. 30% of the start changed; usual: up to 10%.',
    ]);
  });
});

describe('goal-drift', () => {
  it('tells how much of the text changed, never a word of it', () => {
    const figures = { edits: 3, driftShare: 0.8, grownBy: 450, usualShare: 0.2 };
    expect(said(finding('goal-drift', { figures }))).toEqual([
      'Description changed after start',
      'Edited 3 times. 80% of the text changed; usual: up to 20%.',
    ]);
  });
});
