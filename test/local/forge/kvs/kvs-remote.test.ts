import { Filter, FilterConditions, Sort, WhereConditions, kvs } from '@forge/kvs';
import { SetClock } from '../../../../local/forge/background/run-until-idle';
import { kvsRemote } from '../../../../local/forge/kvs/kvs-remote';
import { readManifest, type Manifest } from '../../../../local/forge/manifest';
import { fixtureDirectory } from '../built-fixture';

const START = Date.parse('2024-03-15T12:00:00.000Z');

/** The store as the unmodified SDK reaches it. */
function aStore(scopes: readonly string[] = ['storage:app']) {
  const clock = new SetClock(START);
  const fixture = readManifest(fixtureDirectory);
  const manifest: Manifest = {
    ...fixture,
    app: {
      ...fixture.app,
      storage: {
        entities: [{ name: 'mood', indexes: ['score', { name: 'by-team', partition: ['team'], range: ['score'] }] }],
      },
    },
    permissions: { scopes: [...scopes] },
  };
  const remote = kvsRemote({ manifest, now: clock.now });
  // The SDK looks for its way out at every call.
  Object.assign(globalThis, {
    __forge_runtime__: {},
    __forge_fetch__: (_options: unknown, path: string, init: RequestInit) =>
      remote({ type: 'kvs', provider: 'app', remote: 'kvs', accountId: null, path, init, invocation: {} as never }),
  });
  return { clock, get: kvs.get.bind(kvs), set: (key: string, value: unknown) => kvs.set(key, value) };
}

const code = (name: string) => expect.objectContaining({ code: name });

