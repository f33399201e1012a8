import { deriveFacts } from '../../../src/core/history/facts';
import { defaultSettings } from '../../../src/core/settings';
import { readDateAtRisk } from '../../../src/core/signals/date-at-risk';
import { anItem } from '../../builders/item';
import { aSnapshot, aVersion } from '../../builders/snapshot';
import { inWeek } from '../../builders/weeks';

const inVersion = (number: number, at: string) => anItem(`AB-${String(number)}`, { at, state: { versionIds: ['v1'] } });

/** One item finished each Tuesday for so many weeks, and some open; taken on the Monday after. */
const read = ({ weeks = 12, open = 1, releaseOn = '2025-04-13' as string | null, takenAt = inWeek(weeks) }) => {
  const finished = Array.from({ length: weeks }, (_, week) =>
    inVersion(week + 1, inWeek(week)).movesTo('done', inWeek(week, 1)),
  );
  const left = Array.from({ length: open }, (_, index) => inVersion(100 + index, inWeek(0)));
  const versions = [aVersion('v1', { projectKey: 'AB', releaseOn })];
  const facts = deriveFacts(aSnapshot({ takenAt, items: [...finished, ...left], versions }));
  return readDateAtRisk({ kind: 'version', id: 'v1' }, facts, defaultSettings.dateAtRisk);
};

describe('date-at-risk', () => {
  it('is quiet when so much was always finished in so short a time', () => {
    // Monday, 31 March; two weeks are left, and two items: one a week is the pace.
    expect(read({ open: 2 })).toEqual({
      signal: 'date-at-risk',
      status: 'quiet',
      figures: { targetOn: '2025-04-13', open: 2, daysLeft: 10, chance: 1 },
      basis: { level: 'project', sample: 70 },
    });
  });

  it('is severe when it hardly ever was', () => {
    expect(read({ open: 3 })).toMatchObject({
      status: 'raised',
      severity: 'severe',
      figures: { open: 3, chance: 0 },
      evidence: [100, 101, 102].map((number) => ({ kind: 'created', itemKey: `AB-${String(number)}` })),
    });
  });

  it('is notable between an even chance and the service level', () => {
    // Of five days, an item was finished in 55 of 79 stretches: those that a Tuesday is part of.
    expect(read({ open: 1, releaseOn: '2025-04-04' })).toMatchObject({
      status: 'raised',
      severity: 'notable',
      figures: { chance: 0.696 },
    });
  });

  it('is severe once the date has passed', () => {
    expect(read({ releaseOn: '2025-03-27' })).toMatchObject({
      status: 'raised',
      severity: 'severe',
      figures: { targetOn: '2025-03-27', daysLeft: -1, chance: null, open: 1 },
      basis: null,
    });
  });

  it('is quiet when nothing is open', () => {
    expect(read({ open: 0 })).toEqual({ signal: 'date-at-risk', status: 'quiet', figures: null, basis: null });
  });

  it('cannot tell without a date, with fewer than eight finished, or when its past is too short', () => {
    expect(read({ releaseOn: null })).toMatchObject({ because: { reason: 'no-dates' } });
    expect(read({ weeks: 7 })).toMatchObject({ because: { reason: 'too-few-finished', have: 7, need: 8 } });
    expect(read({ weeks: 8, releaseOn: '2025-05-01' })).toMatchObject({
      because: { reason: 'too-few-weeks', need: 10 },
    });
  });
});
