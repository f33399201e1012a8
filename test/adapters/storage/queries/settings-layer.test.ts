import { kvs } from '@forge/kvs';
import { StorageBusy, StorageUnreachable } from '../../../../src/adapters/storage/engine/errors';
import {
  readSettingsLayer,
  removeSettingsLayer,
  saveSettingsLayer,
} from '../../../../src/adapters/storage/queries/settings-layer';
import type { SettingsPlace } from '../../../../src/core/model/kept-settings';
import { keptSettings } from '../kept-settings';

const site: SettingsPlace = { layer: 'site' };
const project: SettingsPlace = { layer: 'project', projectId: '100' };
const savedAt = new Date('2024-03-15T12:00:00Z');
const five = { silent: { minIdleDays: 5 } };
const six = { silent: { minIdleDays: 6 }, blocked: { statusPattern: 'parked' } };

let store: ReturnType<typeof keptSettings>;
beforeEach(() => {
  store = keptSettings();
  store.listen();
});

const put = (value: object): Promise<void> => kvs.entity<object>('settings').set('site', value);

it('is empty before anything was saved', async () => {
  expect(await readSettingsLayer(site)).toEqual({
    status: 'kept',
    revision: 0,
    layer: {},
    former: null,
    savedAt: null,
  });
});

it('keeps each layer with what it was before', async () => {
  expect(await saveSettingsLayer(site, { over: 0, layer: five, former: null, savedAt })).toBe(true);
  expect(await readSettingsLayer(site)).toEqual({ status: 'kept', revision: 1, layer: five, former: null, savedAt });
  expect(await saveSettingsLayer(site, { over: 1, layer: six, former: five, savedAt })).toBe(true);
  expect(await readSettingsLayer(site)).toEqual({ status: 'kept', revision: 2, layer: six, former: five, savedAt });
  expect(await readSettingsLayer(project)).toMatchObject({ revision: 0, layer: {} });
});

it('refuses the later of two who saved over the same, and loses nothing', async () => {
  expect(await saveSettingsLayer(project, { over: 0, layer: five, former: null, savedAt })).toBe(true);
  expect(await saveSettingsLayer(project, { over: 0, layer: six, former: null, savedAt })).toBe(false);
  expect(await readSettingsLayer(project)).toMatchObject({ revision: 1, layer: five });
  expect(await saveSettingsLayer(project, { over: 1, layer: six, former: five, savedAt })).toBe(true);
  expect(await saveSettingsLayer(project, { over: 1, layer: {}, former: five, savedAt })).toBe(false);
  expect(await readSettingsLayer(project)).toMatchObject({ revision: 2, layer: six });
});

it('lets one of two at the very same time through', async () => {
  await saveSettingsLayer(site, { over: 0, layer: {}, former: null, savedAt });
  const outcomes = await Promise.all(
    [five, six].map((layer) => saveSettingsLayer(site, { over: 1, layer, former: {}, savedAt })),
  );
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  expect(await readSettingsLayer(site)).toMatchObject({ revision: 2 });
});

it.each<readonly [object, object]>([
  [
    { format: 1, revision: 3, layer: 'none', savedAt: '2024-03-15T12:00:00Z' },
    { status: 'damaged', revision: 3 },
  ],
  [
    { format: 1, layer: {}, savedAt: 'once' },
    { status: 'damaged', revision: null },
  ],
  [
    { format: 1, revision: 1, layer: { silent: { minIdleDays: null } } },
    { status: 'damaged', revision: 1 },
  ],
  [{ format: 2, revision: 7, rules: [] }, { status: 'newer' }],
])('says that %j cannot be read', async (stored, expected) => {
  await put(stored);
  expect(await readSettingsLayer(site)).toEqual(expected);
});

it('can be written over what was damaged', async () => {
  await put({ format: 1, revision: 3, layer: 'none' });
  expect(await saveSettingsLayer(site, { over: 2, layer: five, former: null, savedAt })).toBe(false);
  expect(await saveSettingsLayer(site, { over: 3, layer: five, former: null, savedAt })).toBe(true);
  expect(await readSettingsLayer(site)).toMatchObject({ status: 'kept', revision: 4 });

  await put({ format: 1, layer: 'none' });
  expect(await saveSettingsLayer(site, { over: null, layer: five, former: null, savedAt })).toBe(true);
  expect(await readSettingsLayer(site)).toMatchObject({ status: 'kept', revision: 1, layer: five });
});

it('is forgotten with its former value', async () => {
  await saveSettingsLayer(project, { over: 0, layer: five, former: six, savedAt });
  await saveSettingsLayer(site, { over: 0, layer: six, former: null, savedAt });
  await removeSettingsLayer(project);
  await removeSettingsLayer(project);
  expect(await readSettingsLayer(project)).toMatchObject({ revision: 0, former: null });
  expect(await readSettingsLayer(site)).toMatchObject({ revision: 1 });
});

it('tells a store that is busy from one that does not answer', async () => {
  const refused = (status: number) => async () => Response.json({ code: 'NO', message: 'no' }, { status });
  store.intercept(refused(429));
  await expect(readSettingsLayer(site)).rejects.toThrow(StorageBusy);
  await expect(saveSettingsLayer(site, { over: 0, layer: five, former: null, savedAt })).rejects.toThrow(StorageBusy);
  store.intercept(refused(503));
  await expect(readSettingsLayer(site)).rejects.toThrow(StorageUnreachable);
  store.intercept(async () => Promise.reject(new TypeError('cut off')));
  await expect(removeSettingsLayer(site)).rejects.toThrow(StorageUnreachable);
});

it('takes one call to read, and one to save', async () => {
  await readSettingsLayer(site);
  await saveSettingsLayer(site, { over: 0, layer: five, former: null, savedAt });
  await saveSettingsLayer(site, { over: 1, layer: six, former: five, savedAt });
  expect(store.sent.map(({ path }) => path)).toEqual([
    '/api/v1/entity/get',
    '/api/v1/entity/set',
    '/api/v1/transaction',
  ]);
});