describe('values', () => {
  it('are set, read, replaced and deleted', async () => {
    aStore();
    expect(await kvs.get('settings')).toBeUndefined();
    await kvs.set('settings', { hours: 8 });
    expect(await kvs.get('settings')).toEqual({ hours: 8 });
    await kvs.set('settings', [1, 2]);
    expect(await kvs.get('settings')).toEqual([1, 2]);
    await kvs.delete('settings');
    expect(await kvs.get('settings')).toBeUndefined();
    await expect(kvs.delete('settings')).resolves.toBeUndefined();
  });

  it('keep secrets apart', async () => {
    aStore();
    await kvs.setSecret('token', 'a');
    expect(await kvs.get('token')).toBeUndefined();
    expect(await kvs.getSecret('token')).toBe('a');
    await kvs.deleteSecret('token');
    expect(await kvs.getSecret('token')).toBeUndefined();
  });

  it('expire, and tell when', async () => {
    const { clock } = aStore();
    await kvs.set('once', 1, { ttl: { value: 2, unit: 'HOURS' } });
    expect(await kvs.get('once', { metadataFields: ['EXPIRE_TIME' as never] })).toEqual({
      key: 'once',
      value: 1,
      expireTime: '2024-03-15T14:00:00.000Z',
    });
    clock.advance(2 * 3600_000);
    expect(await kvs.get('once')).toBeUndefined();
  });

  it('may be set only where there is none, and answer what was there', async () => {
    aStore();
    await kvs.set('lock', 1, { keyPolicy: 'FAIL_IF_EXISTS' });
    await expect(kvs.set('lock', 2, { keyPolicy: 'FAIL_IF_EXISTS' })).rejects.toEqual(code('KEY_EXISTS'));
    expect(await kvs.set('lock', 3, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' })).toMatchObject({ value: 1 });
    expect(await kvs.set('lock', 4, { keyPolicy: 'OVERRIDE', returnValue: 'LATEST' })).toMatchObject({ value: 4 });
  });

  it('are listed by the beginning of their keys, page by page', async () => {
    aStore();
    for (let n = 0; n < 12; n += 1) await kvs.set(`scope#${String(n).padStart(2, '0')}`, n);
    await kvs.set('other', 0);
    const query = () => kvs.query().where('key', WhereConditions.beginsWith('scope#'));

    const first = await query().getMany();
    expect(first.results.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const second = await query()
      .cursor(first.nextCursor ?? '')
      .getMany();
    expect(second.results.map(({ value }) => value)).toEqual([10, 11]);
    expect(second.nextCursor).toBeUndefined();
    await expect(query().limit(101).getMany()).rejects.toEqual(code('LIST_QUERY_LIMIT_EXCEEDED'));
    await expect(query().cursor('bm9uZQ').getMany()).rejects.toEqual(code('CURSOR_INVALID'));
  });
});

describe('the limits', () => {
  it.each([
    ['', 'KEY_TOO_SHORT'],
    ['k'.repeat(501), 'KEY_TOO_LONG'],
    ['a/b', 'KEY_INVALID'],
  ])('refuse the key %j', async (key, problem) => {
    await expect(aStore().set(key, 1)).rejects.toEqual(code(problem));
  });

  it('refuse a value that is too large, too deep, or none', async () => {
    aStore();
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
    await kvs.set('most', 'x'.repeat(240 * 1024 - 2));
    await expect(kvs.set('more', 'x'.repeat(240 * 1024 - 1))).rejects.toEqual(code('MAX_SIZE'));
    await kvs.set('deep', deep(31));
    await expect(kvs.set('deeper', deep(32))).rejects.toEqual(code('MAX_DEPTH'));
    await expect(kvs.set('none', null)).rejects.toEqual(code('VALUE_INVALID'));
  });

  it('count what is written in a minute, in units of 10 KB', async () => {
    const { clock } = aStore();
    // 24 units each.
    for (let n = 0; n < 166; n += 1) await kvs.set('large', 'x'.repeat(239 * 1024));
    await expect(kvs.set('large', 'x'.repeat(239 * 1024))).rejects.toEqual(code('RATE_LIMIT_EXCEEDED'));
    clock.advance(60_000);
    await kvs.set('large', 1);
  });

  it('want the scope for it', async () => {
    await expect(aStore(['read:jira-work']).get('a')).rejects.toEqual(code('FORBIDDEN'));
  });
});

describe('batches and transactions', () => {
  it('a batch tells of each key what became of it', async () => {
    aStore();
    expect(
      await kvs.batchSet([
        { key: 'a', value: 1 },
        { key: 'a/b', value: 2 },
      ]),
    ).toEqual({
      successfulKeys: [{ key: 'a' }],
      failedKeys: [{ key: 'a/b', error: { code: 'KEY_INVALID', message: expect.any(String) } }],
    });
    expect(await kvs.batchGet([{ key: 'a' }, { key: 'b' }])).toMatchObject({
      successfulKeys: [{ key: 'a', value: 1 }],
      failedKeys: [{ key: 'b', error: { code: 'KEY_NOT_FOUND' } }],
    });
    expect(await kvs.batchDelete([{ key: 'a' }])).toMatchObject({ successfulKeys: [{ key: 'a' }] });
    const many = Array.from({ length: 26 }, (_, n) => ({ key: `k${n}` }));
    await expect(kvs.batchGet(many)).rejects.toEqual(code('BATCH_TOO_LARGE'));
  });

  it('a transaction writes all or nothing', async () => {
    aStore();
    await kvs.entity('mood').set('ann', { score: 1 });
    const atScore = (score: number) => ({
      entityName: 'mood',
      conditions: new Filter<{ score: number }>().and('score', FilterConditions.equalTo(score)),
    });
    const wish = (score: number) => kvs.transact().set('a', 1).delete('ann', atScore(score)).execute();

    await expect(wish(2)).rejects.toEqual(code('TRANSACTION_CONDITION_FAILED'));
    expect(await kvs.get('a')).toBeUndefined();
    await wish(1);
    expect(await kvs.get('a')).toBe(1);
    expect(await kvs.entity('mood').get('ann')).toBeUndefined();
    await expect(kvs.transact().set('a', 1).set('a', 2).execute()).rejects.toEqual(code('TRANSACTION_DUPLICATE_KEY'));
  });
});

describe('entities', () => {
  it('are found by an index, in its order, filtered', async () => {
    aStore();
    const moods = kvs.entity<{ team?: string; score?: number; note?: string }>('mood');
    await moods.set('ann', { team: 'red', score: 3, note: 'calm' });
    await moods.set('bob', { team: 'red', score: 1, note: 'tired' });
    await moods.set('cyd', { team: 'blue', score: 2 });
    await moods.set('dan', { team: 'red' });
    const names = ({ results }: { results: readonly { key: string }[] }) => results.map(({ key }) => key);

    expect(names(await moods.query().index('score').getMany())).toEqual(['bob', 'cyd', 'ann']);
    const red = () => moods.query().index('by-team', { partition: ['red'] });
    expect(names(await red().sort(Sort.DESC).getMany())).toEqual(['ann', 'bob']);
    expect(names(await red().where(WhereConditions.between(2, 9)).getMany())).toEqual(['ann']);
    const tired = new Filter<{ note?: string }>().or('note', FilterConditions.contains('tir'));
    expect(names(await red().filters(tired).getMany())).toEqual(['bob']);
    expect((await red().limit(1).getOne())?.key).toBe('bob');
    await expect(moods.query().index('none').getMany()).rejects.toEqual(code('INDEX_NOT_FOUND'));
    await expect(kvs.entity('none').get('a')).rejects.toEqual(code('ENTITY_NOT_FOUND'));
  });
});
