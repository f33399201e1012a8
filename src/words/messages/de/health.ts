import { basis } from './health/basis';
import { evidence } from './health/evidence';
import { forecast } from './health/forecast';
import { headline } from './health/headline';
import { dependency } from './health/signals/dependency';
import { scope } from './health/signals/scope';
import { stall } from './health/signals/stall';
import { team } from './health/signals/team';
import { slip } from './health/slip';
import { unknown } from './health/unknown';

/** What is said of the health of one thing. */
export const health = {
  ...stall,
  ...dependency,
  ...scope,
  ...team,
  ...unknown,
  ...basis,
  ...headline,
  ...slip,
  ...forecast,
  ...evidence,
};
