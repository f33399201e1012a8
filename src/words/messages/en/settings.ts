import { settingsCalendar } from './settings/calendar';
import { settingsData } from './settings/data';
import { settingsFields } from './settings/fields';
import { settingsFrame } from './settings/frame';
import { settingsProjects } from './settings/projects';
import { settingsThresholds } from './settings/thresholds';

/** The settings of a site, and of a project. */
export const settings = {
  ...settingsFrame,
  ...settingsProjects,
  ...settingsCalendar,
  ...settingsFields,
  ...settingsThresholds,
  ...settingsData,
};
