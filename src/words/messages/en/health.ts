import { basis } from './health/basis';
import { evidence } from './health/evidence';
import { forecast } from './health/forecast';
import { headline } from './health/headline';
import { signals } from './health/signals';
import { slip } from './health/slip';
import { unknown } from './health/unknown';

/** What is said of the health of one thing. */
export const health = {
  ...signals,
  ...unknown,
  ...basis,
  ...headline,
  ...slip,
  ...forecast,
  ...evidence,
};
