import type { ForecastFacts, ForecastSummary } from '../../../src/contract/forecast';
import { forecastSentences } from '../../../src/words/finding/forecast';

const context = { locale: 'en-GB', timeZone: 'UTC', takenAt: '2024-06-28T18:00:00Z' };

const facts: ForecastFacts = {
  target: null,
  chance: null,
  open: 30,
  finishedPerWeek: 5.2,
  grownPerWeek: 1,
  unit: 'items',
  pace: 'own',
  capped: 0,
  simulatedDays: 500,
  atBest: false,
  atEnd: null,
  trackRecord: { promised: 40, cameTrue: 34 },
};
const known: ForecastSummary = { status: 'known', p50: '2024-07-30', p85: '2024-08-13', p95: '2025-01-08', ...facts };
const told = (forecast: ForecastSummary) => forecastSentences(forecast, context);

describe('a forecast', () => {
  it('tells several confidences, the pace, and what became of past ones', () => {
    expect(told(known)).toEqual([
      '50 % by 30 Jul, 85 % by 13 Aug, 95 % by 8 Jan 2025.',
      '30 items open, 5.2 a week finished, 1 comes in.',
      'Of 40 past 85 % forecasts of this team, 34 came true.',
    ]);
  });

  it('says that the run was capped where a confidence has no date', () => {
    const [first] = told({ ...known, p95: null, capped: 0.12 });
    expect(first).toBe(
      '50 % by 30 Jul, 85 % by 13 Aug, no date for 95 %: 12\u00a0% of the simulated futures do not end within 2 years.',
    );
  });

  it('tells the earliest end where it waits for what may not be seen', () => {
    const target = { on: '2024-07-31', firstOn: null, moves: 0 };
    const sentences = told({ ...known, atBest: true, target, chance: 0.52 });
    expect(sentences[0]).toMatch(/^At the earliest 50 % by 30 Jul, 85 % by 13 Aug/);
    expect(sentences.slice(2, 4)).toEqual([
      'It waits for items that you cannot see, which may hold it longer.',
      'Chance of the target, 31 Jul: at most 52\u00a0%.',
    ]);
  });

  it('tells the chance of the target, and never forgets the first one', () => {
    const moved = { on: '2024-07-31', firstOn: '2024-05-31', moves: 2 };
    expect(told({ ...known, target: moved, chance: 0.52 })[2]).toBe(
      'Chance of the target, 31 Jul: 52\u00a0% (first set to 31 May, moved 2 times).',
    );
  });

  it('tells a sprint what is left over, and what becomes of its commitment', () => {
    const atEnd = { left50: 3, left85: 5.5, commitmentChance: 0.4 };
    expect(told({ ...known, atEnd }).slice(2, 4)).toEqual([
      'Chance to finish what was committed: 40\u00a0%.',
      'Left over at its end: at most 3 items at 50 %, 5.5 at 85 %.',
    ]);
    expect(told({ ...known, atEnd: { ...atEnd, commitmentChance: null } })[2]).toMatch(/^Left over/);
  });

  it('sees no end of work that has a target and grows as fast as it is finished', () => {
    const grows = {
      status: 'no-end',
      ...facts,
      grownPerWeek: 6,
      target: { on: '2024-07-31', firstOn: null, moves: 0 },
    } as const;
    expect(told(grows)[0]).toBe('No end in sight at this pace.');
  });

  it('has only no date for what nobody wants to end', () => {
    expect(told({ status: 'no-end', ...facts, target: null, grownPerWeek: 1 })[0]).toBe(
      'No date: at this pace it takes more than 2 years.',
    );
    expect(told({ status: 'no-end', ...facts, grownPerWeek: 6, pace: 'team', trackRecord: null })).toEqual([
      'No date: as much comes in as is finished, or more.',
      '30 items open, 5.2 a week finished, its share of the team’s pace, 6 come in.',
      'The team has too few past forecasts to hold this against.',
    ]);
  });

  it('tells work that is taken out', () => {
    expect(told({ ...known, open: 1, unit: 'points', grownPerWeek: -2 })[1]).toBe(
      '1 point open, 5.2 a week finished, 2 taken out.',
    );
  });
});

describe('a forecast that cannot tell', () => {
  const unknown = (
    lacks: 'open-items' | 'started-work' | 'finished-items' | 'active-days',
    have: number | null = null,
  ) =>
    told({
      status: 'unknown',
      target: { on: '2024-07-31', firstOn: null, moves: 0 },
      lacks,
      have,
      need: have === null ? null : 8,
    });

  it('says what is missing, and the target all the same', () => {
    expect(unknown('finished-items', 4)).toEqual([
      'Cannot tell: 4 finished items of late, 8 needed.',
      'The target is 31 Jul.',
    ]);
    expect(unknown('active-days', 1)[0]).toBe('Cannot tell: something was finished on 1 day of late, 8 needed.');
    expect(unknown('started-work')[0]).toBe('Cannot tell: nobody works on it yet.');
  });

  it('has nothing more to say of what is finished', () => {
    expect(unknown('open-items')).toEqual(['Nothing is open.']);
  });
});
