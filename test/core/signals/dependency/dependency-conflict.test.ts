import type { ItemState } from '../../../../src/core/model/work-item';
import { readDependencyConflict } from '../../../../src/core/signals/dependency/dependency-conflict';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { factsWith } from '../../../builders/norms';
import { anIteration, aSnapshot, aVersion } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

const iterations = [
  anIteration('1', { started: '2024-03-04T09:00Z', planned: '2024-03-22T17:00Z' }),
  { ...anIteration('2', { planned: '2024-04-05T17:00Z' }), startedAt: new Date('2024-03-25T09:00Z') },
  anIteration('0', { started: '2024-02-19T09:00Z', planned: '2024-03-01T17:00Z', closed: '2024-03-01T17:00Z' }),
];
const versions = [
  aVersion('v1', { projectKey: 'PLAT', releaseOn: '2024-04-12' }),
  aVersion('v0', { projectKey: 'PLAT', releaseOn: '2024-03-01', released: true }),
];

/** Read on Monday, 18 March 2024. */
const read = (items: readonly ItemBuilder[]) => {
  const facts = factsWith(aSnapshot({ takenAt: '2024-03-18T09:00Z', items, iterations, versions }));
  return readDependencyConflict(facts.histories[0]!, sightOf(facts));
};
type Dates = Partial<Omit<ItemState, 'key' | 'statusId'>>;
const item = (state: Dates) => anItem('SHOP-41', { state }).isLinked('waits-for', 'PLAT-7', '2024-03-11T09:00Z');
const blocker = (state: Dates) => anItem('PLAT-7', { state });

