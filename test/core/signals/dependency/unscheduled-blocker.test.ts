import { deriveFacts } from '../../../../src/core/facts/facts';
import {
  readUnscheduledBlocker,
  unscheduledBlocker,
} from '../../../../src/core/signals/dependency/unscheduled-blocker';
import { UNRECORDED_STATUS } from '../../../../src/core/model/status';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

const iterations = [
  anIteration('7', { started: '2024-03-04T09:00Z', planned: '2024-03-15T17:00Z' }),
  anIteration('8', {}),
];
const waiting = () =>
  anItem('PAY-1', { state: { iterationIds: ['7'], ownerId: 'ana' } }).isLinked(
    'waits-for',
    'PLAT-7',
    '2024-03-06T09:00Z',
  );
/** The platform team plans in iterations. */
const planned = anItem('PLAT-1', { state: { iterationIds: ['8'] } });
const factsOf = (...items: readonly ItemBuilder[]) =>
  deriveFacts(aSnapshot({ takenAt: '2024-03-08T09:00Z', items: [...items, planned], iterations }));
const read = (item: ItemBuilder, ...blockers: readonly ItemBuilder[]) => {
  const facts = factsOf(item, ...blockers);
  return readUnscheduledBlocker(facts.histories[0]!, sightOf(facts));
};

describe('unscheduled-blocker', () => {
  it('is severe for a blocker with neither owner nor iteration', () => {
    expect(read(waiting(), anItem('PLAT-7'))).toEqual({
      signal: 'unscheduled-blocker',
      status: 'raised',
      severity: 'severe',
      figures: { unscheduled: 1, blockers: 1, why: 'nobody-and-no-iteration', days: 2 },
      evidence: [{ kind: 'waits-for', itemKey: 'PLAT-7', at: new Date('2024-03-06T09:00Z'), to: 'Open' }],
      basis: null,
      priceDays: null,
    });
  });

  it('is notable for one with either', () => {
    expect(read(waiting(), anItem('PLAT-7', { state: { ownerId: 'ben' } }))).toMatchObject({
      severity: 'notable',
      figures: { why: 'no-iteration' },
    });
    expect(read(waiting(), anItem('PLAT-7', { state: { iterationIds: ['8'] } }))).toMatchObject({
      severity: 'notable',
      figures: { why: 'no-owner' },
    });
  });

  it('is quiet for one with both, and for one that is in progress', () => {
    expect(read(waiting(), anItem('PLAT-7', { state: { ownerId: 'ben', iterationIds: ['8'] } })).status).toBe('quiet');
    expect(read(waiting(), anItem('PLAT-7').movesTo('in-progress', '2024-03-07T09:00Z')).status).toBe('quiet');
  });

  it('cannot tell of a blocker whose status was not recorded', () => {
    const { initial, ...blocker } = anItem('PLAT-7', { historyKnown: false }).build();
    const unrecorded = { ...blocker, initial: { ...initial, statusId: UNRECORDED_STATUS.id } };
    const snapshot = aSnapshot({ takenAt: '2024-03-08T09:00Z', items: [waiting(), planned], iterations });
    const facts = deriveFacts({
      ...snapshot,
      statuses: [...snapshot.statuses, UNRECORDED_STATUS],
      items: [...snapshot.items, unrecorded],
    });
    expect(readUnscheduledBlocker(facts.histories[0]!, sightOf(facts))).toEqual({
      signal: 'unscheduled-blocker',
      status: 'unknown',
      because: { reason: 'no-history' },
    });
  });

  it('asks for no iteration where the project plans in none', () => {
    const item = anItem('PAY-1', { state: { iterationIds: ['7'] } }).isLinked('waits-for', 'OPS-7');
    expect(read(item, anItem('OPS-7', { state: { ownerId: 'ben' } })).status).toBe('quiet');
    expect(read(item, anItem('OPS-7'))).toMatchObject({
      severity: 'notable',
      figures: { why: 'no-owner', days: null },
    });
  });

  it('is raised for a blocker in a project that is not read, and cannot tell of an unread one of a known project', () => {
    const item = (key: string) => anItem('PAY-1', { state: { dueOn: '2024-04-01' } }).isLinked('waits-for', key);
    expect(read(item('EXT-4'))).toMatchObject({ status: 'raised', figures: { why: 'project-not-read' } });
    expect(read(item('PLAT-99'))).toMatchObject({ status: 'unknown', because: { reason: 'blockers-not-read' } });
  });

  it('names the worst of several first', () => {
    const item = waiting().isLinked('waits-for', 'PLAT-8', '2024-03-05T09:00Z');
    expect(read(item, anItem('PLAT-7'), anItem('PLAT-8', { state: { ownerId: 'ben' } }))).toMatchObject({
      figures: { unscheduled: 2, blockers: 2, why: 'nobody-and-no-iteration' },
      evidence: [{ itemKey: 'PLAT-7' }, { itemKey: 'PLAT-8' }],
    });
  });

  it('does not judge a backlog that waits', () => {
    const item = anItem('PAY-1').isLinked('waits-for', 'PLAT-7');
    expect(read(item, anItem('PLAT-7'))).toMatchObject({ because: { reason: 'not-committed' } });
    expect(read(anItem('PAY-1'))).toMatchObject({ status: 'quiet' });
  });

  it('gets the blocker planned, or an owner first', () => {
    const stepOf = (blocker: ItemBuilder) => {
      const facts = factsOf(waiting(), blocker);
      const finding = readUnscheduledBlocker(facts.histories[0]!, sightOf(facts));
      return finding.status === 'raised' ? unscheduledBlocker.nextStep(finding, { key: 'PAY-1', facts }) : null;
    };
    expect(stepOf(anItem('PLAT-7', { state: { ownerId: 'ben' } }))).toMatchObject({
      act: 'schedule',
      itemKey: 'PLAT-7',
    });
    expect(stepOf(anItem('PLAT-7'))).toMatchObject({ act: 'assign', itemKey: 'PLAT-7', otherItemKey: 'PAY-1' });
  });
});
