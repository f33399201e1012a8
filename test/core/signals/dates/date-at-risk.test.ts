import { deriveFacts } from '../../../../src/core/facts/facts';
import type { ContainerRef } from '../../../../src/core/model/containers';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { dateAtRisk, readDateAtRisk } from '../../../../src/core/signals/dates/date-at-risk';
import { anItem } from '../../../builders/item';
import { aSnapshot, aVersion } from '../../../builders/snapshot';
import { inWeek } from '../../../builders/weeks';
import { aForecast } from '../../../app/item-health/a-forecast';
import { sightOf } from '../../../../src/core/signals/sight';

const inVersion = (number: number, at: string) => anItem(`AB-${String(number)}`, { at, state: { versionIds: ['v1'] } });

/** One item finished each Tuesday for so many weeks, and some open; taken on the Monday after. */
const factsOf = ({ weeks = 12, open = 1, releaseOn = '2025-04-13' as string | null, takenAt = inWeek(weeks) }) => {
  const finished = Array.from({ length: weeks }, (_, week) =>
    inVersion(week + 1, inWeek(week)).movesTo('done', inWeek(week, 1)),
  );
  const left = Array.from({ length: open }, (_, index) => inVersion(100 + index, inWeek(0)));
  const versions = [aVersion('v1', { projectKey: 'AB', releaseOn })];
  return deriveFacts(aSnapshot({ takenAt, items: [...finished, ...left], versions }));
};
const version = { kind: 'version', id: 'v1' } as const;
const read = (given: Parameters<typeof factsOf>[0]) =>
  readDateAtRisk(version, sightOf(factsOf(given)), defaultSettings.dateAtRisk);
const foretold = (chance: number, given: Parameters<typeof factsOf>[0] = {}) =>
  readDateAtRisk(
    version,
    sightOf(factsOf(given), { forecast: aForecast({ chance }), chanceLostToScope: null }),
    defaultSettings.dateAtRisk,
  );

describe('date-at-risk', () => {
  it('is quiet when so much was always finished in so short a time', () => {
    // Monday, 31 March; two weeks are left, and two items: one a week is the pace.
    expect(read({ open: 2 })).toEqual({
      signal: 'date-at-risk',
      status: 'quiet',
      figures: { targetOn: '2025-04-13', open: 2, daysLeft: 10, chance: 1, toldBy: 'past' },
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
      figures: { chance: 0.7 },
    });
  });

  it('is severe once the date has passed', () => {
    expect(read({ releaseOn: '2025-03-27' })).toMatchObject({
      status: 'raised',
      severity: 'severe',
      figures: { targetOn: '2025-03-27', daysLeft: -1, chance: null, open: 1, toldBy: 'date' },
      basis: null,
    });
  });

  it('is severe once the date has passed of what holds an open epic and nothing else', () => {
    const epic = anItem('AB-1', { level: 'parent', at: inWeek(0), state: { versionIds: ['v1'] } });
    const versions = [aVersion('v1', { projectKey: 'AB', releaseOn: '2025-01-20' })];
    const facts = deriveFacts(aSnapshot({ takenAt: inWeek(12), items: [epic], versions }));
    expect(readDateAtRisk(version, sightOf(facts), defaultSettings.dateAtRisk)).toMatchObject({
      status: 'raised',
      severity: 'severe',
      figures: { open: 1, toldBy: 'date' },
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

describe('date-at-risk, where a forecast tells the chance', () => {
  it('goes by that, also where its own past is too short', () => {
    expect(foretold(0.12, { weeks: 2, open: 2 })).toEqual({
      signal: 'date-at-risk',
      status: 'raised',
      severity: 'severe',
      figures: { targetOn: '2025-04-13', open: 2, daysLeft: 60, chance: 0.12, toldBy: 'forecast' },
      evidence: [100, 101].map((number) => ({
        kind: 'created',
        itemKey: `AB-${String(number)}`,
        at: new Date(inWeek(0)),
      })),
      basis: null,
      priceDays: null,
    });
  });

  it.each([
    [0.85, 'quiet', undefined],
    [0.845, 'quiet', undefined],
    [0.8449, 'raised', 'notable'],
    [0.5, 'raised', 'notable'],
    [0.495, 'raised', 'notable'],
    [0.4949, 'raised', 'severe'],
  ])('at %d is %s', (chance, status, severity) => {
    const reading = foretold(chance);
    expect([reading.status, reading.status === 'raised' ? reading.severity : undefined]).toEqual([status, severity]);
  });

  it('still goes by the calendar once the date has passed, and by what is open', () => {
    expect(foretold(0.9, { releaseOn: '2025-03-27' })).toMatchObject({
      severity: 'severe',
      figures: { toldBy: 'date' },
    });
    expect(foretold(0, { open: 0 })).toMatchObject({ status: 'quiet', figures: null });
    expect(foretold(0, { releaseOn: null })).toMatchObject({ because: { reason: 'no-dates' } });
  });

  it('has the date of a parent confirmed; of a version, that of what is nearest to its end', () => {
    const facts = deriveFacts(
      aSnapshot({ takenAt: inWeek(1), items: [anItem('AB-9', { at: inWeek(0), level: 'parent' })] }),
    );
    const finding = foretold(0.1);
    if (finding.status !== 'raised') throw new Error('expected a finding');
    const step = (container: ContainerRef) => dateAtRisk.nextStep(finding, { container, facts });
    expect(step({ kind: 'parent', id: 'id-AB-9' })).toEqual({
      act: 'confirm-date',
      role: 'product-owner',
      itemKey: 'AB-9',
      otherItemKey: null,
    });
    expect(step(version)).toMatchObject({ act: 'confirm-date', itemKey: 'AB-100' });
  });
});
