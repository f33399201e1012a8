import {
  readSettings,
  resetSettings,
  saveSettings,
  undoSettings,
  type SettingsDeps,
} from '../../../src/app/settings/change-settings';
import type { Rights } from '../../../src/app/settings/rights';
import type { SettingsChange, SettingsPlace } from '../../../src/contract/settings';
import type { KeptLayer, SettingsLayer } from '../../../src/core/model/kept-settings';
import { settingsStore } from '../../builders/settings-store';

const site: SettingsPlace = { layer: 'site' };
const project: SettingsPlace = { layer: 'project', projectId: '7' };
const five = { silent: { minIdleDays: 5 } };
const six = { silent: { minIdleDays: 6 } };
const NOBODY: Rights = { administersSite: false, administersProject: false, browsesProject: true };
const PROJECT_ADMIN: Rights = { ...NOBODY, administersProject: true };
const SITE_ADMIN: Rights = { ...NOBODY, administersSite: true };

function aSite(given: Readonly<Record<string, SettingsLayer | KeptLayer>> = {}, rights = SITE_ADMIN) {
  const store = settingsStore(given);
  const happened: string[] = [];
  const deps: SettingsDeps = {
    rightsOf: async () => rights,
    readLayer: store.readLayer,
    async saveLayer(place, write) {
      happened.push('saved');
      return store.saveLayer(place, write);
    },
    markJudgedBy: async ({ layer }) => void happened.push(`marked ${layer}`),
    takeUp: async (_, sections) => void happened.push(`took up ${[...sections].join(' ')}`),
    now: () => new Date('2024-04-01T09:00Z'),
  };
  return { deps, happened, layers: store.layers };
}

const layerOf = (change: SettingsChange | null, at = 0) =>
  change?.status === 'saved' || change?.status === 'changed-meanwhile' ? change.settings.layers[at] : undefined;

describe('saving', () => {
  it('takes a whole layer over, and marks what it judges before and after', async () => {
    const { deps, happened, layers } = aSite({ site: five });
    const change = await saveSettings({ place: site, revision: 1, values: six }, deps);
    expect(layerOf(change)).toEqual({
      place: site,
      state: 'usual',
      revision: 2,
      savedAt: '2024-04-01T09:00:00.000Z',
      values: six,
      problems: [],
      canUndo: true,
      mayWrite: true,
    });
    expect(layers.get('site')).toMatchObject({ layer: six, former: five });
    expect(happened).toEqual(['marked site', 'saved', 'marked site', 'took up silent']);
  });

  it('writes nothing where nothing changes', async () => {
    const { deps, happened, layers } = aSite({ site: five });
    expect(await saveSettings({ place: site, revision: 1, values: { ...five, ageing: {} } }, deps)).toMatchObject({
      status: 'saved',
    });
    expect(happened).toEqual([]);
    expect(layers.get('site')).toMatchObject({ revision: 1, former: {} });
  });

  it('takes over nothing of a layer in which one value cannot stand', async () => {
    const { deps, happened } = aSite();
    const values = { silent: { minIdleDays: 5, raiseAtPercentile: 120 }, noSuch: { thing: 1 } };
    const change = await saveSettings({ place: site, revision: 0, values }, deps);
    if (change?.status !== 'refused') throw new Error('taken over');
    expect(change.problems.map(({ section, threshold }) => `${section}.${threshold}`)).toEqual([
      'silent.raiseAtPercentile',
      'noSuch.thing',
    ]);
    expect(happened).toEqual([]);
  });

  it('refuses what contradicts the site in a project, and not what the site says by itself', async () => {
    const { deps } = aSite({ site: { silent: { severeAtPercentile: 90 } } });
    const values = { silent: { raiseAtPercentile: 92 } };
    expect(await saveSettings({ place: project, revision: 0, values }, deps)).toEqual({
      status: 'refused',
      problems: [
        {
          section: 'silent',
          threshold: 'raiseAtPercentile',
          value: 92,
          allowed: { kind: 'at-most', other: 'severeAtPercentile', value: 90 },
        },
      ],
      more: 0,
    });
    // The whole layer is replaced: the site's 90 goes with it.
    expect((await saveSettings({ place: site, revision: 1, values }, deps))?.status).toBe('saved');
  });

  it('is refused over what somebody else has saved, with what is kept now', async () => {
    const { deps, happened, layers } = aSite({ site: five });
    const change = await saveSettings({ place: site, revision: 0, values: six }, deps);
    expect(change?.status).toBe('changed-meanwhile');
    expect(layerOf(change)).toMatchObject({ revision: 1, values: five });
    expect(happened).toEqual([]);

    // Somebody is faster by less than the time between reading and writing.
    const racing = {
      ...deps,
      saveLayer: async (): Promise<boolean> => {
        layers.set('site', { status: 'kept', revision: 2, layer: six, former: five, savedAt: null });
        return false;
      },
    };
    const late = await saveSettings({ place: site, revision: 1, values: { silent: { minIdleDays: 9 } } }, racing);
    expect(late?.status).toBe('changed-meanwhile');
    expect(layerOf(late)).toMatchObject({ revision: 2, values: six });
  });

  it('replaces what is damaged, and leaves alone what a later version wrote', async () => {
    const damaged = aSite({ site: { status: 'damaged', revision: 4 } });
    expect(await saveSettings({ place: site, revision: 4, values: five }, damaged.deps)).toMatchObject({
      status: 'saved',
    });
    expect(damaged.layers.get('site')).toMatchObject({ revision: 5, layer: five, former: null });

    const newer = aSite({ site: { status: 'newer' } });
    for (const change of [saveSettings, undoSettings, resetSettings]) {
      expect(await change({ place: site, revision: null, values: five }, newer.deps)).toEqual({
        status: 'written-by-newer',
      });
    }
    expect(newer.happened).toEqual([]);
  });
});

