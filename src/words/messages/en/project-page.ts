import { pageAlarms } from './page-alarms';
import { pageCompare } from './page-compare';
import { pageFlow } from './page-flow';
import { pageFrame } from './page-frame';
import { pageLog } from './page-log';
import { pageMore } from './page-more';
import { pageOverview } from './page-overview';
import { pageScope } from './page-scope';
import { pageWaits } from './page-waits';

/** All views of the project page. */
export const projectPage = {
  ...pageFrame,
  ...pageOverview,
  ...pageScope,
  ...pageAlarms,
  ...pageCompare,
  ...pageFlow,
  ...pageWaits,
  ...pageLog,
  ...pageMore,
};
