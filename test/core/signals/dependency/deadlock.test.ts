import { readDeadlock } from '../../../../src/core/signals/dependency/deadlock';
import { anItem, type ItemBuilder } from '../../../builders/item';
import { factsWith } from '../../../builders/norms';
import { aSnapshot } from '../../../builders/snapshot';
import { sightOf } from '../../../../src/core/signals/sight';

const read = (items: readonly ItemBuilder[], position = 0) => {
  const facts = factsWith(aSnapshot({ takenAt: '2024-03-18T09:00Z', items }));
  return readDeadlock(facts.histories[position]!, sightOf(facts));
};
const [monday, tuesday, wednesday] = ['2024-03-11T09:00Z', '2024-03-12T09:00Z', '2024-03-13T09:00Z'] as const;
const ring = () => [
  anItem('A-1').isLinked('waits-for', 'B-2', monday),
  anItem('B-2').isLinked('waits-for', 'C-3', tuesday),
  anItem('C-3').isLinked('waits-for', 'A-1', wednesday),
];

describe('deadlock', () => {
  it('tells the cheapest cut, then the ring from the item on', () => {
    expect(read(ring(), 1)).toEqual({
      signal: 'deadlock',
      status: 'raised',
      severity: 'severe',
      figures: { length: 3 },
      evidence: [
        { kind: 'weakest-link', itemKey: 'C-3', at: new Date(wednesday), cause: 'waits' },
        { kind: 'weakest-link', itemKey: 'A-1', at: new Date(wednesday), cause: 'blocks' },
        { kind: 'cycle-link', itemKey: 'B-2', at: new Date(tuesday) },
        { kind: 'cycle-link', itemKey: 'C-3', at: new Date(wednesday) },
        { kind: 'cycle-link', itemKey: 'A-1', at: new Date(monday) },
      ],
      basis: null,
      priceDays: null,
    });
  });

  it('is quiet for what only waits for the ring', () => {
    const outside = anItem('D-4').isLinked('waits-for', 'A-1', monday);
    expect(read([outside, ...ring()])).toEqual({ signal: 'deadlock', status: 'quiet', figures: null, basis: null });
  });

  it('ends when one of the ring is finished', () => {
    const [first, second, third] = ring();
    expect(read([first!, second!, third!.movesTo('done', '2024-03-14T09:00Z')]).status).toBe('quiet');
  });

  it('does not list a long ring to its end', () => {
    const long = Array.from({ length: 30 }, (_, index) =>
      anItem(`A-${String(index + 1)}`).isLinked('waits-for', `A-${String(((index + 1) % 30) + 1)}`, monday),
    );
    const reading = read(long);
    expect(reading).toMatchObject({ figures: { length: 30 } });
    expect(reading.status === 'raised' && reading.evidence.length).toBe(20);
  });
});
