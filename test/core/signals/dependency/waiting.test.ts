import { UNRECORDED_STATUS } from '../../../../src/core/model/status';
import type { WorkItem } from '../../../../src/core/model/work-item';
import { readWaiting } from '../../../../src/core/signals/dependency/waiting';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { factsWith } from '../../../builders/norms';
import { anIteration, aSnapshot } from '../../../builders/snapshot';
import { statuses } from '../../../builders/statuses';
import { sightOf } from '../../../../src/core/signals/sight';

const known = [...statuses, UNRECORDED_STATUS];
const iterations = [anIteration('1', { started: '2024-03-04T09:00Z' })];

/** Read on Monday, 18 March 2024 at 9:00: ten working days after the usual birth. */
const read = (items: readonly (ItemBuilder | WorkItem)[], chanceToLeave?: (days: number) => number) => {
  const facts = factsWith(aSnapshot({ takenAt: '2024-03-18T09:00Z', items, iterations, statuses: known }), {
    chanceToLeave,
  });
  return readWaiting(facts.histories[0]!, sightOf(facts));
};
const waiting = (blocker = 'PLAT-7', since: string | null = '2024-03-11T09:00Z') =>
  anItem('SHOP-41').movesTo('in-review', '2024-03-05T09:00Z').isLinked('waits-for', blocker, since);
const owned = { state: { ownerId: 'dan' } };

