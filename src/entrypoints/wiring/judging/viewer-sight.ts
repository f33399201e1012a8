import { browsable } from '../../../adapters/jira/rest/permissions';
import { rememberedSight, type ViewerSight } from '../../../app/viewer/viewer-sight';
import { jiraAsViewer } from '../../platform/forge-jira';

/** What whoever calls the function may browse. One for each invocation, so that nothing is asked twice. */
export function viewerSight(): ViewerSight {
  const viewer = jiraAsViewer();
  return rememberedSight((asked) => browsable(viewer, asked));
}