describe('dependency conflict', () => {
  it('tells by how many working days the blocker comes after the finish', () => {
    const due = anItem('PLAT-7', { state: { dueOn: '2024-03-22' } }).isDue('2024-03-29', '2024-03-12T09:00Z', {
      by: 'dan',
    });
    expect(read([item({ dueOn: '2024-03-22' }), due])).toEqual({
      signal: 'dependency-conflict',
      status: 'raised',
      severity: 'severe',
      figures: {
        blockerDueOn: '2024-03-29',
        blockerDateFrom: 'due-date',
        blockerOverdue: false,
        neededOn: '2024-03-22',
        neededFor: 'finish',
        gapDays: 5,
      },
      evidence: [
        { kind: 'waits-for', itemKey: 'PLAT-7', at: new Date('2024-03-11T09:00Z'), days: 5 },
        {
          kind: 'due',
          itemKey: 'PLAT-7',
          at: new Date('2024-03-12T09:00Z'),
          by: 'dan',
          from: '2024-03-22',
          to: '2024-03-29',
        },
        { kind: 'due', itemKey: 'SHOP-41', at: null, by: null, from: null, to: '2024-03-22' },
      ],
      basis: null,
      priceDays: null,
    });
  });

  it('is quiet when both are due on one day', () => {
    expect(read([item({ dueOn: '2024-03-22' }), blocker({ dueOn: '2024-03-22' })])).toEqual({
      signal: 'dependency-conflict',
      status: 'quiet',
      figures: null,
      basis: null,
    });
  });

  it('is raised by one working day', () => {
    expect(read([item({ dueOn: '2024-03-22' }), blocker({ dueOn: '2024-03-25' })])).toMatchObject({
      figures: { gapDays: 1 },
    });
  });

  it('takes the end of the iteration where no due date is set', () => {
    expect(read([item({ iterationIds: ['1'] }), blocker({ iterationIds: ['0', '2'] })])).toMatchObject({
      severity: 'severe',
      figures: { blockerDueOn: '2024-04-05', blockerDateFrom: 'iteration', neededOn: '2024-03-22', gapDays: 10 },
    });
  });

  it('is quiet within one iteration', () => {
    expect(read([item({ iterationIds: ['1'] }), blocker({ iterationIds: ['1'] })]).status).toBe('quiet');
  });

  it('takes the release where neither is set', () => {
    expect(read([item({ dueOn: '2024-04-05' }), blocker({ versionIds: ['v0', 'v1'] })])).toMatchObject({
      figures: { blockerDueOn: '2024-04-12', blockerDateFrom: 'version', gapDays: 5 },
    });
  });

  it('is notable when only the start is missed', () => {
    expect(
      read([item({ startOn: '2024-03-20', dueOn: '2024-03-29' }), blocker({ dueOn: '2024-03-22' })]),
    ).toMatchObject({
      severity: 'notable',
      figures: { neededOn: '2024-03-20', neededFor: 'start', gapDays: 2 },
    });
    expect(read([item({ iterationIds: ['2'] }), blocker({ dueOn: '2024-03-27' })])).toMatchObject({
      severity: 'notable',
      figures: { neededOn: '2024-03-25', neededFor: 'start', gapDays: 2 },
    });
  });

  it('asks for no start of what has started', () => {
    const started = item({ startOn: '2024-03-20', dueOn: '2024-03-29' }).movesTo('in-progress', '2024-03-12T09:00Z');
    expect(read([started, blocker({ dueOn: '2024-03-22' })]).status).toBe('quiet');
  });

  it('tells an overdue blocker even where the item has no date', () => {
    expect(read([item({}), blocker({ dueOn: '2024-03-15' })])).toMatchObject({
      severity: 'notable',
      figures: {
        blockerDueOn: '2024-03-15',
        blockerOverdue: true,
        neededOn: null,
        neededFor: null,
        gapDays: 1,
      },
    });
  });

  it('takes an overdue blocker to come today at the earliest', () => {
    expect(read([item({ dueOn: '2024-03-14' }), blocker({ dueOn: '2024-03-13' })])).toMatchObject({
      severity: 'severe',
      figures: { blockerDueOn: '2024-03-13', blockerOverdue: true, neededOn: '2024-03-14', gapDays: 2 },
    });
    expect(read([item({ dueOn: '2024-03-29' }), blocker({ dueOn: '2024-03-13' })])).toMatchObject({
      severity: 'notable',
      figures: { blockerOverdue: true, neededOn: null },
    });
  });

  it('is not overdue on the day itself', () => {
    expect(read([item({ dueOn: '2024-03-29' }), blocker({ dueOn: '2024-03-18' })]).status).toBe('quiet');
  });

  it('looks down the whole chain and tells the worst', () => {
    const items = [
      item({ dueOn: '2024-03-22' }),
      blocker({ dueOn: '2024-03-25' }).isLinked('waits-for', 'INF-12', '2024-03-11T09:00Z'),
      anItem('INF-12', { state: { dueOn: '2024-04-05' } }),
    ];
    expect(read(items)).toMatchObject({
      figures: { blockerDueOn: '2024-04-05', gapDays: 10 },
      evidence: [
        { kind: 'waits-for', itemKey: 'INF-12', days: 10 },
        { kind: 'due', itemKey: 'INF-12' },
        { kind: 'due', itemKey: 'SHOP-41' },
        { kind: 'waits-for', itemKey: 'PLAT-7', days: 1 },
        { kind: 'due', itemKey: 'PLAT-7' },
      ],
    });
  });

  it.each([
    ['the blocker has no date', { dueOn: '2024-03-22' }, {}],
    ['the item has no date', {}, { dueOn: '2024-03-22' }],
    ['the blocker was released already', { dueOn: '2024-03-22' }, { versionIds: ['v0'] }],
  ])('cannot tell when %s', (_, own, others) => {
    expect(read([item(own), blocker(others)])).toEqual({
      signal: 'dependency-conflict',
      status: 'unknown',
      because: { reason: 'no-dates', have: 0, need: 1 },
    });
  });

  it('is quiet without a blocker', () => {
    expect(read([anItem('SHOP-41', { state: { dueOn: '2024-03-22' } })]).status).toBe('quiet');
  });
});
