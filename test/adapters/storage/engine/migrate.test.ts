import { StorageNotMigrated } from '../../../../src/adapters/storage/engine/errors';
import { migrate } from '../../../../src/adapters/storage/engine/migrate';
import { MIGRATIONS } from '../../../../src/adapters/storage/engine/migrations';
import { countDirty, markDirty } from '../../../../src/adapters/storage/tables/dirty-scope';
import { readItems, writeItems } from '../../../../src/adapters/storage/tables/item';
import { anItem } from '../../../builders/item';
import { describeOnEngines, TABLES } from '../engines';

const AT = new Date('2024-03-04T09:00Z');
const ALL = MIGRATIONS.map(({ number }) => number);

describe('the list of migrations', () => {
  it('numbers its steps from 1 without a gap', () => {
    expect(ALL).toEqual(ALL.map((_, index) => index + 1));
  });

  it('fits into the definitions that Forge allows in a minute, so that an install does not wait', () => {
    expect(MIGRATIONS.length + 1).toBeLessThanOrEqual(25);
  });
});

describeOnEngines('migrations', (database) => {
  const dropAll = async (): Promise<void> => {
    for (const table of [...TABLES, 'migration']) {
      await database().engine.define({ text: `DROP TABLE IF EXISTS ${table}`, values: [], limitSeconds: 10 });
    }
  };

  it('makes everything once, and takes one statement when nothing is missing', async () => {
    const { sql } = database();
    await dropAll();
    expect(await migrate(sql, AT)).toEqual(ALL);
    const before = sql.statements();
    expect(await migrate(sql, AT)).toEqual([]);
    expect(sql.statements() - before).toBe(1);
  });

  it('is finished by the next run wherever it was ended', async () => {
    const { sql, engine, sent, intercept } = database();
    await dropAll();
    const start = sent.length;
    await migrate(sql, AT);
    const statements = sent.length - start;
    // Servers take their time to define tables: there, not every end is tried.
    const step = engine.name === 'SQLite' ? 1 : 7;
    for (let end = 0; end < statements; end += step) {
      await dropAll();
      let left = end;
      intercept(async () => {
        if (left === 0) throw new Error('killed');
        left -= 1;
      });
      await expect(migrate(sql, AT)).rejects.toThrow('killed');
      intercept(null);
      await migrate(sql, AT);
      expect(await migrate(sql, AT)).toEqual([]);
    }
    expect(await readItems(sql, ['1'])).toEqual([]);
  }, 120_000);

  it('may run twice at the same time', async () => {
    const { sql } = database();
    await dropAll();
    await Promise.all([migrate(sql, AT), migrate(sql, AT)]);
    expect(await migrate(sql, AT)).toEqual([]);
  });

  it('adds a later step while items are written, and does it again when it was not written down', async () => {
    const { sql } = database();
    const later = [...MIGRATIONS, { number: 99, text: 'ALTER TABLE item ADD COLUMN later_fact INT' }];
    const item = anItem('AB-1').build();
    const [done] = await Promise.all([migrate(sql, AT, later), writeItems(sql, [{ item, over: null }])]);
    expect(done).toEqual([99]);
    await sql.write({ text: 'DELETE FROM migration WHERE step = 99' });
    expect(await migrate(sql, AT, later)).toEqual([99]);
    expect((await readItems(sql, [item.id])).map((stored) => stored.item)).toEqual([item]);
    await dropAll();
    await migrate(sql, AT);
  });

  it('says by name that a column is missing, so that what comes first after an upgrade adds it', async () => {
    const { sql } = database();
    await dropAll();
    await migrate(
      sql,
      AT,
      MIGRATIONS.filter(({ number }) => number !== 19),
    );
    const marking = () => markDirty(sql, [{ kind: 'project', id: 'AB' }], { mark: 'event-1', at: AT });
    await expect(marking()).rejects.toThrow(StorageNotMigrated);
    expect(await migrate(sql, AT)).toEqual([19]);
    await marking();
    expect(await countDirty(sql)).toBe(1);
  });

  it('says by name that tables are missing', async () => {
    const { sql } = database();
    await dropAll();
    await expect(readItems(sql, ['1'])).rejects.toThrow(StorageNotMigrated);
    await migrate(sql, AT);
  });
});
