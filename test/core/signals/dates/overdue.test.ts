import { deriveFacts } from '../../../../src/core/facts/facts';
import { overdue, readOverdue } from '../../../../src/core/signals/dates/overdue';
import { sightOf } from '../../../../src/core/signals/sight';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';

const iterations = [anIteration('7', { started: '2024-03-11T09:00Z', planned: '2024-03-22T17:00Z' })];
const due = () => anItem('PAY-1', { state: { dueOn: '2024-03-12', ownerId: 'ann' } });
const factsOf = (item: ItemBuilder, takenAt: string, others: readonly ItemBuilder[]) =>
  deriveFacts(aSnapshot({ takenAt, iterations, items: [item, ...others] }));
const read = (item: ItemBuilder, takenAt = '2024-03-15T13:00Z', others: readonly ItemBuilder[] = []) => {
  const facts = factsOf(item, takenAt, others);
  return readOverdue(facts.histories[0]!, sightOf(facts));
};

describe('overdue', () => {
  it('is raised once the whole due date has passed', () => {
    expect(read(due(), '2024-03-12T23:59:59Z')).toEqual({
      signal: 'overdue',
      status: 'quiet',
      figures: null,
      basis: null,
    });
    expect(read(due(), '2024-03-13T00:00Z')).toMatchObject({
      status: 'raised',
      severity: 'notable',
      figures: { dueOn: '2024-03-12', days: 0, waiting: 0, neededOn: null },
    });
  });

  it('tells since when, by how many working days, and who set the date', () => {
    const moved = due().isDue('2024-03-13', '2024-03-06T09:00Z', { by: 'ben' });
    // Thursday whole, and half of Friday.
    expect(read(moved, '2024-03-15T13:00Z')).toMatchObject({
      figures: { dueOn: '2024-03-13', days: 1.5 },
      evidence: [
        {
          kind: 'due',
          itemKey: 'PAY-1',
          at: new Date('2024-03-06T09:00Z'),
          by: 'ben',
          from: '2024-03-12',
          to: '2024-03-13',
          days: 1.5,
        },
      ],
    });
  });

  it('is severe where something with a target waits for it, directly or through others', () => {
    const between = anItem('PAY-2').isLinked('waits-for', 'PAY-1');
    const inSprint = anItem('PAY-3', { state: { iterationIds: ['7'] } }).isLinked('waits-for', 'PAY-2');
    const dated = anItem('PAY-4', { state: { dueOn: '2024-03-20' } }).isLinked('waits-for', 'PAY-1');
    expect(read(due(), undefined, [between])).toMatchObject({ severity: 'notable', figures: { waiting: 0 } });
    expect(read(due(), undefined, [between, inSprint, dated])).toMatchObject({
      severity: 'severe',
      figures: { waiting: 2, neededOn: '2024-03-20' },
      evidence: [
        { kind: 'due' },
        { kind: 'waits-for-it', itemKey: 'PAY-4', to: '2024-03-20' },
        { kind: 'waits-for-it', itemKey: 'PAY-3', to: '2024-03-22' },
      ],
    });
  });

  it('is quiet without a date, and for what is finished or gone', () => {
    expect(read(anItem('PAY-1')).status).toBe('quiet');
    expect(read(due().movesTo('done', '2024-03-14T09:00Z')).status).toBe('quiet');
    expect(read(due().isRemoved('2024-03-14T09:00Z')).status).toBe('quiet');
  });

  it('asks its owner for a date that will hold', () => {
    const facts = factsOf(due(), '2024-03-15T13:00Z', []);
    const finding = readOverdue(facts.histories[0]!, sightOf(facts));
    if (finding.status !== 'raised') throw new Error(finding.status);
    expect(overdue.nextStep(finding, { key: 'PAY-1', facts })).toEqual({
      act: 'confirm-date',
      role: 'owner',
      itemKey: 'PAY-1',
      otherItemKey: null,
    });
  });
});
