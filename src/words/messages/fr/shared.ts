import { format } from './format';
import { labels } from './labels';
import { states } from './states';

/** What every screen says: labels, states, and how numbers and dates are written. */
export const shared = { ...format, ...labels, ...states };
