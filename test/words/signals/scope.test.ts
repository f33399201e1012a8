import type { Finding } from '../../../src/contract/item-health';
import { findingWords } from '../../../src/words/finding/finding';
import type { FindingOf } from '../../../src/words/finding/finding-words';
import { plainText } from '../../../src/words/phrase';
import { context, finding } from '../finding-builder';

type Creep = FindingOf<'scope-creep'>;

const grown: Creep['figures'] = {
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
};

function said(figures: Partial<Creep['figures']>, rest: Partial<Creep> = {}): readonly string[] {
  const words = findingWords(finding('scope-creep', { figures: { ...grown, ...figures }, ...rest }), context);
  return [plainText(words.title), plainText(words.line), plainText(words.because)];
}

describe('scope creep', () => {
  it('tells growth, the usual and the main cause', () => {
    expect(said({})).toEqual([
      'Scope grew after the start',
      '+41\u00a0% since 12 Feb, your usual by now is up to 15\u00a0%; mostly discovered on the way.',
      'its scope grew by 41\u00a0% after the start',
    ]);
  });

  it('names the sprint or the epic that it is about', () => {
    expect(said({}, { subject: 'sprint' })[0]).toBe('Sprint scope grew after the start');
    expect(said({}, { subject: 'epic' })[2]).toBe('the scope of its epic grew by 41\u00a0% after the start');
  });

  it('says where the usual is not the own one', () => {
    expect(said({ usualShare: 1 }, { basis: { level: 'published', sample: 0 } })[1]).toBe(
      '+41\u00a0% since 12 Feb, in published projects it is up to 100\u00a0%; mostly discovered on the way.',
    );
  });

  it('says all where there is one cause, and nothing where none is known', () => {
    expect(said({ mainCauseCount: 9 })[1]).toMatch(/; all discovered on the way\.$/);
    expect(said({ mainCause: 'new-demand', mainCauseCount: 4 })[1]).toMatch(/; most often new demand\.$/);
    expect(said({ mainCause: null, mainCauseCount: 0 })[1]).toBe(
      '+41\u00a0% since 12 Feb, your usual by now is up to 15\u00a0%.',
    );
  });

  it('says what it does to the chance of the target, where that is anything', () => {
    expect(said({ chanceLost: 0.184 })[1]).toBe(
      '+41\u00a0% since 12 Feb, your usual by now is up to 15\u00a0%; mostly discovered on the way. It lowers the chance of the target by 18 points.',
    );
    expect(said({ chanceLost: 0.01 })[1]).toMatch(/ by 1 point\.$/);
    expect(said({ chanceLost: 0.004 })[1]).toMatch(/on the way\.$/);
  });

  it('says that planning came late', () => {
    expect(said({ plannedLate: true })[1]).toMatch(/^\+41\u00a0% since planning ended on 12 Feb, /);
  });
});

describe('carry-over', () => {
  it.each([
    [2, 'In its 2nd sprint', 'Not finished in the sprint before.'],
    [3, 'In its 3rd sprint', 'Not finished in the 2 sprints before.'],
  ])('counts %i sprints', (iterations, title, line) => {
    const words = findingWords(finding('carry-over', { figures: { iterations } }), context);
    expect([plainText(words.title), plainText(words.line)]).toEqual([title, line]);
  });
});

function wordsOf(about: Finding): readonly string[] {
  const { title, line, because } = findingWords(about, context);
  return [plainText(title), plainText(line), plainText(because)];
}

describe('scope-churn', () => {
  it('tells what came in, what went out and what is left', () => {
    const figures = {
      addedCount: 6,
      removedCount: 5,
      churnShare: 0.92,
      netShare: 0.08,
      usualShare: 0.3,
      weighedBy: 'count',
    } as const;
    expect(wordsOf(finding('scope-churn', { figures, subject: 'sprint' }))).toEqual([
      'Sprint scope was swapped',
      '6 items in and 5 out: 92\u00a0% of the start moved, +8\u00a0% is left; your usual by now is up to 30\u00a0%.',
      'much of the scope of its sprint was exchanged after the start',
    ]);
  });
});

describe('over-commitment', () => {
  it('tells what is committed, what is left and the chance', () => {
    const figures = {
      committed: 40,
      left: 28,
      usualDelivered: 25,
      chance: 0.22,
      elapsedShare: 0.3,
      weighedBy: 'points',
    } as const;
    expect(wordsOf(finding('over-commitment', { figures, subject: 'sprint' }))).toEqual([
      'Sprint holds more than is usually finished',
      '40 points committed, 28 of them open; your usual is 25. Chance to finish all of it: 22\u00a0%.',
      'its sprint holds 40 points, where 25 are usually finished',
    ]);
    expect(wordsOf(finding('over-commitment', { figures: { ...figures, weighedBy: 'count' } }))[1]).toContain(
      '40 items',
    );
  });
});

describe('re-estimation', () => {
  it('tells the points up and down', () => {
    const figures = { items: 5, upPoints: 12, downPoints: 3, movedShare: 0.3, usualShare: 0.1 };
    expect(wordsOf(finding('re-estimation', { figures, subject: 'epic' }))).toEqual([
      'Estimates moved after the start',
      '12 points up and 3 down on 5 items, 30\u00a0% of the start; your usual by now is up to 10\u00a0%.',
      'estimates in the scope of its epic moved by 30\u00a0%',
    ]);
  });
});

describe('goal-drift', () => {
  it('tells how much of the text moved, never a word of it', () => {
    const figures = { edits: 3, driftShare: 0.8, grownBy: 450, usualShare: 0.2 };
    expect(wordsOf(finding('goal-drift', { figures }))).toEqual([
      'Goal rewritten after the start',
      '3 edits moved 80\u00a0% of the text (+450 characters); your usual is up to 20\u00a0%.',
      'its goal was rewritten after the start',
    ]);
    expect(wordsOf(finding('goal-drift', { figures: { ...figures, grownBy: -40 } }))[1]).toContain('(−40 characters)');
  });
});
