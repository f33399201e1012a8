import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readStuckInStage, stuckInStage } from '../../../../src/core/signals/stall/stuck-in-stage';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

/** Twenty weeks after the first start: ten of them with work that is handed on to compare with, and the last eight. */
const takenAt = '2024-07-19T12:00Z';
const first = anItem('PAY-1').movesTo('in-progress', '2024-03-05T09:00Z');
const inReviewSince = (key: string, at: string) =>
  anItem(key, { state: { ownerId: 'ben' } })
    .movesTo('in-progress', '2024-03-11T09:00Z')
    .movesTo('in-review', at);
const factsOf = (items: readonly ItemBuilder[], at = takenAt) => deriveFacts(aSnapshot({ takenAt: at, items }));
const read = (items: readonly ItemBuilder[], at = takenAt) =>
  readStuckInStage({ kind: 'project', id: 'PAY' }, sightOf(factsOf(items, at)), defaultSettings.stuckInStage);
const queue = (at: string) => ['PAY-2', 'PAY-3', 'PAY-4'].map((key) => inReviewSince(key, at));
/** In review from a Wednesday to the Monday after, so that each of these weeks ends with so many there for 2.4 days. */
const reviewed = (week: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const wednesday = Date.parse('2024-04-03T09:00Z') + week * 7 * 86_400_000;
    const at = (time: number) => new Date(time).toISOString();
    return inReviewSince(`PAY-${100 * (week + 1) + index}`, at(wednesday)).movesTo(
      'done',
      at(wednesday + 5 * 86_400_000),
    );
  });

describe('stuck-in-stage', () => {
  it('is raised for a stage that holds more than usual, and for longer', () => {
    const reading = read([
      first,
      inReviewSince('PAY-2', '2024-07-04T12:00Z'),
      inReviewSince('PAY-3', '2024-07-10T12:00Z'),
      inReviewSince('PAY-4', '2024-07-11T12:00Z'),
    ]);
    expect(reading).toMatchObject({
      signal: 'stuck-in-stage',
      status: 'raised',
      severity: 'severe',
      figures: { statusName: 'In Review', items: 3, usualItems: 0, medianDays: 7, usualDays: 0 },
      basis: { level: 'status', sample: 10 },
    });
    expect(reading.status === 'raised' && reading.evidence.map(({ itemKey, days }) => [itemKey, days])).toEqual([
      ['PAY-2', 11],
      ['PAY-3', 7],
      ['PAY-4', 6],
    ]);
  });

  it('is quiet for two items, and for a queue that is always so long', () => {
    expect(read([first, ...queue('2024-07-10T12:00Z').slice(0, 2)])).toEqual({
      signal: 'stuck-in-stage',
      status: 'quiet',
      figures: null,
      basis: { level: 'status', sample: 10 },
    });
    expect(read([first, ...queue('2024-03-12T09:00Z')]).status).toBe('quiet');
  });

  it('is held against the weeks that were, not against the last two months', () => {
    const busy = [0, 1, 2, 3].flatMap((week) => reviewed(week, 3));
    expect(read([first, ...busy, ...queue('2024-07-10T12:00Z')]).status).toBe('quiet');
    expect(
      read([first, ...busy, ...queue('2024-07-10T12:00Z'), inReviewSince('PAY-5', '2024-07-10T12:00Z')]),
    ).toMatchObject({ status: 'raised', figures: { items: 4, usualItems: 3, usualDays: 2.4 } });
    const lately = [8, 9, 10, 11].flatMap((week) => reviewed(week, 3));
    expect(read([first, ...lately, ...queue('2024-07-10T12:00Z')]).status).toBe('raised');
  });

  it('is quiet while half of the queue has been there for no longer than three days', () => {
    expect(read([first, ...queue('2024-07-16T12:00Z')]).status).toBe('quiet');
    expect(read([first, ...queue('2024-07-16T11:00Z')]).status).toBe('raised');
  });

  it('is no question of the stage in which work begins', () => {
    const begun = ['PAY-2', 'PAY-3', 'PAY-4', 'PAY-5'].map((key) =>
      anItem(key).movesTo('in-progress', '2024-07-01T09:00Z'),
    );
    expect(read([first, ...reviewed(0, 1), ...begun]).status).toBe('quiet');
  });

  it('cannot tell before eight weeks of work in progress are over for two months', () => {
    const since = (at: string) =>
      anItem('PAY-9')
        .movesTo('in-progress', at)
        .movesTo('in-review', '2024-04-01T09:00Z')
        .movesTo('done', '2024-04-02T09:00Z');
    const handedOn = ['PAY-2', 'PAY-3', 'PAY-4'].map((key) =>
      anItem(key).movesTo('in-progress', '2024-07-08T09:00Z').movesTo('in-review', '2024-07-10T12:00Z'),
    );
    expect(read([since('2024-03-29T12:00Z'), ...handedOn])).toMatchObject({ status: 'raised', basis: { sample: 8 } });
    expect(read([since('2024-03-29T12:01Z'), ...handedOn])).toMatchObject({
      because: { reason: 'too-few-weeks', have: 7, need: 8 },
    });
    expect(read([anItem('PAY-1')])).toMatchObject({ because: { reason: 'too-few-weeks', have: 0 } });
  });

  it('asks to finish what has been there for longest', () => {
    const facts = factsOf([first, ...queue('2024-07-10T12:00Z')]);
    const finding = readStuckInStage({ kind: 'project', id: 'PAY' }, sightOf(facts), defaultSettings.stuckInStage);
    expect(
      finding.status === 'raised' &&
        stuckInStage.nextStep(finding, { container: { kind: 'project', id: 'PAY' }, facts }),
    ).toMatchObject({
      act: 'put-first',
      role: 'owner',
      itemKey: 'PAY-2',
    });
  });
});
