import { heldWork } from '../../../../src/core/facts/container/held-work';
import { workInIteration } from '../../../../src/core/facts/container/iteration-work';
import { deriveFacts } from '../../../../src/core/facts/facts';
import { anItem } from '../../../builders/item';
import { anIteration, aSnapshot } from '../../../builders/snapshot';

it('counts what an iteration holds, what of it is estimated and what is done', () => {
  const inside = { iterationIds: ['1'] };
  const iterations = [anIteration('1', { started: '2024-03-04T09:00Z', planned: '2024-03-15T17:00Z' })];
  const items = [
    anItem('PAY-1', { at: '2024-03-04T09:00Z', state: { ...inside, estimate: 3 } }).movesTo(
      'done',
      '2024-03-05T09:00Z',
    ),
    anItem('PAY-2', { at: '2024-03-04T09:00Z', state: { ...inside, estimate: 0.5 } }),
    anItem('PAY-3', { at: '2024-03-04T09:00Z', state: inside }).movesTo('done', '2024-03-05T09:00Z'),
    anItem('PAY-4', { at: '2024-03-04T09:00Z' }),
  ];
  const facts = deriveFacts(aSnapshot({ takenAt: '2024-03-20T12:00Z', items, iterations }));
  const work = workInIteration({ kind: 'iteration', id: '1' }, facts.snapshot.takenAt, facts);
  expect(heldWork(work)).toEqual({ count: 3, points: 3.5, estimated: 2, doneCount: 2, donePoints: 3 });
});
