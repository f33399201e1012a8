import { deriveFacts } from '../../../../src/core/facts/facts';
import { defaultSettings } from '../../../../src/core/signals/settings';
import { readCarryOver } from '../../../../src/core/signals/scope/carry-over';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

/** Five iterations of a week each, of which the last runs, and one that is planned. */
const iterations = [
  anIteration('1', { started: '2024-03-04T09:00Z', planned: '2024-03-08T17:00Z', closed: '2024-03-08T17:00Z' }),
  anIteration('2', { started: '2024-03-11T09:00Z', planned: '2024-03-15T17:00Z', closed: '2024-03-15T17:00Z' }),
  anIteration('3', { started: '2024-03-18T09:00Z', planned: '2024-03-22T17:00Z', closed: '2024-03-22T17:00Z' }),
  anIteration('4', { started: '2024-03-25T09:00Z', planned: '2024-03-29T17:00Z', closed: '2024-03-29T17:00Z' }),
  anIteration('5', { started: '2024-04-01T09:00Z', planned: '2024-04-05T17:00Z' }),
  anIteration('6', {}),
];
const born = { at: '2024-03-01T09:00Z' };

const read = (item: ItemBuilder) => {
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-04-03T12:00Z', items: [item], iterations }));
  return readCarryOver(facts.histories[0]!, sightOf(facts), defaultSettings.carryOver);
};
/** Moved on at the end of each week, and never taken out of what had closed. */
const movedOnAt: Readonly<Record<string, string>> = {
  '1': '2024-03-01T12:00Z',
  '2': '2024-03-08T17:00Z',
  '3': '2024-03-15T17:00Z',
  '4': '2024-03-22T17:00Z',
  '5': '2024-03-29T17:00Z',
  '6': '2024-04-02T09:00Z',
};
const through = (...ids: readonly string[]) =>
  ids.reduce((item, id) => item.joinsIteration(id, movedOnAt[id]!), anItem('PAY-1', born));

describe('carry-over', () => {
  it('is raised in the third iteration, the present one counted', () => {
    expect(read(through('3', '4', '5'))).toEqual({
      signal: 'carry-over',
      status: 'raised',
      severity: 'notable',
      figures: { iterations: 3 },
      evidence: [
        { kind: 'in-iteration', itemKey: 'PAY-1', at: new Date('2024-04-01T09:00Z'), by: 'ana', to: 'Iteration 5' },
        { kind: 'in-iteration', itemKey: 'PAY-1', at: new Date('2024-03-25T09:00Z'), by: 'ana', to: 'Iteration 4' },
        { kind: 'in-iteration', itemKey: 'PAY-1', at: new Date('2024-03-18T09:00Z'), by: 'ana', to: 'Iteration 3' },
      ],
      basis: null,
      priceDays: null,
    });
  });

  it('is quiet in the second', () => {
    expect(read(through('4', '5'))).toMatchObject({ status: 'quiet', figures: { iterations: 2 } });
  });

  it('is severe from the fifth on', () => {
    expect(read(through('2', '3', '4', '5'))).toMatchObject({ status: 'raised', severity: 'notable' });
    expect(read(through('1', '2', '3', '4', '5'))).toMatchObject({ status: 'raised', severity: 'severe' });
  });

  it('counts an iteration that the item left and came back to once', () => {
    const back = through('4', '5').leavesIteration('5', '2024-04-02T09:00Z').joinsIteration('5', '2024-04-02T10:00Z');
    expect(read(back)).toMatchObject({ status: 'quiet', figures: { iterations: 2 } });
  });

  it('does not count one that was left before it started, nor one that was joined after it closed', () => {
    const early = anItem('PAY-1', born)
      .joinsIteration('3', '2024-03-04T09:00Z')
      .leavesIteration('3', '2024-03-18T09:00Z');
    expect(read(early.joinsIteration('4', '2024-03-22T17:00Z').joinsIteration('5', '2024-03-29T17:00Z'))).toMatchObject(
      {
        status: 'quiet',
        figures: { iterations: 2 },
      },
    );
    const late = through('4', '5').joinsIteration('3', '2024-04-02T09:00Z');
    expect(read(late)).toMatchObject({ status: 'quiet', figures: { iterations: 2 } });
  });

  it('does not count one that is only planned, but is raised for an item that waits for it', () => {
    expect(read(through('4', '5', '6'))).toMatchObject({ status: 'quiet', figures: { iterations: 2 } });
    expect(read(through('2', '3', '4', '6'))).toMatchObject({ status: 'raised', figures: { iterations: 3 } });
  });

  it('is quiet for an item that was put back', () => {
    expect(read(through('2', '3', '4'))).toMatchObject({ status: 'quiet', figures: { iterations: 3 } });
  });

  it('is quiet for finished work, and for what never was in an iteration', () => {
    expect(read(through('3', '4', '5').movesTo('done', '2024-04-02T09:00Z')).status).toBe('quiet');
    expect(read(anItem('PAY-1', born))).toEqual({ signal: 'carry-over', status: 'quiet', figures: null, basis: null });
  });

  it('counts the iterations of an item without history by its present fields', () => {
    const known = anItem('PAY-1', { ...born, historyKnown: false, state: { iterationIds: ['3', '4', '5'] } });
    expect(read(known)).toMatchObject({ status: 'raised', figures: { iterations: 3 } });
  });
});
