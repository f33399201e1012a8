import { normsOf } from '../../../../src/core/norms/norms-of';
import fc from 'fast-check';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readStalled } from '../../../../src/core/signals/stall/stalled';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { factsWith, ownBasis } from '../../../builders/norms';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

const takenAt = '2024-04-01T09:00Z';

/** Ten days before the reading each, so that a chance can be said for every day. */
const starts: readonly string[] = [
  '2024-03-04T09:00Z',
  '2024-03-05T09:00Z',
  '2024-03-06T09:00Z',
  '2024-03-07T09:00Z',
  '2024-03-08T09:00Z',
  '2024-03-11T09:00Z',
  '2024-03-12T09:00Z',
  '2024-03-13T09:00Z',
  '2024-03-14T09:00Z',
  '2024-03-15T09:00Z',
];

/** PAY-1 has been in review for 20 working days, PAY-2 for 19, and so on. */
const inReview = (count: number): readonly ItemBuilder[] =>
  starts.slice(0, count).map((at, index) => anItem(`PAY-${String(index + 1)}`).movesTo('in-review', at, { by: 'ben' }));

const chances = (byDays: Readonly<Record<number, number>>) => (days: number) => byDays[Math.round(days)] ?? 0.9;

function flagged(
  items: readonly ItemBuilder[],
  usual: Parameters<typeof factsWith>[1],
): readonly (string | undefined)[] {
  const facts = factsWith(aSnapshot({ takenAt, items }), usual);
  return facts.histories
    .filter((item) => readStalled(item, sightOf(facts), defaultSettings.stalled).status === 'raised')
    .map((item) => item.state.key);
}

function readFirst(items: readonly ItemBuilder[], usual: Parameters<typeof factsWith>[1], at = takenAt) {
  const facts = factsWith(aSnapshot({ takenAt: at, items }), usual);
  return readStalled(facts.histories[0]!, sightOf(facts), defaultSettings.stalled);
}

