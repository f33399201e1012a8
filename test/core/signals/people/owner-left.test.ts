import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { ownerLeft, readOwnerLeft } from '../../../../src/core/signals/people/owner-left';
import { ownerLeftInside, readOwnerLeftInside } from '../../../../src/core/signals/people/container-owner-left';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { factsWith, ownBasis } from '../../../builders/norms';
import { aSnapshot } from '../../../builders/snapshot';
import { inWeek } from '../../../builders/weeks';
import { sightOf } from '../../../../src/core/signals/sight';

const gone = { id: 'ben', active: false, isApp: false };
const settings = defaultSettings.ownerLeft;

const begunBy = (key: string, owner: string, at = '2024-03-04T09:00Z') =>
  anItem(key, { at, state: { ownerId: owner } }).movesTo('in-progress', at, { by: 'cy' });

describe('owner-left of an item', () => {
  const read = (item: ItemBuilder, takenAt = '2024-03-08T09:00Z', gap?: Readonly<Record<number, number>>) => {
    const facts = factsWith(aSnapshot({ takenAt, items: [item], people: [gone] }), gap === undefined ? {} : { gap });
    return readOwnerLeft(facts.histories[0]!, sightOf(facts), settings);
  };

  it('is raised for work in progress of a deactivated account', () => {
    expect(read(begunBy('AB-1', 'ben'))).toEqual({
      signal: 'owner-left',
      status: 'raised',
      severity: 'notable',
      figures: { cause: 'account', silentDays: null, items: 1, share: null },
      evidence: [
        { kind: 'owned', itemKey: 'AB-1', at: new Date('2024-03-04T09:00Z'), by: 'ben' },
        { kind: 'last-activity', itemKey: 'AB-1', at: new Date('2024-03-04T09:00Z'), by: 'cy', days: 4 },
      ],
      basis: null,
      priceDays: null,
    });
  });

  it('is severe once nobody has touched it for longer than usual', () => {
    expect(read(begunBy('AB-1', 'ben'), '2024-03-08T09:00Z', { 85: 4 })).toMatchObject({
      severity: 'notable',
      basis: ownBasis,
    });
    expect(read(begunBy('AB-1', 'ben'), '2024-03-08T09:48Z', { 85: 4 })).toMatchObject({ severity: 'severe' });
  });

  it.each([
    ['an active owner', begunBy('AB-1', 'ana'), 'quiet'],
    ['no owner', anItem('AB-1').movesTo('in-progress', '2024-03-05T09:00Z'), 'quiet'],
    ['work that is not begun', anItem('AB-1', { state: { ownerId: 'ben' } }), 'unknown'],
    ['finished work', begunBy('AB-1', 'ben').movesTo('done', '2024-03-06T09:00Z'), 'unknown'],
  ])('is not raised for %s', (_, item, status) => {
    expect(read(item).status).toBe(status);
  });

  it('is to be handed over', () => {
    const reading = read(begunBy('AB-1', 'ben'));
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-08T09:00Z', items: [] }));
    if (reading.status !== 'raised') throw new Error('expected a finding');
    expect(ownerLeft.nextStep(reading, { key: 'AB-1', facts })).toMatchObject({ act: 'hand-over', itemKey: 'AB-1' });
  });
});

describe('owner-left of a container', () => {
  const project = { kind: 'project', id: 'AB' } as const;
  const read = (items: readonly ItemBuilder[], takenAt = '2024-03-08T09:00Z', people = [gone]) =>
    readOwnerLeftInside(project, sightOf(deriveFacts(aSnapshot({ takenAt, items, people }))), settings);
  const many = (owner: string, count: number, from: number) =>
    Array.from({ length: count }, (_, index) => begunBy(`AB-${String(from + index)}`, owner));

  it('is raised at two items and at fifteen of a hundred in a project', () => {
    expect(read([...many('ben', 3, 1), ...many('ana', 17, 10)])).toEqual({
      signal: 'owner-left',
      status: 'raised',
      severity: 'severe',
      figures: { cause: 'account', silentDays: null, items: 3, share: 0.15 },
      evidence: ['AB-1', 'AB-2', 'AB-3'].map((itemKey) => ({
        kind: 'owned',
        itemKey,
        at: new Date('2024-03-04T09:00Z'),
        by: 'ben',
      })),
      basis: null,
      priceDays: null,
    });
    expect(read([...many('ben', 3, 1), ...many('ana', 18, 10)]).status).toBe('quiet');
    expect(read([...many('ben', 1, 1), ...many('ana', 1, 10)]).status).toBe('quiet');
  });

  it('needs half of the work of a parent', () => {
    const epic = anItem('AB-100', { id: 'epic', level: 'parent' });
    const inside = (key: string, ownerId: string) =>
      anItem(key, { state: { ownerId, parentId: 'epic' } }).movesTo('in-progress', '2024-03-05T09:00Z');
    const readEpic = (...items: readonly ItemBuilder[]) => {
      const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-08T09:00Z', items: [epic, ...items], people: [gone] }));
      return readOwnerLeftInside({ kind: 'parent', id: 'epic' }, sightOf(facts), settings).status;
    };
    const [left, stays] = [
      [inside('AB-1', 'ben'), inside('AB-2', 'ben')],
      [inside('AB-3', 'ana'), inside('AB-4', 'cy')],
    ];
    expect(readEpic(...left, ...stays)).toBe('raised');
    expect(readEpic(...left, ...stays, inside('AB-5', 'ana'))).toBe('quiet');
  });

  it('is raised for owners who are silent for longer than 95 % of their own pauses, and ten days', () => {
    // Twenty-one acts of Dan, one a day of work, then nothing.
    const busy = anItem('AB-50', { at: inWeek(0), by: 'dan' });
    for (let act = 1; act <= 20; act += 1) {
      busy.isRemarked('comment', inWeek(Math.floor(act / 5), act % 5), 'dan');
    }
    const items = [busy, begunBy('AB-1', 'dan', inWeek(0)), begunBy('AB-2', 'dan', inWeek(0))];
    expect(read(items, inWeek(6, 0), []).status).toBe('raised');
    expect(read(items, inWeek(6, 0), [])).toMatchObject({
      severity: 'notable',
      figures: { cause: 'silence', silentDays: 10, items: 2, share: 1 },
    });
    expect(read(items, inWeek(5, 4, 7), []).status).toBe('quiet');
  });

  it('does not know what is usual for somebody with few acts', () => {
    expect(read(many('dan', 3, 1), '2024-06-03T09:00Z', []).status).toBe('quiet');
  });

  it('cannot tell of fewer than two items with an owner that somebody counts on', () => {
    expect(read([...many('ben', 1, 1), anItem('AB-9', { state: { ownerId: 'ben' } })])).toEqual({
      signal: 'owner-left',
      status: 'unknown',
      because: { reason: 'too-few-owned', have: 1, need: 2 },
    });
  });

  it('names an item to hand over', () => {
    const reading = read(many('ben', 3, 1));
    const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-08T09:00Z', items: [] }));
    if (reading.status !== 'raised') throw new Error('expected a finding');
    expect(ownerLeftInside.nextStep(reading, { container: { kind: 'project', id: 'AB' }, facts })).toEqual({
      act: 'hand-over',
      role: 'project-lead',
      itemKey: 'AB-1',
      otherItemKey: null,
    });
  });
});
