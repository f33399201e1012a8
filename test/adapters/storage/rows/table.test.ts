import { batchesOf, chunksOf, conditionalReplace } from '../../../../src/adapters/storage/rows/table';

describe('rows in batches', () => {
  it('fit into one request each', () => {
    const rows = Array.from({ length: 10 }, (_, index) => [index, 'x'.repeat(300_000)]);
    expect(batchesOf(rows).map((batch) => batch.length)).toEqual([2, 2, 2, 2, 2]);
  });

  it('count bytes and not characters', () => {
    const rows = Array.from({ length: 4 }, () => ['é'.repeat(300_000)]);
    expect(batchesOf(rows).map((batch) => batch.length)).toEqual([1, 1, 1, 1]);
  });

  it('hold no more rows than are allowed, and leave none out', () => {
    const rows = Array.from({ length: 501 }, (_, index) => [index]);
    const batches = batchesOf(rows, 250);
    expect(batches.map((batch) => batch.length)).toEqual([250, 250, 1]);
    expect(batches.flat()).toEqual(rows);
  });

  it('hold no more values than SQLite takes', () => {
    const rows = Array.from({ length: 10_001 }, () => [1, 2, 3]);
    expect(batchesOf(rows).map((batch) => batch.length)).toEqual([10_000, 1]);
  });

  it('leave a row that is too large on its own, for the platform to refuse', () => {
    expect(batchesOf([['a'], ['x'.repeat(2_000_000)], ['b']]).map((batch) => batch.length)).toEqual([1, 1, 1]);
  });

  it('are none for no rows', () => {
    expect(batchesOf([])).toEqual([]);
    expect(chunksOf([], 3)).toEqual([]);
    expect(chunksOf([1, 2, 3, 4], 3)).toEqual([[1, 2, 3], [4]]);
  });
});

describe('a conditional replacement', () => {
  it('is one statement', () => {
    const table = { name: 'thing', key: ['id', 'kind'], columns: ['id', 'kind', 'seen_at'] };
    const statement = conditionalReplace(
      table,
      [
        ['a', 1, 5],
        ['b', 2, 6],
      ],
      'stored.id IS NULL',
    );
    expect(statement).toEqual({
      text:
        'REPLACE INTO thing (id, kind, seen_at) SELECT incoming.id, incoming.kind, incoming.seen_at FROM ' +
        '(SELECT ? AS id, ? AS kind, ? AS seen_at UNION ALL SELECT ?, ?, ?) AS incoming ' +
        'LEFT JOIN thing AS stored ON stored.id = incoming.id AND stored.kind = incoming.kind WHERE stored.id IS NULL',
      values: ['a', 1, 5, 'b', 2, 6],
    });
  });
});
