import { defaultSettings } from '../../../../src/core/signals/settings';
import { readAgeing } from '../../../../src/core/signals/stall/ageing';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { factsWith, ownBasis } from '../../../builders/norms';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

const team = { cycle: { 85: 10, 95: 20 }, chanceInTime: 0.6666, finished: 30 };

/** Read on Monday, 18 March 2024 at 9:00, two working weeks after the usual birth, or later. */
const read = (item: ItemBuilder, takenAt = '2024-03-18T09:00Z', usual: Parameters<typeof factsWith>[1] = team) => {
  const facts = factsWith(aSnapshot({ takenAt, items: [item] }), usual);
  return readAgeing(facts.histories[0]!, sightOf(facts), defaultSettings.ageing);
};
const started = () => anItem('PAY-1').movesTo('in-progress', '2024-03-04T09:00Z', { by: 'ben' });

describe('ageing', () => {
  it('is quiet at exactly the expectation, and tells the chance to meet it', () => {
    expect(read(started())).toEqual({
      signal: 'ageing',
      status: 'quiet',
      figures: { ageDays: 10, expectedDays: 10, severeDays: 20, chanceInTime: 0.667 },
      basis: ownBasis,
    });
  });

  it('is raised a tenth of a day later', () => {
    expect(read(started(), '2024-03-18T09:48Z')).toEqual({
      signal: 'ageing',
      status: 'raised',
      severity: 'notable',
      figures: { ageDays: 10.1, expectedDays: 10, severeDays: 20, chanceInTime: 0 },
      evidence: [
        { kind: 'started', itemKey: 'PAY-1', at: new Date('2024-03-04T09:00Z'), days: 10.1 },
        {
          kind: 'entered-status',
          itemKey: 'PAY-1',
          at: new Date('2024-03-04T09:00Z'),
          by: 'ben',
          from: 'Open',
          to: 'In Progress',
          days: 10.1,
        },
        { kind: 'last-activity', itemKey: 'PAY-1', at: new Date('2024-03-04T09:00Z'), by: 'ben', days: 10.1 },
      ],
      basis: ownBasis,
      priceDays: null,
    });
  });

  it('holds what holds other work against its own type only', () => {
    const epic = anItem('PAY-1', { level: 'parent' }).movesTo('in-progress', '2024-03-04T09:00Z');
    const of = (level: 'type' | 'project') =>
      read(epic, '2024-03-19T09:00Z', { ...team, basis: { level, sample: 30 } });
    expect(of('type')).toMatchObject({ status: 'raised' });
    expect(of('project')).toEqual({
      signal: 'ageing',
      status: 'unknown',
      because: { reason: 'too-few-finished', need: 8 },
    });
  });

  it('is severe beyond the 95th percentile only', () => {
    expect(read(started(), '2024-04-01T09:00Z')).toMatchObject({ severity: 'notable', figures: { ageDays: 20 } });
    expect(read(started(), '2024-04-01T09:48Z')).toMatchObject({ severity: 'severe', figures: { ageDays: 20.1 } });
  });

  it('goes on when the item was put back, as long as somebody counts on it', () => {
    const putBack = started().movesTo('open', '2024-03-06T09:00Z');
    expect(read(putBack, '2024-03-18T09:48Z')).toMatchObject({
      status: 'unknown',
      because: { reason: 'not-committed' },
    });
    const dated = putBack.isDue('2024-04-30', '2024-03-06T10:00Z');
    expect(read(dated, '2024-03-18T09:48Z')).toMatchObject({ status: 'raised', figures: { ageDays: 10.1 } });
  });

  it('tells no chance where none is known', () => {
    expect(read(started(), '2024-03-11T09:00Z', { cycle: { 85: 10, 95: 20 } })).toMatchObject({
      status: 'quiet',
      figures: { ageDays: 5, chanceInTime: null },
    });
  });

  it.each([
    ['not-started', anItem('PAY-1')],
    ['no-history', anItem('PAY-1', { status: 'in-progress', historyKnown: false })],
    ['finished', started().movesTo('done', '2024-03-05T09:00Z')],
    ['finished', started().isRemoved('2024-03-05T09:00Z')],
  ])('cannot tell: %s', (reason, item) => {
    expect(read(item)).toEqual({ signal: 'ageing', status: 'unknown', because: { reason } });
  });

  it('cannot tell with too few finished items, and says how many there are', () => {
    expect(read(started(), '2024-03-18T09:00Z', { finished: 4 })).toEqual({
      signal: 'ageing',
      status: 'unknown',
      because: { reason: 'too-few-finished', have: 4, need: 8 },
    });
  });

  it('says that a status which is not listed any more hides the start', () => {
    const snapshot = aSnapshot({ takenAt: '2024-03-18T09:00Z', items: [anItem('PAY-1')] });
    const facts = factsWith({ ...snapshot, statuses: [] }, team);
    expect(readAgeing(facts.histories[0]!, sightOf(facts), defaultSettings.ageing)).toMatchObject({
      because: { reason: 'status-not-listed' },
    });
  });
});
