import { deriveFacts } from '../../../src/core/history/facts';
import { defaultSettings } from '../../../src/core/settings';
import { readStuckInStage, stuckInStage } from '../../../src/core/signals/stuck-in-stage';
import { anItem, type ItemBuilder } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';

/** Ten weeks after the first start, so that there are ten weeks to compare with. */
const takenAt = '2024-05-17T12:00Z';
const first = anItem('PAY-1').movesTo('in-progress', '2024-03-05T09:00Z');
const inReviewSince = (key: string, at: string) =>
  anItem(key, { state: { ownerId: 'ben' } })
    .movesTo('in-progress', '2024-03-11T09:00Z')
    .movesTo('in-review', at);
const factsOf = (items: readonly ItemBuilder[], at = takenAt) => deriveFacts(aSnapshot({ takenAt: at, items }));
const read = (items: readonly ItemBuilder[], at = takenAt) =>
  readStuckInStage({ kind: 'project', id: 'PAY' }, factsOf(items, at), defaultSettings.stuckInStage);

describe('stuck-in-stage', () => {
  it('is raised for a status that holds more than usual, more than two weeks ago, and for longer', () => {
    const queue = [
      inReviewSince('PAY-2', '2024-05-02T12:00Z'),
      inReviewSince('PAY-3', '2024-05-08T12:00Z'),
      inReviewSince('PAY-4', '2024-05-09T12:00Z'),
    ];
    const reading = read([first, ...queue]);
    expect(reading).toMatchObject({
      signal: 'stuck-in-stage',
      status: 'raised',
      severity: 'notable',
      figures: {
        statusName: 'In Review',
        items: 3,
        itemsBefore: 1,
        usualItems: 0.7,
        medianDays: 7,
        medianDaysBefore: 1,
      },
      basis: { level: 'status', sample: 10 },
    });
    expect(reading.status === 'raised' && reading.evidence.map(({ itemKey, days }) => [itemKey, days])).toEqual([
      ['PAY-2', 11],
      ['PAY-3', 7],
      ['PAY-4', 6],
    ]);
  });

  it('is severe when half of them have been there for longer than most stays last', () => {
    const quick = Array.from({ length: 20 }, (_, index) =>
      inReviewSince(`PAY-${index + 101}`, '2024-03-12T09:00Z').movesTo('done', '2024-03-13T09:00Z'),
    );
    const queue = ['PAY-2', 'PAY-3', 'PAY-4'].map((key) => inReviewSince(key, '2024-05-08T12:00Z'));
    expect(read([first, ...quick, ...queue])).toMatchObject({ severity: 'severe', figures: { medianDays: 7 } });
    const slow = Array.from({ length: 20 }, (_, index) =>
      inReviewSince(`PAY-${index + 101}`, '2024-03-19T09:00Z').movesTo('done', '2024-03-28T17:00Z'),
    );
    expect(read([first, ...slow, ...queue])).toMatchObject({ severity: 'notable' });
  });

  it('is quiet for two items, and for a queue that is always so long', () => {
    expect(
      read([first, inReviewSince('PAY-2', '2024-05-02T12:00Z'), inReviewSince('PAY-3', '2024-05-08T12:00Z')]),
    ).toEqual({ signal: 'stuck-in-stage', status: 'quiet', figures: null, basis: { level: 'status', sample: 10 } });
    const always = ['PAY-2', 'PAY-3', 'PAY-4'].map((key) => inReviewSince(key, '2024-03-12T09:00Z'));
    expect(read([first, ...always]).status).toBe('quiet');
  });

  it('is quiet while half of the queue has been there for less than three days', () => {
    const queue = (at: string) => ['PAY-2', 'PAY-3', 'PAY-4'].map((key) => inReviewSince(key, at));
    expect(read([first, ...queue('2024-05-14T12:00Z')]).status).toBe('raised');
    expect(read([first, ...queue('2024-05-14T13:00Z')]).status).toBe('quiet');
  });

  it('is quiet while the queue grows but does not age', () => {
    const before = inReviewSince('PAY-2', '2024-04-12T12:00Z');
    const fresh = ['PAY-3', 'PAY-4', 'PAY-5'].map((key) => inReviewSince(key, '2024-05-16T12:00Z'));
    expect(read([first, before, ...fresh]).status).toBe('quiet');
  });

  it('cannot tell before eight weeks of work in progress', () => {
    const queue = ['PAY-2', 'PAY-3', 'PAY-4'].map((key) => inReviewSince(key, '2024-04-22T09:00Z'));
    expect(read([first, ...queue], '2024-04-30T08:59Z')).toMatchObject({
      because: { reason: 'too-few-weeks', have: 7, need: 8 },
    });
    expect(read([first, ...queue], '2024-04-30T09:00Z').status).toBe('raised');
    expect(read([anItem('PAY-1')])).toMatchObject({ because: { reason: 'too-few-weeks', have: 0 } });
  });

  it('asks to finish what has been there for longest', () => {
    const facts = factsOf([
      first,
      ...['PAY-2', 'PAY-3', 'PAY-4'].map((key) => inReviewSince(key, '2024-05-08T12:00Z')),
    ]);
    const finding = readStuckInStage({ kind: 'project', id: 'PAY' }, facts, defaultSettings.stuckInStage);
    expect(finding.status === 'raised' && stuckInStage.nextStep(finding, { facts })).toMatchObject({
      act: 'put-first',
      role: 'owner',
      itemKey: 'PAY-2',
    });
  });
});
