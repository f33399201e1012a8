import { readPortfolio } from '../../../../src/adapters/storage/queries/portfolio';
import { type StoredReading, writeReadings } from '../../../../src/adapters/storage/tables/reading';
import type { ContainerRef } from '../../../../src/core/model/containers';
import { describeOnEngines } from '../engines';

const TODAY = 20_100;
const project = (id: string): ContainerRef => ({ kind: 'project', id });
const reading = (scope: ContainerRef, day: number, more: Partial<StoredReading> = {}): StoredReading => ({
  scope,
  day,
  takenAt: new Date(day * 86_400_000),
  projectKey: scope.kind === 'project' ? scope.id : null,
  health: 'on-track',
  chance: null,
  slipDays: null,
  openItems: 10,
  raised: 0,
  restsOn: ['100'],
  report: '{}',
  ...more,
});

describeOnEngines('the portfolio', (database) => {
  const names = async (query: Partial<Parameters<typeof readPortfolio>[1]> = {}) =>
    (await readPortfolio(database().sql, { day: TODAY, notBefore: TODAY - 7, most: 500, ...query })).map(
      ({ now }) => now.scope.id,
    );

  it('shows the worst first', async () => {
    await writeReadings(database().sql, [
      reading(project('FINE'), TODAY),
      reading(project('DARK'), TODAY, { health: 'unknown' }),
      reading(project('LATE'), TODAY, { health: 'off-track', slipDays: 3 }),
      reading(project('LATER'), TODAY, { health: 'off-track', slipDays: 11 }),
      reading(project('RISK'), TODAY, { health: 'at-risk', chance: 0.4 }),
      reading(project('RISKY'), TODAY, { health: 'at-risk', chance: 0.2 }),
      reading(project('MANY'), TODAY, { health: 'at-risk', raised: 4 }),
      reading(project('SOME'), TODAY, { health: 'at-risk', raised: 1 }),
    ]);
    expect(await names()).toEqual(['LATER', 'LATE', 'RISKY', 'RISK', 'MANY', 'SOME', 'DARK', 'FINE']);
    expect(await names({ most: 2 })).toEqual(['LATER', 'LATE']);
  });

  it('tells what each was like at least 7 and at least 28 days before', async () => {
    const { sql } = database();
    await writeReadings(sql, [
      reading(project('AB'), TODAY, { health: 'off-track', slipDays: 5, openItems: 20 }),
      reading(project('AB'), TODAY - 6, { health: 'at-risk' }),
      reading(project('AB'), TODAY - 9, { health: 'at-risk', slipDays: 2.5, chance: 0.5, openItems: 15 }),
      reading(project('AB'), TODAY - 28, { restsOn: ['100', '200'] }),
      reading(project('AB'), TODAY - 40, { health: 'unknown' }),
      reading(project('NEW'), TODAY),
    ]);
    expect(await readPortfolio(sql, { day: TODAY, notBefore: TODAY, most: 10 })).toEqual([
      {
        now: expect.objectContaining({ scope: project('AB'), day: TODAY, health: 'off-track', slipDays: 5 }),
        weekBefore: { day: TODAY - 9, health: 'at-risk', chance: 0.5, slipDays: 2.5, openItems: 15, restsOn: ['100'] },
        monthBefore: {
          day: TODAY - 28,
          health: 'on-track',
          chance: null,
          slipDays: null,
          openItems: 10,
          restsOn: ['100', '200'],
        },
      },
      { now: expect.objectContaining({ scope: project('NEW') }), weekBefore: null, monthBefore: null },
    ]);
  });

  it('shows the scopes that are asked for, of whatever kind, as of any day', async () => {
    const { sql } = database();
    const scopes: ContainerRef[] = [project('AB'), { kind: 'parent', id: '1' }, { kind: 'version', id: '1' }];
    await writeReadings(
      sql,
      scopes.map((scope) => reading(scope, TODAY)),
    );
    await writeReadings(sql, [reading(project('AB'), TODAY - 10, { health: 'off-track' })]);
    expect(await names({ scopes: [scopes[1]!, scopes[0]!] })).toEqual(['AB', '1']);
    expect(await names({ scopes: [] })).toEqual([]);
    expect(await names({ day: TODAY - 8, notBefore: TODAY - 15 })).toEqual(['AB']);
    expect(await names({ day: TODAY + 8, notBefore: TODAY + 1 })).toEqual([]);
  });

  it('takes one statement for four hundred scopes with a year of readings each', async () => {
    const { sql } = database();
    const scopes = Array.from({ length: 400 }, (_, index) => project(`P${index}`));
    const days = Array.from({ length: 24 }, (_, index) => TODAY - index * 15);
    await writeReadings(
      sql,
      scopes.flatMap((scope) => days.map((day) => reading(scope, day, { slipDays: day % 7 }))),
    );
    const before = sql.statements();
    const rows = await readPortfolio(sql, { day: TODAY, notBefore: TODAY - 7, scopes, most: 500 });
    expect(sql.statements() - before).toBe(1);
    expect(rows).toHaveLength(400);
    expect(
      rows.every(({ weekBefore, monthBefore }) => weekBefore?.day === TODAY - 15 && monthBefore?.day === TODAY - 30),
    ).toBe(true);
  });
});
