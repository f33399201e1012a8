import { flow } from './flow';
import { forecast } from './forecast';
import { history } from './history';
import { people } from './people';
import { scope } from './scope';
import { weeks } from './weeks';
import type { Translations } from '../translations';

/** What thresholds do, in German. */
export const de: Translations = { ...flow, ...forecast, ...history, ...people, ...scope, ...weeks };
