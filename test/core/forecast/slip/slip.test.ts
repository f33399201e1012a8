import fc from 'fast-check';
import { slipOf } from '../../../../src/core/forecast/slip/slip';
import { AN_ITEM_EACH, aQuestion, aReplay, daily, stalledUntil, waitsUntil } from './a-replay';

const slipFor = (own: Parameters<typeof aReplay>[0], targetDay?: number | null, facts = AN_ITEM_EACH) => {
  const { totalDays, against, parts } = slipOf(aQuestion(aReplay(own), targetDay, facts));
  return { totalDays, against, parts: parts.map(({ cause, days }) => ({ cause, days })) };
};

describe('slipOf', () => {
  it('has nothing to split where the end is the target', () => {
    expect(slipFor({})).toEqual({ totalDays: 0, against: 'target', parts: [] });
  });

  it('puts down to scope what scope alone moved', () => {
    expect(slipFor({ added: 4 })).toEqual({ totalDays: 4, against: 'target', parts: [{ cause: 'scope', days: 4 }] });
  });

  it('tells what the target was too early by, at the pace that was counted on', () => {
    expect(slipFor({ added: 4 }, 7)).toEqual({
      totalDays: 7,
      against: 'target',
      parts: [
        { cause: 'scope', days: 4 },
        { cause: 'tight-target', days: 3 },
      ],
    });
  });

  it('holds the end against the forecast of the commitment where there is no target', () => {
    expect(slipFor({ added: 4 }, null)).toEqual({
      totalDays: 4,
      against: 'forecast-when-committed',
      parts: [{ cause: 'scope', days: 4 }],
    });
  });

  it('shares evenly what only two causes together would not have moved', () => {
    // Either alone holds the work until day 17: each gets half of the 7 days.
    expect(slipFor({ stalled: stalledUntil(12), waits: waitsUntil(12) })).toEqual({
      totalDays: 7,
      against: 'target',
      parts: [
        { cause: 'stalled', days: 3.5 },
        { cause: 'waiting', days: 3.5 },
      ],
    });
  });

  it('tells a cause that brought the end nearer as a negative part', () => {
    const faster = { paceBefore: daily(0.5, 60), added: 4 };
    expect(slipFor(faster, null).parts.find(({ cause }) => cause === 'pace')?.days).toBeLessThan(0);
  });

  it('lists the largest part first', () => {
    const parts = slipFor({ added: 2, lateDays: 4, elapsedDays: 9 }).parts.map(({ cause }) => cause);
    expect(parts).toEqual(['late-start', 'scope']);
  });

  it('counts days off that the end ran into', () => {
    // Two days off after the tenth day, which was to be the last.
    expect(slipFor({ added: 4, daysOff: [11, 12] })).toEqual({
      totalDays: 4,
      against: 'target',
      parts: [
        { cause: 'scope', days: 3 },
        { cause: 'calendar', days: 1 },
      ],
    });
  });

  it('lets causes use up the time that the target left to spare, in proportion', () => {
    // Counted on for day 10, due on day 15: eight more items end it on day 18.
    expect(slipFor({ added: 8 }, 15)).toEqual({
      totalDays: 3,
      against: 'target',
      parts: [{ cause: 'scope', days: 3 }],
    });
  });

  it('tells only what is left to spare where the end is in time', () => {
    expect(slipFor({ added: 8 }, 30)).toEqual({
      totalDays: -12,
      against: 'target',
      parts: [{ cause: 'tight-target', days: -12 }],
    });
  });

  it('keeps what each cause moved, whatever there was to spare', () => {
    const { causes } = slipOf(aQuestion(aReplay({ added: 8 }), 30));
    expect(causes).toEqual([{ cause: 'scope', days: 8, facts: AN_ITEM_EACH.scope }]);
  });

  it('links each part to what it rests on', () => {
    const facts = { scope: [{ itemId: 'AB-4', at: new Date('2024-03-04T09:00Z') }] };
    const { parts } = slipOf(aQuestion(aReplay({ added: 4 }), 7, facts));
    expect(parts).toEqual([
      { cause: 'scope', days: 4, facts: [{ itemId: 'AB-4', at: new Date('2024-03-04T09:00Z') }] },
      { cause: 'tight-target', days: 3, facts: [] },
    ]);
  });

  it('leaves a cause that rests on nothing with the target', () => {
    expect(slipFor({ added: 4 }, 7, {}).parts).toEqual([{ cause: 'tight-target', days: 7 }]);
  });

  it('adds up exactly, to the tenth, whatever happened', () => {
    const happened = fc.record({
      committed: fc.integer({ min: 1, max: 40 }),
      added: fc.integer({ min: 0, max: 30 }),
      reEstimated: fc.integer({ min: 0, max: 8 }),
      pace: fc.constantFrom(daily(0.6, 60), daily(0.8, 60), daily(1, 60)),
      paceBefore: fc.constantFrom(null, daily(0.9, 60), daily(1.3, 60)),
      stalled: fc.oneof(fc.constant([]), fc.integer({ min: 1, max: 60 }).map(stalledUntil)),
      waits: fc.oneof(
        fc.constant([]),
        fc.integer({ min: 1, max: 60 }).map((day) => waitsUntil(day, 2)),
      ),
      daysOff: fc.constantFrom([], [12, 13], [20]),
    });
    fc.assert(
      fc.property(happened, fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }), (own, target) => {
        const slip = slipFor(own, target);
        const tenths = slip.parts.reduce((sum, { days }) => sum + Math.round(days * 10), 0);
        expect(tenths).toBe(Math.round(slip.totalDays * 10));
      }),
      { numRuns: 150 },
    );
  });
});
