import * as fc from 'fast-check';
import { causesIn, replayEnds, withoutDaysOff } from '../../../../src/core/forecast/slip/replay';
import type { SlipCause } from '../../../../src/core/forecast/slip/slip-cause';
import { aReplay, daily, stalledUntil, waitsUntil } from './a-replay';
import { NEVER } from '../../../../src/core/forecast/simulation/trial-set';

const endOf = (replay: ReturnType<typeof aReplay>, ...on: SlipCause[]) => replayEnds(replay, new Set(on))[0];

describe('causesIn', () => {
  it('names none where everything went as it was committed', () => {
    expect(causesIn(aReplay())).toEqual([]);
  });

  it('names what happened, in the order in which causes are told', () => {
    const replay = aReplay({ lateDays: 2, added: -1, waits: waitsUntil(3), daysOff: [4] });
    expect(causesIn(replay)).toEqual(['scope', 'waiting', 'late-start', 'calendar']);
  });

  it('counts growth to come as scope', () => {
    expect(causesIn(aReplay({ arrived: daily(0.1, 60) }))).toEqual(['scope']);
  });
});

describe('replayEnds', () => {
  it('counts days from the first one, those that are over and those to come', () => {
    expect(endOf(aReplay())).toBe(10);
  });

  it('ends in the past where the work would have been done by then', () => {
    expect(endOf(aReplay({ committed: 3 }))).toBe(3);
  });

  it('takes out what came in where scope is switched off', () => {
    const replay = aReplay({ added: 4 });
    expect([endOf(replay, 'scope'), endOf(replay)]).toEqual([14, 10]);
  });

  it('lets a scope grow on where scope is switched on', () => {
    // 5 are left, and while one is finished a day, half a one comes in.
    const replay = aReplay({ arrived: daily(0.5, 60) });
    expect([endOf(replay, 'scope'), endOf(replay)]).toEqual([15, 10]);
  });

  it('takes out what estimates were raised by', () => {
    const replay = aReplay({ reEstimated: 3 });
    expect([endOf(replay, 're-estimates'), endOf(replay)]).toEqual([13, 10]);
  });

  it('goes back to the pace before, from the first day on', () => {
    const replay = aReplay({ paceBefore: daily(2, 60), finished: daily(0.5, 5), pace: daily(0.5, 60) });
    // 2.5 of 10 are done after 5 days; 7.5 at a half a day are 15 days more.
    expect([endOf(replay, 'pace'), endOf(replay)]).toEqual([20, 5]);
  });

  it('goes on at the pace before where the past alone would not have been enough', () => {
    const replay = aReplay({ committed: 16, paceBefore: daily(2, 60), finished: daily(0, 5), pace: daily(1, 60) });
    expect([endOf(replay, 'pace'), endOf(replay)]).toEqual([21, 8]);
  });

  it('starts in time where the late start is switched off', () => {
    const replay = aReplay({ lateDays: 2 });
    expect([endOf(replay, 'late-start'), endOf(replay)]).toEqual([12, 10]);
  });

  it('frees what is asked to be freed, of what is stalled and of what waits', () => {
    const replay = aReplay({ stalled: stalledUntil(9), waits: waitsUntil(12, 3) });
    const without = (...freedIds: string[]) =>
      replayEnds(replay, new Set(['stalled', 'waiting']), { freedIds: new Set(freedIds) })[0];
    // Three are free on day 17 and take three days; without them, what is stalled holds until day 14.
    expect([without(), without('S'), without('A'), without('A', 'S')]).toEqual([19, 19, 14, 10]);
  });

  it('ends no later in any trial the more is freed', () => {
    const days = fc.array(fc.constantFrom(0, 1, 4, 9, 30, NEVER), { minLength: 20, maxLength: 20 });
    const asked = fc.record({
      until: fc.array(days, { minLength: 1, maxLength: 6 }),
      amount: fc.integer({ min: 0, max: 4 }),
      stalledFrom: fc.nat(6),
      committed: fc.integer({ min: 3, max: 30 }),
      arrives: fc.boolean(),
      lateDays: fc.constantFrom(0, 2),
      planned: fc.constantFrom(null, 0.5, 2),
      freed: fc.nat(63),
    });
    fc.assert(
      fc.property(asked, ({ until, amount, stalledFrom, committed, arrives, lateDays, planned, freed }) => {
        const holds = until.map((ends, index) => ({ itemId: String(index), until: Int32Array.from(ends), amount }));
        const replay = aReplay({
          committed,
          lateDays,
          stalled: holds.slice(stalledFrom),
          waits: holds.slice(0, stalledFrom),
          arrived: daily(arrives ? 0.3 : 0, 60),
          paceBefore: planned === null ? null : daily(planned, 60),
        });
        const without = (isFreed: (index: number) => boolean) => {
          const freedIds = new Set(holds.flatMap(({ itemId }, index) => (isFreed(index) ? [itemId] : [])));
          return [...replayEnds(replay, new Set(causesIn(replay)), { freedIds })];
        };
        const some = without((index) => ((freed >> index) & 1) === 1);
        const all = without(() => true);
        expect(all.filter((end, trial) => end > (some[trial] ?? 0))).toEqual([]);
      }),
    );
  });

  it('is over before today where nothing is left to wait for', () => {
    const replay = aReplay({ committed: 3, waits: waitsUntil(12, 1) });
    expect(replayEnds(replay, new Set(['waiting']), { freedIds: new Set(['A']) })[0]).toBe(3);
  });

  it('never ends before what is stalled or waits is finished', () => {
    const replay = aReplay({ stalled: stalledUntil(9), waits: waitsUntil(12) });
    expect([endOf(replay, 'stalled'), endOf(replay, 'waiting'), endOf(replay, 'stalled', 'waiting')]).toEqual([
      14, 17, 17,
    ]);
  });

  it('works off what waited once it is free', () => {
    // Of 5 that are left 3 are free on day 12 from now, the 17th, and take a day each.
    expect(endOf(aReplay({ waits: waitsUntil(12, 3) }), 'waiting')).toBe(19);
  });

  it('lets others take as long as they do where a late start is switched off', () => {
    const replay = aReplay({ lateDays: 2, waits: waitsUntil(12, 3) });
    expect([endOf(replay, 'waiting', 'late-start'), endOf(replay, 'waiting')]).toEqual([19, 19]);
  });

  it('holds nothing up that would have taken longer anyway', () => {
    expect(endOf(aReplay({ stalled: stalledUntil(4) }), 'stalled')).toBe(10);
  });

  it('has no end where what is waited for has none', () => {
    const replay = aReplay({ waits: waitsUntil(NEVER) });
    expect([endOf(replay, 'waiting'), endOf(replay)]).toEqual([NEVER, 10]);
  });

  it('has no end where more comes in than is finished', () => {
    expect(endOf(aReplay({ arrived: daily(1.5, 60) }), 'scope')).toBe(NEVER);
  });

  it('takes out a piece of work to price it', () => {
    expect(replayEnds(aReplay(), new Set(), { less: 3 })[0]).toBe(7);
  });
});

describe('withoutDaysOff', () => {
  it('works the days off before the end, each of which brings it a day nearer', () => {
    expect(withoutDaysOff(20, [12, 15])).toBe(18);
  });

  it('leaves alone those after the end, also when it came nearer', () => {
    expect(withoutDaysOff(20, [12, 19, 25])).toBe(19);
  });
});
