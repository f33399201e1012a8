import type { AmountSummary, EndSummary, ForecastSummary, NoForecastSummary } from '../../../src/contract/forecast';
import { EVERY_MESSAGE } from '../../../src/words/every-message';
import { forecastSentences } from '../../../src/words/finding/forecast';
import { sayTo } from '../../../src/words/say/say';

const listener = { languageTag: 'en-GB', timeZone: 'UTC', takenAt: '2024-03-01T18:00:00Z' };

const known: EndSummary = {
  status: 'known',
  p15: '2024-04-02',
  p50: '2024-04-15',
  p85: '2024-04-29',
  p95: '2025-01-08',
  target: null,
  chance: null,
  open: 38,
  earlier: { kind: 'version', own: 21, elsewhere: 30, outlasted: false },
  flow: { weeks: 8, entered: 12, finished: 9, left: 1 },
  leftOut: { moved: 452, of: 928, stillOpen: 4 },
  fits: { on: '2024-04-15', items: 14, of: 38 },
  atPaceOn: '2024-06-03',
};
const amounts: AmountSummary = {
  status: 'amounts',
  target: null,
  chance: null,
  open: 30,
  finishedPerWeek: 5.2,
  arrivalsPerWeek: 1,
  unit: 'items',
  pace: 'own',
  atEnd: null,
  next: [],
  trackRecord: { promised: 40, cameTrue: 34 },
};
const told = (forecast: ForecastSummary) => forecastSentences(forecast, sayTo(listener, EVERY_MESSAGE.en));
const target = { on: '2024-04-19', firstOn: null, moves: 0 };

describe('a forecast of an end', () => {
  it('tells four certainties, what they rest on, the flow, and what fits in', () => {
    expect(told(known)).toEqual([
      'Unlikely before 2 Apr. Even chance by 15 Apr, expected by 29 Apr, almost certain by 8 Jan 2025.',
      'This holds if it is closed like the 21 earlier versions.',
      'From 21 earlier versions of this project and 30 elsewhere.',
      'In 8 weeks 12 came in, 9 were finished, 1 moved out: the open work grows.',
      'Earlier versions ended by leaving work out: 452 of 928 items.',
      'Typically 4 items stay open at the release.',
      'Fits until 15 Apr: about 14 of 38 items.',
      'If nothing is added and the pace stays: 3 Jun.',
    ]);
  });

  it('says which way the open work goes', () => {
    const flowOf = (entered: number, finished: number, left: number) =>
      told({ ...known, flow: { weeks: 1, entered, finished, left } })[3];
    expect(flowOf(3, 1, 2)).toBe('In 1 week 3 came in, 1 were finished, 2 moved out: the open work stays the same.');
    expect(flowOf(0, 2, 0)).toBe('In 1 week 0 came in, 2 were finished, 0 moved out: the open work shrinks.');
  });

  it('says where none has ended here yet', () => {
    const basis = (own: number, elsewhere: number) => told({ ...known, earlier: { ...known.earlier, own, elsewhere } });
    expect(basis(0, 3)[1]).toBe('From versions of other projects only: none here has ended yet.');
    expect(basis(0, 0)[1]).toBe('From versions of other organisations only: none here has ended yet.');
    expect(basis(1, 0).slice(1, 3)).toEqual([
      'This holds if it is closed like the earlier version.',
      'From 1 earlier version of this project.',
    ]);
  });

  it('says that it has outlasted all earlier ones', () => {
    const earlier = { kind: 'epic', own: 5, elsewhere: 0, outlasted: true } as const;
    expect(told({ ...known, earlier })[3]).toBe('It has lasted longer than all 5 earlier ones.');
  });

  it('says what is later than ten years', () => {
    expect(told({ ...known, p95: null })[0]).toBe(
      'Unlikely before 2 Apr. Even chance by 15 Apr, expected by 29 Apr. Almost certain later than in ten years.',
    );
    expect(told({ ...known, p50: null, p85: null, p95: null })[0]).toBe('Later than ten years.');
  });

  it('tells the chance of the target, and never forgets the first one', () => {
    const moved = { on: '2024-04-19', firstOn: '2024-03-29', moves: 2 };
    expect(told({ ...known, target: moved, chance: 0.52 }).slice(1, 3)).toEqual([
      '52% chance to finish by 19 Apr.',
      'First target 29 Mar, moved 2 times.',
    ]);
  });
});

describe('a bucket', () => {
  it('tells of no chance once the target has passed', () => {
    const passed = { on: '2024-03-19', firstOn: null, moves: 0, hasPassed: true } as const;
    expect(told({ ...known, target: passed, chance: 0 })[1]).toBe('Target 19 Mar has passed.');
  });

  it('has no date, by design', () => {
    expect(told({ status: 'bucket', target: null, because: 'named' })).toEqual(['Collects work, so no date is given.']);
    expect(told({ status: 'bucket', target: null, because: 'outlasted' })).toEqual([
      'Collects work, so no date is given: it has no release date and is older than every earlier version here.',
    ]);
  });
});

describe('a forecast of amounts', () => {
  it('tells a sprint what is left over', () => {
    expect(told({ ...amounts, atEnd: { left50: 3, left85: 5.5 }, target, chance: 0.04 })).toEqual([
      'Even chance of 3 items or fewer left over, 85% chance of 5.5 or fewer.',
      '30 items are open.',
      'Finished a week: 5.2.',
      'Added a week: 1.',
      '4% chance to finish by 19 Apr.',
      '34 of the last 40 dates like this came true.',
    ]);
  });

  it('tells a project what it finishes next', () => {
    const next = [
      { weeks: 4, at50: 20, at85: 16 },
      { weeks: 12, at50: 60, at85: 51 },
    ];
    expect(told({ ...amounts, next, trackRecord: null })).toEqual([
      'Next 4 weeks: 85% chance of 16 items or more.',
      'Next 12 weeks: 85% chance of 51 items or more.',
      '30 items are open.',
      'Finished a week: 5.2.',
      'Added a week: 1.',
      'Too few earlier dates of this team to compare with.',
    ]);
  });

  it('tells work that is taken out', () => {
    expect(told({ ...amounts, open: 1, unit: 'points', arrivalsPerWeek: -2, pace: 'team' }).slice(0, 3)).toEqual([
      '1 point is open.',
      'Finished a week: 5.2, its share of the team’s pace.',
      'Removed a week: 2.',
    ]);
  });
});

describe('a forecast that cannot tell', () => {
  const unknown = (lacks: NoForecastSummary['lacks'], have: number | null = null) =>
    told({
      status: 'unknown',
      target: { on: '2024-07-31', firstOn: null, moves: 0 },
      lacks,
      have,
      need: have === null ? null : 8,
    });

  it('says what is missing, and the target all the same', () => {
    expect(unknown('finished-items', 4)).toEqual(['4 finished items lately, 8 needed for a date.', 'Target 31 Jul.']);
    expect(unknown('active-days', 1)[0]).toBe('Lately something was finished on 1 day, 8 needed for a date.');
    expect(unknown('started-work')[0]).toBe('Not started. A date appears when the first item starts.');
    expect(unknown('first-start')[0]).toBe(
      'Nothing in it is in progress yet. A date appears when the first item starts.',
    );
    expect(unknown('known-start')[0]).toBe('Work in it has begun, but its history does not show when.');
  });

  it('has nothing more to say of what is finished', () => {
    expect(unknown('open-items')).toEqual(['Nothing is open.']);
    expect(unknown('closed')).toEqual(['It is closed.']);
  });
});
