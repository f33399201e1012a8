import { normsOf } from '../../../src/core/norms/norms-of';
import { deriveFacts } from '../../../src/core/facts/facts';
import { anItem } from '../../builders/item';
import { anIteration, aSnapshot } from '../../builders/snapshot';

const facts = deriveFacts(
  aSnapshot({
    takenAt: '2024-06-01T00:00Z',
    items: [
      anItem('AB-1', { state: { iterationIds: ['1'], parentId: 'id-AB-3' } }),
      anItem('AB-2')
        .joinsIteration('1', '2024-03-05T09:00Z')
        .leavesIteration('1', '2024-03-06T09:00Z')
        .joinsIteration('1', '2024-03-07T09:00Z')
        .movesToProject('CD-2', '2024-03-08T09:00Z'),
      anItem('AB-3'),
      anItem('AB-4').isRemoved('2024-03-05T09:00Z'),
    ],
    iterations: [anIteration('1', { started: '2024-03-04T09:00Z', planned: '2024-03-15T17:00Z' })],
  }),
);
const ids = (container: Parameters<typeof facts.everIn>[0]): readonly string[] =>
  facts.everIn(container).map((history) => history.item.id);

describe('facts', () => {
  it('find items by id, by present and by former keys', () => {
    expect(facts.byId.get('id-AB-2')?.state.key).toBe('CD-2');
    expect(facts.byKey.get('CD-2')?.item.id).toBe('id-AB-2');
    expect(facts.byKey.get('AB-2')?.item.id).toBe('id-AB-2');
    expect(facts.byKey.get('AB-9')).toBeUndefined();
  });

  it('tell what was ever in a container, each once', () => {
    expect(ids({ kind: 'iteration', id: '1' })).toEqual(['id-AB-1', 'id-AB-2']);
    expect(ids({ kind: 'parent', id: 'id-AB-3' })).toEqual(['id-AB-1']);
    expect(ids({ kind: 'project', id: 'AB' })).toEqual(['id-AB-1', 'id-AB-2', 'id-AB-3', 'id-AB-4']);
    expect(ids({ kind: 'project', id: 'CD' })).toEqual(['id-AB-2']);
    expect(ids({ kind: 'version', id: 'v1' })).toEqual([]);
  });

  it('make a ledger once', () => {
    const container = { kind: 'iteration', id: '1' } as const;
    expect(facts.ledgerOf(container)).toBe(facts.ledgerOf({ ...container }));
    expect(facts.ledgerOf({ kind: 'iteration', id: '99' }).status).toBe('unknown');
  });

  it('know statuses by id', () => {
    expect(facts.statuses.get('in-review')).toEqual({ id: 'in-review', name: 'In Review', category: 'in-progress' });
  });
});

describe('a key that two items had', () => {
  const twice = (first: ReturnType<typeof anItem>) =>
    deriveFacts(
      aSnapshot({ takenAt: '2024-06-01T00:00Z', items: [first, anItem('AB-2', { id: 'second' })] }),
    ).byKey.get('AB-2')?.item.id;

  it('means the one that has it now', () => {
    expect(twice(anItem('AB-2', { id: 'first' }).movesToProject('CD-1', '2024-03-05T09:00Z'))).toBe('second');
  });
});

it('derives an empty snapshot', () => {
  const empty = deriveFacts(aSnapshot({ takenAt: '2024-06-01T00:00Z', items: [] }));
  expect(empty.histories).toEqual([]);
  expect(empty.dependencies.cycles).toEqual([]);
  expect(normsOf(empty).finishedCount('AB')).toBe(0);
});
