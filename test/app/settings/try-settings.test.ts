import { trySettings, type TrySettingsDeps } from '../../../src/app/settings/try-settings';
import { noState } from '../../../src/app/sync/sync-state';
import type { SettingsTrial } from '../../../src/contract/settings';
import type { SettingsLayer } from '../../../src/core/model/kept-settings';
import { plainSettings } from '../../builders/calendar';
import { anItem } from '../../builders/item';
import { settingsStore } from '../../builders/settings-store';
import { aSnapshot } from '../../builders/snapshot';

const NOW = '2024-03-08T09:00Z';
const done = (number: number) =>
  anItem(`AB-${String(number)}`, { state: { ownerId: 'ana' } })
    .movesTo('in-progress', '2024-03-04T10:00Z')
    .movesTo('done', '2024-03-06T10:00Z');
/** In progress without an owner for four, two and one working days; one of them in another project. */
const items = [
  ...Array.from({ length: 10 }, (_, index) => done(index + 1)),
  anItem('AB-20').movesTo('in-progress', '2024-03-06T09:00Z'),
  anItem('AB-21').movesTo('in-progress', '2024-03-07T09:00Z'),
  anItem('CD-1').movesTo('in-progress', '2024-03-04T09:00Z'),
];
const all = { budget: { maxShare: 1 } };

function aSite({
  layers = {},
  rights = { administersSite: true, administersProject: false, browsesProject: true },
  state = 'done',
  remaining = 25_000,
  tries = 0,
}: {
  readonly layers?: Readonly<Record<string, SettingsLayer>>;
  readonly rights?: Awaited<ReturnType<TrySettingsDeps['rightsOf']>>;
  readonly state?: 'done' | 'running';
  readonly remaining?: number;
  readonly tries?: number;
} = {}): TrySettingsDeps {
  const fill = { ...noState('AB', 'fill', new Date(NOW)), state, items: 40 };
  return {
    rightsOf: async () => rights,
    readLayer: settingsStore(layers).readLayer,
    readProjects: async () => [{ id: '7', key: 'AB', archived: false, removed: false }],
    readSync: async () => fill,
    loadKept: async () => aSnapshot({ takenAt: NOW, items }),
    loadCalendar: async () => plainSettings,
    triesBefore: async () => tries,
    remainingMs: () => remaining,
    now: () => new Date(NOW),
  };
}

const idOf = (key: string): string => items.map((item) => item.build()).find((item) => item.initial.key === key)!.id;
const trial = (values: SettingsLayer, deps: TrySettingsDeps): Promise<SettingsTrial | null> =>
  trySettings({ place: { layer: 'project', projectId: '7' }, projectId: '7', values }, deps);

it('tells what a project’s own items would be flagged by its new values', async () => {
  expect(await trial({ ...all, noOwner: { minDays: 2 } }, aSite({ layers: { '7': all } }))).toEqual({
    status: 'tried',
    takenAt: '2024-03-08T09:00:00.000Z',
    flaggedNow: 2,
    flaggedThen: 1,
    flaggedBoth: 1,
    newItems: [],
    goneItems: [{ visible: true, key: 'AB-21', id: idOf('AB-21') }],
    openItems: 2,
    bySignal: [{ signal: 'no-owner', now: 2, then: 1 }],
  });
});

it('lets the other layer be as it is kept', async () => {
  const deps = aSite({ layers: { site: { noOwner: { minDays: 2 } }, '7': all } });
  expect(await trial(all, deps)).toMatchObject({ flaggedNow: 1, flaggedThen: 1 });
  const asSite = { place: { layer: 'site' }, projectId: '7', values: { noOwner: { minDays: 1 } } } as const;
  expect(await trySettings(asSite, deps)).toMatchObject({ flaggedNow: 1, flaggedThen: 2 });
  // What the project says itself counts for more than what its site would say.
  const own = aSite({ layers: { '7': { ...all, noOwner: { minDays: 2 } } } });
  expect(await trySettings(asSite, own)).toMatchObject({ flaggedNow: 1, flaggedThen: 1 });
});

it('says that a project is not filled yet', async () => {
  expect(await trial(all, aSite({ state: 'running' }))).toEqual({
    status: 'not-filled',
    share: null,
  });
});

it('says that a project is too large for the time that is left', async () => {
  // 13 items, 1.7 ms each, and three seconds in reserve.
  expect(await trial(all, aSite({ remaining: 3_023 }))).toMatchObject({ status: 'tried' });
  expect(await trial(all, aSite({ remaining: 3_022 }))).toEqual({ status: 'too-large', items: 13 });
});

it('refuses values that cannot stand, and who may not save them', async () => {
  expect(await trial({ budget: { maxShare: 2 } }, aSite())).toMatchObject({ status: 'refused' });
  const rights = { administersSite: false, administersProject: false, browsesProject: true };
  expect(await trial(all, aSite({ rights }))).toEqual({ status: 'not-allowed', needs: 'project-admin' });
  expect(await trial(all, aSite({ rights: { ...rights, browsesProject: false } }))).toBeNull();
});

it('is refused to who has tried six times within a minute, and says so before anything is read', async () => {
  const loadKept = jest.fn(aSite().loadKept);
  const often = { ...aSite({ tries: 6 }), loadKept };
  expect(await trial({}, often)).toEqual({ status: 'too-often', maxAMinute: 6, retryAfterSeconds: 60 });
  expect(loadKept).not.toHaveBeenCalled();
  expect(await trial({}, aSite({ tries: 5 }))).toMatchObject({ status: 'tried' });
});
