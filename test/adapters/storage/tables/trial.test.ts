import { triesBefore } from '../../../../src/adapters/storage/tables/trial';
import { describeOnEngines } from '../engines';

const at = (time: string): Date => new Date(`2026-03-02T10:${time}Z`);

describeOnEngines('tries of settings', (database) => {
  it('are counted for each who tries, within a minute', async () => {
    const { sql } = database();
    const tries = (who: string, invocation: string, time: string) =>
      triesBefore(sql, { who, invocation, at: at(time) }, new Date(at(time).getTime() - 60_000));
    expect(await tries('ana', 'one', '00:00')).toBe(0);
    expect(await tries('ana', 'two', '00:10')).toBe(1);
    expect(await tries('ben', 'three', '00:20')).toBe(0);
    expect(await tries('ana', 'four', '01:05')).toBe(1);
    expect(await tries('ana', 'five', '03:00')).toBe(0);
  });

  it('that begin together agree on who is first', async () => {
    const { sql } = database();
    const places = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        triesBefore(sql, { who: 'ana', invocation: `i${String(index)}`, at: at('00:00') }, at('00:00')),
      ),
    );
    expect(places.filter((place) => place < 4).length).toBeLessThanOrEqual(4);
    expect(places[7]).toBeLessThan(8);
  });
});
