import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { bottleneck, readBottleneck } from '../../../../src/core/signals/dependency/bottleneck';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

const factsOf = (items: readonly ItemBuilder[]) => deriveFacts(aSnapshot({ takenAt: '2024-03-08T12:00Z', items }));
const read = (key: string, items: readonly ItemBuilder[]) => {
  const facts = factsOf(items);
  return readBottleneck(facts.byKey.get(key)!, sightOf(facts), defaultSettings.bottleneck);
};
const waits = (key: string, blocker: string, estimate: number | null = null) =>
  anItem(key, { state: { estimate } }).isLinked('waits-for', blocker);

describe('bottleneck', () => {
  it('is raised for what holds up three, directly or through others, and quiet for two', () => {
    expect(read('PAY-1', [anItem('PAY-1'), waits('PAY-2', 'PAY-1'), waits('PAY-3', 'PAY-2')]).status).toBe('quiet');
    const items = [anItem('PAY-1'), waits('PAY-2', 'PAY-1'), waits('PAY-3', 'PAY-2'), waits('PAY-4', 'PAY-3')];
    expect(read('PAY-1', items)).toEqual({
      signal: 'bottleneck',
      status: 'raised',
      severity: 'notable',
      figures: { items: 3, weight: 3, weighedBy: 'count', hasOwner: false, started: false },
      evidence: ['PAY-2', 'PAY-3', 'PAY-4'].map((itemKey) => ({
        kind: 'waits-for-it',
        itemKey,
        at: null,
        points: null,
      })),
      basis: null,
      priceDays: null,
    });
    expect(read('PAY-2', items).status).toBe('quiet');
  });

  it('is severe when somebody counts on what waits and nobody works on it', () => {
    const rest = [waits('PAY-2', 'PAY-1'), waits('PAY-3', 'PAY-1')];
    const counted = anItem('PAY-4', { state: { dueOn: '2024-04-01' } }).isLinked('waits-for', 'PAY-1');
    expect(read('PAY-1', [anItem('PAY-1'), ...rest, counted])).toMatchObject({ severity: 'severe' });
    const worked = anItem('PAY-1', { state: { ownerId: 'ana' } }).movesTo('in-progress', '2024-03-05T09:00Z');
    expect(read('PAY-1', [worked, ...rest, counted])).toMatchObject({ severity: 'notable' });
    const orphan = anItem('PAY-1').movesTo('in-progress', '2024-03-05T09:00Z');
    expect(read('PAY-1', [orphan, ...rest, counted])).toMatchObject({ severity: 'severe' });
  });

  it('weighs by points where four of five open items are estimated', () => {
    const few = ['PAY-3', 'PAY-4', 'PAY-5'].map((key) => waits(key, 'PAY-1', 8));
    const many = ['PAY-6', 'PAY-7', 'PAY-8', 'PAY-9'].map((key) => waits(key, 'PAY-2', 1));
    const estimated = [anItem('PAY-1', { state: { estimate: 1 } }), anItem('PAY-2'), ...few, ...many];
    expect(read('PAY-1', estimated)).toMatchObject({ status: 'raised', figures: { weight: 24, weighedBy: 'points' } });
    const counted = [anItem('PAY-1'), anItem('PAY-2'), ...few, ...many, anItem('PAY-10')];
    expect(read('PAY-1', counted).status).toBe('quiet');
    expect(read('PAY-2', counted)).toMatchObject({ status: 'raised', figures: { weight: 4, weighedBy: 'count' } });
  });

  it('is one of each project, the older key of equals', () => {
    const held = (blocker: string, from: number) => [0, 1, 2].map((index) => waits(`PAY-${from + index}`, blocker));
    const items = [anItem('PAY-1'), anItem('PAY-2'), anItem('OPS-1'), ...held('PAY-1', 10), ...held('PAY-2', 20)];
    expect(read('PAY-1', items).status).toBe('raised');
    expect(read('PAY-2', items).status).toBe('quiet');
    expect(read('OPS-1', [...items, ...held('OPS-1', 30)]).status).toBe('raised');
  });

  it('leaves out what is finished, and does not lose itself in a ring', () => {
    const done = waits('PAY-4', 'PAY-1').movesTo('done', '2024-03-05T09:00Z');
    expect(read('PAY-1', [anItem('PAY-1'), waits('PAY-2', 'PAY-1'), waits('PAY-3', 'PAY-1'), done]).status).toBe(
      'quiet',
    );
    const ring = [waits('PAY-1', 'PAY-2'), waits('PAY-2', 'PAY-3'), waits('PAY-3', 'PAY-1')];
    expect(read('PAY-1', ring).status).toBe('quiet');
  });

  it('is to be finished first, or to get an owner', () => {
    const facts = factsOf([anItem('PAY-1', { state: { ownerId: 'ana' } }), waits('PAY-2', 'PAY-1')]);
    const finding = read(
      'PAY-1',
      ['PAY-2', 'PAY-3', 'PAY-4'].reduce<ItemBuilder[]>((all, key) => [...all, waits(key, 'PAY-1')], [anItem('PAY-1')]),
    );
    expect(finding.status === 'raised' && bottleneck.nextStep(finding, { key: 'PAY-1', facts })).toMatchObject({
      act: 'put-first',
      role: 'owner',
    });
  });
});
