import { besideOf, forecastLog, type LogGiven } from '../../../src/app/frozen/forecast-log';
import { laterText } from '../../../src/app/frozen/frozen-entry';
import { someFrozen } from './some-frozen';

const NOW = { expectedOn: '2026-05-04', targetOn: '2026-03-27', over: false };
const ENDED = laterText({ on: '2026-05-01', daysOff: 3, amount: null });

const given = (some: Partial<LogGiven>): LogGiven => ({
  frozen: [someFrozen()],
  isReadable: [true, true],
  now: NOW,
  accountId: 'ben',
  until: null,
  hasForecast: true,
  ...some,
});

it('tells what was foretold, with its note, and what is expected now', () => {
  expect(forecastLog(given({}))).toEqual({
    mayFreeze: 'yes',
    entries: [
      {
        id: 'one',
        scope: { kind: 'parent', id: '10' },
        key: 'PAY-40',
        on: '2026-02-19',
        level: 'off-track',
        chance: 0.031,
        targetOn: '2026-03-27',
        foretold: { of: 'end', halfOn: '2026-04-14', expectedOn: '2026-04-28' },
        note: 'as told to the board',
        by: 'ann',
        isOwn: false,
        later: { status: 'open', expectedOn: '2026-05-04', targetOn: '2026-03-27' },
      },
    ],
  });
});

it('tells how far off it was once it has ended', () => {
  const log = forecastLog(given({ frozen: [someFrozen({ later: ENDED, laterRestsOn: ['1'] })] }));
  expect(log.entries[0]?.later).toEqual({ status: 'ended', on: '2026-05-01', daysOff: 3, amount: null });
});

it('tells an entry only to who may browse what it rests on, and to whoever froze it', () => {
  expect(forecastLog(given({ isReadable: [false, true] })).entries).toEqual([]);
  expect(forecastLog(given({ isReadable: [false, true], accountId: 'ann' })).entries).toHaveLength(1);
});

it('tells what came of it only to who may browse what that rests on, its author too', () => {
  const frozen = [someFrozen({ later: ENDED, laterRestsOn: ['1', '2'] })];
  const log = forecastLog(given({ frozen, isReadable: [true, false], accountId: 'ann' }));
  expect(log.entries[0]?.later).toEqual({ status: 'cannot-tell' });
});

it('asks about both at once', () => {
  expect(besideOf([someFrozen(), someFrozen({ restsOn: ['2'], laterRestsOn: ['3'] })])).toEqual([
    ['1'],
    [],
    ['2'],
    ['3'],
  ]);
});

it('says that what is not judged any more and has not ended is gone', () => {
  expect(forecastLog(given({ now: { ...NOW, over: true } })).entries[0]?.later).toEqual({ status: 'gone' });
});

it('knows on a past day nothing of what came after it', () => {
  const frozen = [someFrozen({ later: ENDED, laterRestsOn: ['1'] })];
  expect(forecastLog(given({ frozen, until: 20_502 }))).toEqual({ entries: [], mayFreeze: 'past-day' });
  expect(forecastLog(given({ frozen, until: 20_503 })).entries[0]?.later.status).toBe('open');
  expect(forecastLog(given({ frozen, until: 20_574 })).entries[0]?.later.status).toBe('ended');
});

it('says why nothing may be frozen', () => {
  expect(forecastLog(given({ hasForecast: false })).mayFreeze).toBe('nothing-foretold');
  const full = Array.from({ length: 100 }, (_, place) => someFrozen({ id: String(place) }));
  expect(forecastLog(given({ frozen: full })).mayFreeze).toBe('full');
  expect(forecastLog(given({ frozen: full.slice(1) })).mayFreeze).toBe('yes');
});
