import { pageAlarms } from './project-page/alarms';
import { pageCompare } from './project-page/compare';
import { pageFlow } from './project-page/flow';
import { pageFrame } from './project-page/frame';
import { pageLog } from './project-page/log';
import { pageMore } from './project-page/more';
import { pageOverview } from './project-page/overview';
import { pageScope } from './project-page/scope';
import { pageWaits } from './project-page/waits';

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
