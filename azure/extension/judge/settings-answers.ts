import {
  readSettings,
  resetSettings,
  saveSettings,
  type SettingsDeps,
  undoSettings,
} from '../../../src/app/settings/change-settings';
import { holidays } from '../../../src/app/settings/holidays';
import { recognised } from '../../../src/app/settings/recognised';
import type { Rights } from '../../../src/app/settings/rights';
import { trySettings, type TrySettingsDeps } from '../../../src/app/settings/try-settings';
import { noState } from '../../../src/app/sync/sync-state';
import { type Answering, knowing } from './answering';
import type { SettingsStore } from './kept-settings';
import { foundFields } from './fields-met';
import type { Knowledge } from './knowledge';
import type { Judge } from './questions';

type SettingsAnswers = Pick<
  Judge,
  'settings' | 'saveSettings' | 'undoSettings' | 'resetSettings' | 'trySettings' | 'recognised' | 'holidays'
>;

/** The extension cannot know who administers a project, and Azure DevOps lets every user of it write its documents. */
const EVERYBODY: Rights = { administersSite: true, administersProject: true, browsesProject: true };

interface Needs {
  readonly store: SettingsStore;
  readonly known: () => Promise<Knowledge>;
  readonly now: () => Date;
  readonly answer: Answering;
}

export function settingsAnswers({ store, known, now, answer }: Needs): SettingsAnswers {
  const nothing = async (): Promise<void> => undefined;
  const rightsOf = async (): Promise<Rights> => EVERYBODY;
  // Everything is judged on request, with the settings of that moment.
  const deps: SettingsDeps = { ...store, rightsOf, markJudgedBy: nothing, takeUp: nothing, now };
  return {
    settings: (asked) => answer(async () => knowing(await readSettings(asked, deps))),
    saveSettings: (asked) => answer(async () => knowing(await saveSettings(asked, deps))),
    undoSettings: (asked) => answer(async () => knowing(await undoSettings(asked, deps))),
    resetSettings: (asked) => answer(async () => knowing(await resetSettings(asked, deps))),
    trySettings: (asked) => answer(async () => knowing(await trySettings(asked, tryDeps(await known(), deps)))),
    recognised: (asked) =>
      answer(async () => {
        const { baseCalendar, records } = await known();
        return knowing(
          await recognised(asked, {
            rightsOf,
            readProjects: async () => [],
            findFields: async () => foundFields(records),
            findLinks: async () => [],
            siteCalendar: async () => baseCalendar,
          }),
        );
      }),
    holidays: (asked) => answer(async () => knowing(holidays(asked))),
  };
}

/** The project around the frame counts as read: it has been read by the time that anything is known. */
function tryDeps({ kept, projects, baseCalendar, takenAt }: Knowledge, deps: SettingsDeps): TrySettingsDeps {
  return {
    ...deps,
    readProjects: async () =>
      [...projects.values()].map(({ id, name }) => ({ id, key: name, archived: false, removed: false })),
    readSync: async (projectKey, job) => ({ ...noState(projectKey, job, takenAt), state: 'done' }),
    loadKept: async () => kept,
    loadCalendar: async () => baseCalendar,
    triesBefore: async () => 0,
    remainingMs: () => Infinity,
    now: () => takenAt,
  };
}
