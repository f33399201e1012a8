import { defaultSettings } from '../../../../src/core/signals/settings';
import { readSilent } from '../../../../src/core/signals/stall/silent';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { factsWith, ownBasis } from '../../../builders/norms';
import { anIteration, aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

const iterations = [anIteration('1', { started: '2024-03-04T09:00Z' }), anIteration('2', {})];

const read = (
  item: ItemBuilder,
  takenAt: string,
  gap: Readonly<Record<number, number>> | undefined = { 85: 5, 95: 10 },
) => {
  const facts = factsWith(aSnapshot({ takenAt, items: [item], iterations }), { gap });
  return readSilent(facts.histories[0]!, sightOf(facts), defaultSettings.silent);
};
const started = () => anItem('PAY-1').movesTo('in-review', '2024-03-04T09:00Z', { by: 'ben' });

describe('silent', () => {
  it('is quiet at exactly the usual', () => {
    expect(read(started(), '2024-03-11T09:00Z')).toEqual({
      signal: 'silent',
      status: 'quiet',
      figures: { idleDays: 5, usualDays: 5, statusName: 'In Review' },
      basis: ownBasis,
    });
  });

  it('is raised a tenth of a day later', () => {
    expect(read(started(), '2024-03-11T09:48Z')).toEqual({
      signal: 'silent',
      status: 'raised',
      severity: 'notable',
      figures: { idleDays: 5.1, usualDays: 5, statusName: 'In Review' },
      evidence: [
        { kind: 'last-activity', itemKey: 'PAY-1', at: new Date('2024-03-04T09:00Z'), by: 'ben', days: 5.1 },
        {
          kind: 'entered-status',
          itemKey: 'PAY-1',
          at: new Date('2024-03-04T09:00Z'),
          by: 'ben',
          from: 'Open',
          to: 'In Review',
          days: 5.1,
        },
      ],
      basis: ownBasis,
      priceDays: null,
    });
  });

  it('is severe beyond the 95th percentile only', () => {
    expect(read(started(), '2024-03-18T09:00Z')).toMatchObject({ severity: 'notable' });
    expect(read(started(), '2024-03-18T09:48Z')).toMatchObject({ severity: 'severe' });
  });

  it('never tells of less than three days, however busy the team is', () => {
    expect(read(started(), '2024-03-07T09:00Z', { 85: 0.2, 95: 0.5 }).status).toBe('quiet');
    expect(read(started(), '2024-03-07T09:48Z', { 85: 0.2, 95: 0.5 })).toMatchObject({ severity: 'severe' });
  });

  it('ends with a comment', () => {
    expect(read(started().isRemarked('comment', '2024-03-15T09:00Z', 'cy'), '2024-03-18T09:48Z').status).toBe('quiet');
  });

  it('uses comments and creation where no history is known', () => {
    const item = anItem('PAY-1', { status: 'in-progress', historyKnown: false }).isRemarked(
      'comment',
      '2024-03-05T09:00Z',
      'cy',
    );
    expect(read(item, '2024-03-18T09:48Z')).toMatchObject({
      status: 'raised',
      figures: { idleDays: 9.1 },
      evidence: [{ kind: 'last-activity', by: 'cy', days: 9.1 }],
    });
  });

  it.each([
    ['in a running iteration', anItem('PAY-1', { state: { iterationIds: ['1'] } })],
    ['with a date', anItem('PAY-1', { state: { dueOn: '2024-05-01' } })],
  ])('holds for what is not started but %s', (_, item) => {
    expect(read(item, '2024-03-18T09:48Z').status).toBe('raised');
  });

  it.each([
    ['not-committed', anItem('PAY-1')],
    ['not-committed', anItem('PAY-1', { state: { iterationIds: ['2'] } })],
    ['finished', started().movesTo('done', '2024-03-05T09:00Z')],
  ])('cannot tell: %s', (reason, item) => {
    expect(read(item, '2024-03-18T09:48Z')).toEqual({ signal: 'silent', status: 'unknown', because: { reason } });
  });

  it('cannot tell with too few pauses, and says how many there were', () => {
    expect(read(started().isRemarked('comment', '2024-03-05T09:00Z'), '2024-03-18T09:48Z', {})).toEqual({
      signal: 'silent',
      status: 'unknown',
      because: { reason: 'too-few-pauses', have: 1, need: 20 },
    });
  });
});
