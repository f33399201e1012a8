import { NOTHING_WRITTEN } from '../../../src/core/settings/automation';
import { defaultTracker } from '../../../src/core/settings/tracker/tracker-settings';
import { defaultsInstead, settingsInForce } from '../../../src/app/settings/settings-in-force';
import { defaultSettings } from '../../../src/core/signals/settings';
import { settingsStore } from '../../builders/settings-store';

it('is the defaults where nothing is set', async () => {
  const { settings, ignored } = await settingsInForce('7', settingsStore().readLayer);
  expect(settings).toBe(defaultSettings);
  expect(ignored).toEqual([]);
});

it('changes the defaults by the site, and that by the project', async () => {
  const store = settingsStore({
    site: { silent: { minIdleDays: 5, raiseAtPercentile: 90 } },
    '7': { silent: { minIdleDays: 6 } },
  });
  expect((await settingsInForce('7', store.readLayer)).settings.silent).toMatchObject({
    minIdleDays: 6,
    raiseAtPercentile: 90,
    severeAtPercentile: 95,
  });
  for (const elsewhere of ['8', null]) {
    const { settings } = await settingsInForce(elsewhere, store.readLayer);
    expect(settings.silent.minIdleDays).toBe(5);
  }
});

it('tells which layers have no part in it', async () => {
  const five = { silent: { minIdleDays: 5 } };
  const damaged = settingsStore({ site: five, '7': { status: 'damaged', revision: 3 } });
  const known = await settingsInForce('7', damaged.readLayer);
  expect(known.ignored).toEqual([{ layer: 'project', because: 'damaged' }]);
  expect(known.settings.silent.minIdleDays).toBe(5);

  const newer = settingsStore({ site: { status: 'newer' }, '7': five });
  const own = await settingsInForce('7', newer.readLayer);
  expect(own.ignored).toEqual([{ layer: 'site', because: 'newer' }]);
  expect(own.settings.silent.minIdleDays).toBe(5);

  const partly = settingsStore({ site: { silent: { minIdleDays: 5, raiseAtPercentile: 100 } } });
  const site = await settingsInForce(null, partly.readLayer);
  expect(site.ignored).toEqual([{ layer: 'site', because: 'values-refused' }]);
  expect(site.settings.silent).toMatchObject({ minIdleDays: 5, raiseAtPercentile: 85 });
});

it('is the defaults, and says so, where the layers could not be asked for', () => {
  expect(defaultsInstead('7')).toEqual({
    settings: defaultSettings,
    tracker: defaultTracker,
    automation: NOTHING_WRITTEN,
    ignored: [
      { layer: 'site', because: 'unreachable' },
      { layer: 'project', because: 'unreachable' },
    ],
  });
  expect(defaultsInstead(null).ignored).toEqual([{ layer: 'site', because: 'unreachable' }]);
});
