import type { projectPage as source } from '../en/project-page';
import type { Translated } from '../../say/messages';
import { pageAlarms } from './page-alarms';
import { pageCompare } from './page-compare';
import { pageFlow } from './page-flow';
import { pageFrame } from './page-frame';
import { pageLog } from './page-log';
import { pageMore } from './page-more';
import { pageOverview } from './page-overview';
import { pageScope } from './page-scope';
import { pageWaits } from './page-waits';

export const projectPage: Translated<typeof source> = {
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
