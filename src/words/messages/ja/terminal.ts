import { azureReading } from './terminal/azure-reading';
import { backtest } from './terminal/backtest';
import { importing } from './terminal/importing';
import { jiraReading } from './terminal/jira-reading';
import { report } from './terminal/report';
import { settingsFile } from './terminal/settings-file';
import { start } from './terminal/start';

export const terminal = {
  ...report,
  ...importing,
  ...jiraReading,
  ...azureReading,
  ...settingsFile,
  ...backtest,
  ...start,
};