describe('taking back', () => {
  it('returns to what was before, and back again', async () => {
    const { deps, layers } = aSite({ '7': five });
    await saveSettings({ place: project, revision: 1, values: six }, deps);
    expect(layerOf(await undoSettings({ place: project, revision: 2 }, deps), 1)).toMatchObject({ values: five });
    expect(layerOf(await undoSettings({ place: project, revision: 3 }, deps), 1)).toMatchObject({ values: six });
    expect(layers.get('7')).toMatchObject({ revision: 4 });
  });

  it('undoes a reset too', async () => {
    const { deps } = aSite({ '7': five });
    expect(layerOf(await resetSettings({ place: project, revision: 1 }, deps), 1)).toMatchObject({ values: {} });
    expect(layerOf(await undoSettings({ place: project, revision: 2 }, deps), 1)).toMatchObject({ values: five });
  });

  it('has nothing to return to before the first change', async () => {
    const { deps } = aSite();
    expect(await undoSettings({ place: site, revision: 0 }, deps)).toEqual({ status: 'nothing-to-undo' });
    const damaged = aSite({ site: { status: 'damaged', revision: null } });
    expect(await undoSettings({ place: site, revision: null }, damaged.deps)).toEqual({ status: 'nothing-to-undo' });
    expect(layerOf(await resetSettings({ place: site, revision: null }, damaged.deps))).toMatchObject({
      state: 'usual',
      values: {},
    });
  });
});

describe('who may', () => {
  it.each<readonly [string, Rights, SettingsPlace, 'saved' | 'not-allowed']>([
    ['nobody', NOBODY, site, 'not-allowed'],
    ['nobody', NOBODY, project, 'not-allowed'],
    ['a project’s administrator', PROJECT_ADMIN, site, 'not-allowed'],
    ['a project’s administrator', PROJECT_ADMIN, project, 'saved'],
    ['the site’s administrator', SITE_ADMIN, site, 'saved'],
    ['the site’s administrator', SITE_ADMIN, project, 'saved'],
  ])('as %s', async (_name, rights, place, expected) => {
    const { deps, happened } = aSite({}, rights);
    expect((await saveSettings({ place, revision: 0, values: five }, deps))?.status).toBe(expected);
    expect(happened.includes('saved')).toBe(expected === 'saved');
    const view = await readSettings({ projectId: '7' }, deps);
    expect(view?.layers.find((layer) => layer.place.layer === place.layer)?.mayWrite).toBe(expected === 'saved');
  });

  it('hides a project from who may not browse it, administrators included', async () => {
    const { deps, happened } = aSite({ '7': five }, { ...SITE_ADMIN, browsesProject: false });
    expect(await readSettings({ projectId: '7' }, deps)).toBeNull();
    expect(await saveSettings({ place: project, revision: 1, values: six }, deps)).toBeNull();
    expect(await resetSettings({ place: project, revision: 1 }, deps)).toBeNull();
    expect(await readSettings({ projectId: null }, deps)).not.toBeNull();
    expect(happened).toEqual([]);
  });
});

describe('the view', () => {
  it('explains thresholds in the language that is asked for', async () => {
    const view = await readSettings({ projectId: null, language: 'de_DE' }, aSite().deps);
    const silent = view?.sections.find(({ section }) => section === 'silent');
    expect(silent?.thresholds.find(({ threshold }) => threshold === 'minIdleDays')?.explanation).toBe(
      'Nie vor so vielen Arbeitstagen, wie beschäftigt das Team auch ist.',
    );
  });

  it('says of each threshold what each layer says of it, and what counts', async () => {
    const { deps } = aSite({ site: { silent: { minIdleDays: 5 }, blocked: { statusPattern: 'parked' } }, '7': six });
    const view = await readSettings({ projectId: '7' }, deps);
    const of = (section: string, threshold: string) =>
      view?.sections.find((one) => one.section === section)?.thresholds.find((one) => one.threshold === threshold);
    expect(of('silent', 'minIdleDays')).toMatchObject({ site: 5, project: 6, value: 6, default: 3, from: 'project' });
    expect(of('silent', 'pausesNeeded')).toMatchObject({ site: null, project: null, value: 20, from: 'default' });
    expect(of('blocked', 'statusPattern')).toMatchObject({
      unit: 'words',
      default: expect.stringContaining('block | blok | on hold'),
      range: null,
      site: 'parked',
      value: 'parked',
      from: 'site',
    });
  });

  it('tells which kept values can no longer stand, and lets the next layer count', async () => {
    const { deps } = aSite({ site: five, '7': { silent: { minIdleDays: -1 }, gone: { signal: 3 } } });
    const view = await readSettings({ projectId: '7' }, deps);
    expect(view?.layers[1]?.problems).toEqual([
      {
        section: 'silent',
        threshold: 'minIdleDays',
        value: -1,
        allowed: { kind: 'number', least: 0, most: 1000, whole: false },
      },
      { section: 'gone', threshold: 'signal', value: 3, allowed: { kind: 'no-such-section' } },
    ]);
    const silent = view?.sections.find(({ section }) => section === 'silent')?.thresholds;
    expect(silent?.find(({ threshold }) => threshold === 'minIdleDays')).toMatchObject({ value: 5, from: 'site' });
  });
});
