import type { settings as source } from '../en/settings';
import type { Translated } from '../../say/messages';
import { settingsCalendar } from './settings/calendar';
import { settingsData } from './settings/data';
import { settingsFields } from './settings/fields';
import { settingsFrame } from './settings/frame';
import { settingsProjects } from './settings/projects';
import { settingsThresholds } from './settings/thresholds';

export const settings: Translated<typeof source> = {
  ...settingsFrame,
  ...settingsProjects,
  ...settingsCalendar,
  ...settingsFields,
  ...settingsThresholds,
  ...settingsData,
};
