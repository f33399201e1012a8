import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readGoalDrift } from '../../../../src/core/signals/scope/goal-drift';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

/** Started on Tuesday, 9:00: the first day ends at 17:00. */
const started = (key: string, length = 1000) =>
  anItem(key, { text: { descriptionLength: length } }).movesTo('in-progress', '2024-03-05T09:00Z');
const edited = (item: ItemBuilder, lengthFrom: number | null, lengthTo: number | null, at = '2024-03-07T09:00Z') =>
  item.isEdited('description', at, { by: 'zoe', lengthFrom, lengthTo });
/** So many finished items, each of which drifted by this share of 1000 characters. */
const past = (...shares: readonly number[]) =>
  shares.map((share, index) =>
    edited(started(`PAY-${index + 101}`), 1000, 1000 + share * 1000).movesTo('done', '2024-03-08T09:00Z'),
  );
const steady = past(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
const read = (item: ItemBuilder, others = steady) => {
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-15T12:00Z', items: [item, ...others] }));
  return readGoalDrift(facts.histories[0]!, sightOf(facts), defaultSettings.goalDrift);
};

describe('goal-drift', () => {
  it('is raised beyond a quarter of the text, and quiet at it', () => {
    expect(read(edited(started('PAY-1'), 1000, 1250))).toMatchObject({
      status: 'quiet',
      figures: { edits: 1, driftShare: 0.25, grownBy: 250, usualShare: 0.1 },
    });
    expect(read(edited(started('PAY-1'), 1000, 1260))).toEqual({
      signal: 'goal-drift',
      status: 'raised',
      severity: 'severe',
      figures: { edits: 1, driftShare: 0.26, grownBy: 260, usualShare: 0.1 },
      evidence: [
        {
          kind: 'rewritten',
          itemKey: 'PAY-1',
          at: new Date('2024-03-07T09:00Z'),
          by: 'zoe',
          from: '1000',
          to: '1260',
          cause: 'description',
        },
      ],
      basis: { level: 'project', sample: 8 },
      priceDays: null,
    });
  });

  it('is held against the team’s own usual', () => {
    const restless = past(0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.9);
    expect(read(edited(started('PAY-1'), 1000, 1290), restless).status).toBe('quiet');
    expect(read(edited(started('PAY-1'), 1000, 1400), restless)).toMatchObject({
      status: 'raised',
      severity: 'notable',
    });
    expect(read(edited(started('PAY-1'), 1000, 2000), restless)).toMatchObject({ severity: 'severe' });
  });

  it('counts what came and what went, of description and criteria', () => {
    const item = edited(started('PAY-1'), 1000, 1200).isEdited('criteria', '2024-03-08T09:00Z', {
      lengthFrom: 300,
      lengthTo: 100,
    });
    expect(read(item)).toMatchObject({ status: 'raised', figures: { edits: 2, driftShare: 0.4, grownBy: 0 } });
  });

  it('leaves out two sentences, the first day, and what apps write', () => {
    expect(read(edited(started('PAY-1', 100), 100, 299)).status).toBe('quiet');
    expect(read(edited(started('PAY-1', 100), 100, 300)).status).toBe('raised');
    expect(read(edited(started('PAY-1'), 1000, 2000, '2024-03-05T17:00Z')).status).toBe('quiet');
    expect(read(edited(started('PAY-1'), 1000, 2000, '2024-03-05T17:01Z')).status).toBe('raised');
    const byApp = started('PAY-1').isEdited('description', '2024-03-07T09:00Z', {
      byApp: true,
      lengthFrom: 1000,
      lengthTo: 2000,
    });
    expect(read(byApp)).toMatchObject({ status: 'quiet', figures: null });
  });

  it('is notable where nobody counts on it any more', () => {
    expect(read(edited(started('PAY-1'), 1000, 2000).movesTo('open', '2024-03-08T09:00Z'))).toMatchObject({
      severity: 'notable',
    });
  });

  it('cannot tell without words, lengths, a start or a past', () => {
    const unread = anItem('PAY-1').movesTo('in-progress', '2024-03-05T09:00Z');
    expect(read(unread)).toMatchObject({ because: { reason: 'text-not-read' } });
    expect(read(edited(started('PAY-1'), null, 1300))).toMatchObject({ because: { reason: 'text-not-read' } });
    expect(read(anItem('PAY-1', { text: {} }))).toMatchObject({ because: { reason: 'not-started' } });
    expect(read(edited(started('PAY-1'), 1000, 2000), steady.slice(1))).toMatchObject({
      because: { reason: 'too-few-finished', have: 7, need: 8 },
    });
  });
});
