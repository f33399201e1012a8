import {
  addReadings,
  dropReportsBefore,
  readDaysAfter,
  readReading,
  removeReadingsBefore,
  type StoredReading,
  writeReadings,
} from '../../../../src/adapters/storage/tables/reading';
import { describeOnEngines } from '../engines';

const scope = { kind: 'iteration', id: '38' } as const;
const reading = (day: number, more: Partial<StoredReading> = {}): StoredReading => ({
  scope,
  day,
  takenAt: new Date(day * 86_400_000 + 3_600_000),
  projectKey: 'AB',
  health: 'at-risk',
  chance: 0.25,
  slipDays: 3.5,
  openItems: 12,
  raised: 2,
  restsOn: ['100', '200'],
  summary: '{"waiting":2}',
  report: `{"day":${day}}`,
  ...more,
});

describeOnEngines('readings', (database) => {
  it('are kept one a day, the one that was taken last', async () => {
    const { sql } = database();
    const early = reading(20_000, { takenAt: new Date(0), health: 'on-track' });
    await writeReadings(sql, [reading(20_000)]);
    await writeReadings(sql, [early]);
    expect(await readReading(sql, scope, 20_000)).toEqual(reading(20_000));
    const late = reading(20_000, {
      takenAt: new Date(20_000 * 86_400_000 + 7_200_000),
      chance: null,
      slipDays: null,
      projectKey: null,
    });
    await writeReadings(sql, [late]);
    expect(await readReading(sql, scope, 20_000)).toEqual(late);
  });

  it('remember what they rest on: nothing, some projects, or nobody knows', async () => {
    const { sql } = database();
    const all = [reading(20_000, { restsOn: [] }), reading(20_001), reading(20_002, { restsOn: null })];
    await writeReadings(sql, all);
    for (const written of all) expect(await readReading(sql, scope, written.day)).toEqual(written);
  });

  it('tell the last one on or before a day', async () => {
    const { sql } = database();
    await writeReadings(sql, [reading(20_000), reading(20_003)]);
    expect((await readReading(sql, scope, 20_002))?.day).toBe(20_000);
    expect((await readReading(sql, scope, 20_003))?.day).toBe(20_003);
    expect(await readReading(sql, scope, 19_999)).toBeNull();
    expect(await readReading(sql, { kind: 'version', id: '38' }, 20_003)).toBeNull();
  });

  it('are written by the hundred in few statements', async () => {
    const { sql } = database();
    const before = sql.statements();
    await writeReadings(
      sql,
      Array.from({ length: 300 }, (_, index) => reading(20_000, { scope: { kind: 'parent', id: String(index) } })),
    );
    expect(sql.statements() - before).toBe(4);
  });

  it('are kept whole, however long their reports are', async () => {
    const { sql } = database();
    const long = reading(20_000, { report: JSON.stringify('x'.repeat(200_000)) });
    const other = { ...reading(20_000), scope: { kind: 'version', id: '1' } as const };
    await writeReadings(sql, [other, long]);
    expect(await readReading(sql, scope, 20_000)).toEqual(long);
  });

  it('give way one by one where a newer one is stored', async () => {
    const { sql } = database();
    const newer = reading(20_000, { takenAt: new Date(20_001 * 86_400_000), openItems: 1 });
    await writeReadings(sql, [newer]);
    const other = { ...reading(20_000), scope: { kind: 'version', id: '1' } as const };
    await writeReadings(sql, [reading(20_000), other]);
    expect(await readReading(sql, scope, 20_000)).toEqual(newer);
    expect(await readReading(sql, other.scope, 20_000)).toEqual(other);
  });

  it('are added where none is stored, and give way to what is', async () => {
    const { sql } = database();
    const stored = reading(20_000, { openItems: 1 });
    await writeReadings(sql, [stored]);
    await addReadings(sql, [reading(20_000), reading(19_993), reading(19_986)]);
    expect(await readReading(sql, scope, 20_000)).toEqual(stored);
    expect(await readReading(sql, scope, 19_993)).toEqual(reading(19_993));
    expect((await readDaysAfter(sql, scope, 19_986)).toSorted()).toEqual([19_993, 20_000]);
  });

  it('lose their reports first, then go', async () => {
    const { sql } = database();
    await writeReadings(sql, [reading(20_000), reading(20_001), reading(20_002)]);
    await removeReadingsBefore(sql, 20_001);
    await dropReportsBefore(sql, 20_002);
    expect(await readReading(sql, scope, 20_000)).toBeNull();
    expect((await readReading(sql, scope, 20_001))?.report).toBe('');
    expect((await readReading(sql, scope, 20_002))?.report).toBe('{"day":20002}');
  });
});
