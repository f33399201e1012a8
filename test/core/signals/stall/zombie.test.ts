import { defaultSettings } from '../../../../src/core/signals/settings';
import { readZombie } from '../../../../src/core/signals/stall/zombie';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { factsWith } from '../../../builders/norms';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

/** Started on Tuesday, 5 March, 9:00. Four times the expectation of 5 days end on Tuesday, 2 April, 9:00. */
const started = () => anItem('PAY-1').movesTo('in-progress', '2024-03-05T09:00Z');
const usual = { finished: 40, cycle: { 85: 5 }, gap: { 95: 12 } };
const read = (item: ItemBuilder, takenAt: string, past = usual) => {
  const facts = factsWith(aSnapshot({ takenAt, items: [item] }), past);
  return readZombie(facts.histories[0]!, sightOf(facts), defaultSettings.zombie);
};

describe('zombie', () => {
  it('is quiet at four times the expectation and raised beyond', () => {
    expect(read(started(), '2024-04-02T09:00Z')).toMatchObject({
      status: 'quiet',
      figures: { ageDays: 20, idleDays: 20, expectedDays: 5, longPauseDays: 12 },
    });
    expect(read(started(), '2024-04-02T10:00Z')).toEqual({
      signal: 'zombie',
      status: 'raised',
      severity: 'severe',
      figures: { ageDays: 20.1, idleDays: 20.1, expectedDays: 5, longPauseDays: 12 },
      evidence: [
        { kind: 'started', itemKey: 'PAY-1', at: new Date('2024-03-05T09:00Z'), days: 20.1 },
        { kind: 'last-activity', itemKey: 'PAY-1', at: new Date('2024-03-05T09:00Z'), by: 'ana', days: 20.1 },
      ],
      basis: { level: 'status', sample: 40 },
      priceDays: null,
    });
  });

  it('is quiet while somebody does something on it', () => {
    expect(read(started().isRemarked('comment', '2024-03-15T10:00Z'), '2024-04-02T10:00Z').status).toBe('quiet');
    expect(read(started().isRemarked('comment', '2024-03-15T09:00Z'), '2024-04-02T10:00Z').status).toBe('raised');
  });

  it('takes no two weeks for an end, however busy the team is', () => {
    const busy = { ...usual, gap: { 95: 1 } };
    expect(read(started().isRemarked('comment', '2024-03-19T10:00Z'), '2024-04-02T10:00Z', busy).status).toBe('quiet');
    expect(read(started().isRemarked('comment', '2024-03-19T09:00Z'), '2024-04-02T10:00Z', busy).status).toBe('raised');
  });

  it('is notable where nobody counts on it any more', () => {
    expect(read(started().movesTo('open', '2024-03-06T09:00Z'), '2024-04-02T10:00Z')).toMatchObject({
      status: 'raised',
      severity: 'notable',
    });
  });

  it('cannot tell of what never started, nor without a past', () => {
    expect(read(anItem('PAY-1'), '2024-04-02T10:00Z')).toMatchObject({ because: { reason: 'not-started' } });
    expect(read(started().movesTo('done', '2024-03-06T09:00Z'), '2024-04-02T10:00Z')).toMatchObject({
      because: { reason: 'finished' },
    });
    const noCycles = factsWith(aSnapshot({ takenAt: '2024-04-02T10:00Z', items: [started()] }), { finished: 4 });
    expect(readZombie(noCycles.histories[0]!, sightOf(noCycles), defaultSettings.zombie)).toMatchObject({
      because: { reason: 'too-few-finished', have: 4, need: 8 },
    });
    const noGaps = factsWith(aSnapshot({ takenAt: '2024-04-02T10:00Z', items: [started()] }), { cycle: { 85: 5 } });
    expect(readZombie(noGaps.histories[0]!, sightOf(noGaps), defaultSettings.zombie)).toMatchObject({
      because: { reason: 'too-few-pauses', have: 1, need: 20 },
    });
  });
});
