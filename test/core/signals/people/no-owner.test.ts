import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readNoOwner } from '../../../../src/core/signals/people/no-owner';
import { readNoOwnerInside } from '../../../../src/core/signals/people/parent-without-driver';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

const settings = defaultSettings.noOwner;
const takenAt = '2024-03-08T09:00Z';

const done = (key: string, owner: string | null) =>
  anItem(key, { at: '2024-01-08T09:00Z', state: { ownerId: owner } })
    .movesTo('in-progress', '2024-01-09T09:00Z')
    .movesTo('done', '2024-01-10T09:00Z');
const past = (owned: number, all: number, project = 'AB') =>
  Array.from({ length: all }, (_, index) => done(`${project}-${String(100 + index)}`, index < owned ? 'ana' : null));

const read = (item: ItemBuilder, others: readonly ItemBuilder[] = past(8, 8), at = takenAt) => {
  const facts = deriveFacts(aSnapshot({ takenAt: at, items: [item, ...others] }));
  return readNoOwner(facts.histories[0]!, sightOf(facts), settings);
};
const begun = () => anItem('AB-1').movesTo('in-progress', '2024-03-05T09:00Z');

describe('no-owner of an item', () => {
  it('is raised after a day in progress', () => {
    expect(read(begun(), past(8, 8), '2024-03-06T09:00Z')).toEqual({
      signal: 'no-owner',
      status: 'raised',
      severity: 'notable',
      figures: { what: 'in-progress', days: 1 },
      evidence: [{ kind: 'without-owner', itemKey: 'AB-1', at: new Date('2024-03-05T09:00Z'), days: 1 }],
      basis: { level: 'project', sample: 8 },
      priceDays: null,
    });
    expect(read(begun(), past(8, 8), '2024-03-06T08:20Z')).toMatchObject({ status: 'raised', figures: { days: 1 } });
    expect(read(begun(), past(8, 8), '2024-03-05T16:00Z').status).toBe('quiet');
  });

  it('is severe after ten', () => {
    expect(read(begun(), past(8, 8), '2024-03-19T08:00Z')).toMatchObject({ severity: 'severe', figures: { days: 10 } });
    expect(read(begun(), past(8, 8), '2024-03-18T16:00Z')).toMatchObject({
      severity: 'notable',
      figures: { days: 9.9 },
    });
  });

  it('counts from when its owner was taken away', () => {
    const item = anItem('AB-1', { state: { ownerId: 'ana' } })
      .movesTo('in-progress', '2024-03-04T10:00Z')
      .goesTo(null, '2024-03-07T09:00Z');
    expect(read(item)).toMatchObject({ status: 'raised', figures: { days: 1 } });
    expect(read(begun().goesTo('ana', '2024-03-06T09:00Z')).status).toBe('quiet');
  });

  it('is raised for what others wait for, and never severe for that', () => {
    const blocker = anItem('AB-1', { at: '2024-02-05T09:00Z' });
    const waiting = anItem('AB-2', { state: { ownerId: 'ana' } })
      .movesTo('in-progress', '2024-03-05T09:00Z')
      .isLinked('waits-for', 'AB-1');
    expect(read(blocker, [waiting, ...past(8, 8)])).toMatchObject({
      status: 'raised',
      severity: 'notable',
      figures: { what: 'blocker' },
      evidence: [{ kind: 'without-owner' }, { kind: 'waits-for-it', itemKey: 'AB-2', at: null }],
    });
    // Nobody counts on what waits.
    expect(read(blocker, [anItem('AB-2').isLinked('waits-for', 'AB-1'), ...past(8, 8)]).status).toBe('unknown');
  });

  it('is nothing where one finished item in four had none', () => {
    expect(read(begun(), past(8, 10)).status).toBe('raised');
    expect(read(begun(), past(7, 9))).toEqual({
      signal: 'no-owner',
      status: 'unknown',
      because: { reason: 'not-usual-here' },
    });
  });

  it('backs off to the whole site, and cannot tell with fewer than eight finished', () => {
    expect(read(begun(), past(8, 8, 'CD'))).toMatchObject({ basis: { level: 'everything', sample: 8 } });
    expect(read(begun(), past(7, 7))).toMatchObject({
      because: { reason: 'too-few-finished', have: 7, need: 8 },
    });
  });

  it('cannot tell since when where the history was not recorded', () => {
    const item = anItem('AB-1', { status: 'in-progress', historyKnown: false });
    expect(read(item)).toMatchObject({ status: 'unknown', because: { reason: 'no-history' } });
    const owned = anItem('AB-1', { status: 'in-progress', historyKnown: false, state: { ownerId: 'ana' } });
    expect(read(owned).status).toBe('quiet');
  });

  it('is not told of finished work, nor of what is not begun', () => {
    expect(read(begun().movesTo('done', '2024-03-06T09:00Z'))).toMatchObject({ because: { reason: 'finished' } });
    expect(read(anItem('AB-1'))).toMatchObject({ because: { reason: 'not-in-progress' } });
  });
});

describe('no-owner of a parent', () => {
  const child = () =>
    anItem('AB-2', { at: '2024-03-04T09:30Z', by: 'cy', state: { parentId: 'epic', ownerId: 'cy' } }).movesTo(
      'in-progress',
      '2024-03-05T09:00Z',
      { by: 'cy' },
    );
  const readParent = (parent: ItemBuilder, at: string, children: readonly ItemBuilder[] = [child()]) => {
    const facts = deriveFacts(aSnapshot({ takenAt: at, items: [parent, ...children] }));
    return readNoOwnerInside({ kind: 'parent', id: 'epic' }, sightOf(facts), settings);
  };
  const epic = (ownerId: string | null = null) => anItem('AB-9', { id: 'epic', level: 'parent', state: { ownerId } });

  it('is raised when its reporter has done nothing for ten days', () => {
    expect(readParent(epic(), '2024-03-18T09:00Z')).toEqual({
      signal: 'no-owner',
      status: 'raised',
      severity: 'notable',
      figures: { what: 'parent', days: 10 },
      evidence: [{ kind: 'without-owner', itemKey: 'AB-9', at: new Date('2024-03-04T09:00Z'), days: 10 }],
      basis: null,
      priceDays: null,
    });
    expect(readParent(epic(), '2024-03-15T16:00Z').status).toBe('quiet');
  });

  it('is quiet while it has an owner, or its reporter acts on what it holds', () => {
    expect(readParent(epic('ben'), '2024-03-18T09:00Z').status).toBe('quiet');
    const told = child().isRemarked('comment', '2024-03-12T09:00Z', 'ana');
    expect(readParent(epic(), '2024-03-18T09:00Z', [told]).status).toBe('quiet');
  });

  it('cannot tell where nothing is in progress', () => {
    expect(readParent(epic(), '2024-03-18T09:00Z', [])).toMatchObject({ because: { reason: 'not-in-progress' } });
  });
});
