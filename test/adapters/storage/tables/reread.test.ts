import { clearRereads, countRereads, markReread, readRereads } from '../../../../src/adapters/storage/tables/reread';
import { describeOnEngines } from '../engines';

const at = (minute: number) => new Date(Date.UTC(2024, 2, 4, 9, minute));

describeOnEngines('what is to be read again', (database) => {
  it('comes oldest first, each once, and keeps its latest mark', async () => {
    const { sql } = database();
    await markReread(sql, [{ kind: 'item', id: '2' }], { mark: 'a', at: at(2) });
    await markReread(
      sql,
      [
        { kind: 'item', id: '1' },
        { kind: 'iteration', id: '1' },
      ],
      { mark: 'b', at: at(1) },
    );
    await markReread(sql, [{ kind: 'item', id: '1' }], { mark: 'c', at: at(3) });
    expect(await readRereads(sql, 10)).toEqual([
      { kind: 'iteration', id: '1', mark: 'b', failures: 0 },
      { kind: 'item', id: '2', mark: 'a', failures: 0 },
      { kind: 'item', id: '1', mark: 'c', failures: 0 },
    ]);
    expect(await readRereads(sql, 1)).toHaveLength(1);
  });

  it('stays marked where it was marked anew meanwhile', async () => {
    const { sql } = database();
    await markReread(
      sql,
      [
        { kind: 'item', id: '1' },
        { kind: 'item', id: '2' },
      ],
      { mark: 'a', at: at(1) },
    );
    const marked = await readRereads(sql, 10);
    await markReread(sql, [{ kind: 'item', id: '2' }], { mark: 'b', at: at(2) });
    await clearRereads(sql, marked);
    expect(await readRereads(sql, 10)).toEqual([{ kind: 'item', id: '2', mark: 'b', failures: 0 }]);
    expect(await countRereads(sql)).toBe(1);
    await clearRereads(sql, []);
    expect(await countRereads(sql)).toBe(1);
  });
});