describe('waiting', () => {
  it('tells the blocker, and is severe when nobody owns it', () => {
    expect(read([waiting(), anItem('PLAT-7')])).toEqual({
      signal: 'waiting',
      status: 'raised',
      severity: 'severe',
      figures: {
        blockers: 1,
        depth: 1,
        rootHasOwner: false,
        rootInIteration: null,
        rootStarted: false,
        rootStalled: false,
        days: 5,
      },
      evidence: [{ kind: 'waits-for', itemKey: 'PLAT-7', at: new Date('2024-03-11T09:00Z'), to: 'Open', days: 10 }],
      basis: null,
      priceDays: null,
    });
  });

  it('says that the root is in no iteration where its project plans in iterations', () => {
    const planned = anItem('PLAT-8', { state: { iterationIds: ['1'] } });
    expect(read([waiting(), anItem('PLAT-7'), planned])).toMatchObject({ figures: { rootInIteration: false } });
  });

  it('has not waited while it was finished itself', () => {
    const reopened = waiting().movesTo('done', '2024-03-12T09:00Z').movesTo('in-review', '2024-03-14T09:00Z');
    expect(read([reopened, anItem('PLAT-7')])).toMatchObject({ figures: { days: 2 } });
  });

  it('is notable when somebody is at it', () => {
    const blocker = anItem('PLAT-7', { state: { ownerId: 'dan', iterationIds: ['1'] } }).movesTo(
      'in-progress',
      '2024-03-12T09:00Z',
    );
    expect(read([waiting(), blocker])).toMatchObject({
      severity: 'notable',
      figures: { rootHasOwner: true, rootInIteration: true, rootStarted: true, rootStalled: false },
    });
  });

  it('is severe when the blocker is owned but not started', () => {
    expect(read([waiting(), anItem('PLAT-7', owned)])).toMatchObject({
      severity: 'severe',
      figures: { rootHasOwner: true, rootStarted: false },
    });
  });

  it('does not know whether a blocker has started whose status was not recorded', () => {
    const { initial, ...blocker } = anItem('PLAT-7', { ...owned, historyKnown: false }).build();
    const unrecorded = { ...blocker, initial: { ...initial, statusId: UNRECORDED_STATUS.id } };
    expect(read([waiting(), unrecorded])).toMatchObject({
      severity: 'notable',
      figures: { rootHasOwner: true, rootStarted: null, rootStalled: false },
    });
  });

  it('is severe when the blocker is stalled itself', () => {
    const blocker = anItem('PLAT-7', owned).movesTo('in-progress', '2024-03-05T09:00Z');
    expect(read([waiting(), blocker], () => 0.1)).toMatchObject({ severity: 'severe', figures: { rootStalled: true } });
    expect(read([waiting(), blocker], () => 0.5)).toMatchObject({
      severity: 'notable',
      figures: { rootStalled: false },
    });
  });

  it('is never severe for what nobody counts on yet', () => {
    const backlog = anItem('SHOP-41').isLinked('waits-for', 'PLAT-7', '2024-03-11T09:00Z');
    expect(read([backlog, anItem('PLAT-7')])).toMatchObject({ status: 'raised', severity: 'notable' });
  });

  it('follows the chain to its farthest root', () => {
    const items = [
      waiting().isLinked('waits-for', 'PLAT-8', '2024-03-05T09:00Z'),
      anItem('PLAT-7', owned).isLinked('waits-for', 'INF-12', '2024-03-06T09:00Z'),
      anItem('PLAT-8', owned),
      anItem('INF-12').movesTo('in-progress', '2024-03-13T09:00Z'),
    ];
    expect(read(items)).toMatchObject({
      severity: 'severe',
      figures: { blockers: 2, depth: 2, rootHasOwner: false, rootStarted: true, days: 9 },
      evidence: [
        { kind: 'waits-for', itemKey: 'PLAT-7', at: new Date('2024-03-11T09:00Z'), to: 'Open' },
        { kind: 'chain-root', itemKey: 'INF-12', at: new Date('2024-03-06T09:00Z'), to: 'In Progress', days: 3 },
        { kind: 'waits-for', itemKey: 'PLAT-8' },
      ],
    });
  });

  it('tells no length where links carry no dates', () => {
    expect(read([waiting('PLAT-7', null), anItem('PLAT-7')])).toMatchObject({ figures: { days: null } });
  });

  it('counts from when the blocker was last re-opened', () => {
    const blocker = anItem('PLAT-7').movesTo('done', '2024-03-12T09:00Z').movesTo('open', '2024-03-14T09:00Z');
    expect(read([waiting(), blocker])).toMatchObject({ figures: { days: 2 } });
    expect(read([waiting('PLAT-7', '2024-03-15T09:00Z'), blocker])).toMatchObject({ figures: { days: 1 } });
  });

  it('ends in a ring instead of running on', () => {
    const ring = [waiting(), anItem('PLAT-7').isLinked('waits-for', 'SHOP-41', '2024-03-12T09:00Z')];
    expect(read(ring)).toMatchObject({ status: 'raised', figures: { depth: 1 } });
  });

  it('follows a chain to its 200th blocker', () => {
    const item = (index: number) => anItem(`A-${String(index)}`);
    const chain = Array.from({ length: 300 }, (_, index) =>
      item(index + 1).isLinked('waits-for', `A-${String(index + 2)}`),
    );
    const reading = read([...chain, item(301)]);
    expect(reading).toMatchObject({ figures: { depth: 200 } });
    expect(reading.status === 'raised' && reading.evidence[1]).toMatchObject({ kind: 'chain-root', itemKey: 'A-201' });
  });

  it('caps its evidence', () => {
    const blockers = Array.from({ length: 30 }, (_, index) => anItem(`PLAT-${String(index + 1)}`));
    const item = blockers.reduce(
      (all, _, index) => all.isLinked('waits-for', `PLAT-${String(index + 1)}`),
      anItem('SHOP-41'),
    );
    const reading = read([item, ...blockers]);
    expect(reading).toMatchObject({ figures: { blockers: 30 } });
    expect(reading.status === 'raised' && reading.evidence.length).toBeLessThanOrEqual(20);
  });

  it.each([
    ['a finished blocker', [waiting(), anItem('PLAT-7').movesTo('done', '2024-03-12T09:00Z')]],
    ['a blocker that is gone', [waiting(), anItem('PLAT-7').isRemoved('2024-03-12T09:00Z')]],
    ['a link of another meaning', [anItem('SHOP-41').isLinked('relates', 'PLAT-7'), anItem('PLAT-7')]],
    ['no link', [anItem('SHOP-41')]],
    ['finished itself', [waiting().movesTo('done', '2024-03-12T09:00Z'), anItem('PLAT-7')]],
  ])('is quiet with %s', (_, items) => {
    expect(read(items)).toEqual({ signal: 'waiting', status: 'quiet', figures: null, basis: null });
  });

  it('cannot tell of blockers that were not read', () => {
    expect(read([waiting()])).toEqual({
      signal: 'waiting',
      status: 'unknown',
      because: { reason: 'blockers-not-read', have: 0, need: 1 },
    });
  });
});