describe('stalled', () => {
  it('is raised for the least likely fifth, with its stay and the usual', () => {
    const usual = { chanceToLeave: chances({ 20: 0.12, 19: 0.3 }), stay: { 85: 4.04 } };
    expect(readFirst(inReview(5), usual)).toEqual({
      signal: 'stalled',
      status: 'raised',
      severity: 'notable',
      figures: { statusName: 'In Review', days: 20, usualDays: 4, chanceToMove: 0.12, horizonDays: 10, drivers: [] },
      evidence: [
        {
          kind: 'entered-status',
          itemKey: 'PAY-1',
          at: new Date('2024-03-04T09:00Z'),
          by: 'ben',
          from: 'Open',
          to: 'In Review',
          days: 20,
        },
        { kind: 'last-activity', itemKey: 'PAY-1', at: new Date('2024-03-04T09:00Z'), by: 'ben', days: 20 },
      ],
      basis: ownBasis,
      priceDays: null,
    });
  });

  it('holds what holds other work against its own type only', () => {
    const epic = [anItem('PAY-1', { level: 'parent' }).movesTo('in-review', '2024-03-04T09:00Z')];
    const usual = { chanceToLeave: () => 0.04, stay: { 85: 4 } };
    expect(readFirst(epic, usual)).toEqual({
      signal: 'stalled',
      status: 'unknown',
      because: { reason: 'too-few-stays', need: 20 },
    });
    for (const level of ['type-and-status', 'type'] as const) {
      expect(readFirst(epic, { ...usual, basis: { level, sample: 30 } })).toMatchObject({ status: 'raised' });
    }
  });

  it('tells what the chance is put together from, but for what hardly matters', () => {
    const drivers = [
      { term: 'days-in-status', logOdds: -1.234 },
      { term: 'status', logOdds: 0.1 },
      { term: 'type', logOdds: -0.094 },
    ] as const;
    expect(readFirst(inReview(5), { chanceToLeave: () => 0.1, drivers })).toMatchObject({
      figures: {
        drivers: [
          { term: 'days-in-status', logOdds: -1.23 },
          { term: 'status', logOdds: 0.1 },
        ],
      },
    });
  });

  it('tells the chance of the others too', () => {
    const usual = { chanceToLeave: chances({ 20: 0.4, 19: 0.12 }), stay: { 85: 4 } };
    expect(readFirst(inReview(5), usual)).toMatchObject({ status: 'quiet', figures: { chanceToMove: 0.4, days: 20 } });
  });

  it('flags at most a fifth of the items in progress', () => {
    const chanceToLeave = (days: number) => (30 - days) / 100;
    expect(flagged(inReview(4), { chanceToLeave: () => 0.3 })).toEqual([]);
    expect(flagged(inReview(5), { chanceToLeave })).toEqual(['PAY-1']);
    expect(flagged(inReview(9), { chanceToLeave })).toEqual(['PAY-1']);
    expect(flagged(inReview(10), { chanceToLeave })).toEqual(['PAY-1', 'PAY-2']);
  });

  it('takes the longer stay of equal chances', () => {
    expect(flagged(inReview(5), { chanceToLeave: () => 0.1 })).toEqual(['PAY-1']);
  });

  it('takes none of several that are equal in everything', () => {
    const twins = [1, 2, 3, 4, 5].map((number) =>
      anItem(`PAY-${String(number)}`).movesTo('in-review', '2024-03-04T09:00Z'),
    );
    expect(flagged(twins, { chanceToLeave: () => 0.1 })).toEqual([]);
  });

  it('never flags what is likely to move', () => {
    expect(flagged(inReview(5), { chanceToLeave: chances({ 20: 0.5 }) })).toEqual([]);
    expect(flagged(inReview(5), { chanceToLeave: chances({ 20: 0.499 }) })).toEqual(['PAY-1']);
  });

  it('never flags what has just moved', () => {
    const fresh = [...inReview(5)].map((item) => item.movesTo('in-progress', '2024-03-28T17:00Z'));
    const older = fresh.map((item, index) => (index === 0 ? item : item.movesTo('in-review', '2024-03-29T09:00Z')));
    expect(flagged(older, { chanceToLeave: (days) => (days === 1 ? 0.1 : 0.9) })).toEqual([]);
  });

  it('is severe below one in twenty', () => {
    expect(readFirst(inReview(5), { chanceToLeave: chances({ 20: 0.05 }) })).toMatchObject({ severity: 'notable' });
    expect(readFirst(inReview(5), { chanceToLeave: chances({ 20: 0.049 }) })).toMatchObject({ severity: 'severe' });
  });

  it('flags the one worst of fewer than five, when it hardly moves', () => {
    expect(flagged(inReview(2), { chanceToLeave: chances({ 20: 0.15 }) })).toEqual([]);
    expect(flagged(inReview(2), { chanceToLeave: chances({ 20: 0.149, 19: 0.1495 }) })).toEqual(['PAY-1']);
  });

  it('cuts each project for itself', () => {
    const other = [anItem('OPS-1').movesTo('in-review', '2024-03-04T09:00Z')];
    expect(flagged([...inReview(5), ...other], { chanceToLeave: chances({ 20: 0.1 }) })).toEqual(['PAY-1', 'OPS-1']);
  });

  it('counts blocked items, but never flags them', () => {
    const items = inReview(10).map((item, index) => (index < 2 ? item.isFlagged('2024-03-18T09:00Z') : item));
    const chanceToLeave = (days: number) => (30 - days) / 100;
    expect(flagged(items, { chanceToLeave })).toEqual(['PAY-3', 'PAY-4']);
    expect(readFirst(items, { chanceToLeave })).toEqual({
      signal: 'stalled',
      status: 'quiet',
      figures: null,
      basis: null,
    });
  });

  it('leaves the usual out where it was counted elsewhere than the chance', () => {
    const facts = factsWith(aSnapshot({ takenAt, items: inReview(5) }), { chanceToLeave: () => 0.1 });
    normsOf.set(facts, {
      ...normsOf(facts),
      stay: () => ({ days: 4, basis: { level: 'project' as const, sample: 90 } }),
    });
    const reading = readStalled(facts.histories[0]!, sightOf(facts), defaultSettings.stalled);
    expect(reading).toMatchObject({ status: 'raised', figures: { usualDays: null } });
  });

  it.each([
    ['not-in-progress', anItem('PAY-1')],
    ['not-in-progress', anItem('PAY-1').movesTo('done', '2024-03-05T09:00Z')],
    ['no-history', anItem('PAY-1', { status: 'in-progress', historyKnown: false })],
  ])('cannot tell: %s', (reason, item) => {
    expect(readFirst([item], { chanceToLeave: () => 0.1 })).toEqual({
      signal: 'stalled',
      status: 'unknown',
      because: { reason },
    });
  });

  it('cannot tell with too few stays, and says how many there were', () => {
    const item = anItem('PAY-1').movesTo('in-progress', '2024-03-04T09:00Z').movesTo('in-review', '2024-03-05T09:00Z');
    expect(readFirst([item], {})).toEqual({
      signal: 'stalled',
      status: 'unknown',
      because: { reason: 'too-few-stays', have: 1, need: 20 },
    });
  });

  it('keeps to a fifth whatever the chances are', () => {
    const aTeam = fc.array(fc.record({ chance: fc.integer({ min: 0, max: 5 }), day: fc.integer({ min: 0, max: 9 }) }), {
      minLength: 5,
      maxLength: 40,
    });
    fc.assert(
      fc.property(aTeam, (members) => {
        const items = members.map(({ day }, index) =>
          anItem(`PAY-${String(index + 1)}`).movesTo('in-review', starts[day] ?? takenAt),
        );
        const chanceToLeave = (days: number) => (members[Math.round(days) % members.length]?.chance ?? 0) / 10;
        expect(flagged(items, { chanceToLeave }).length).toBeLessThanOrEqual(members.length / 5);
      }),
      { numRuns: 50 },
    );
  });
});
