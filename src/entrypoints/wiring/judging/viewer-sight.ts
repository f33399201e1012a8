import { browsable } from '../../../adapters/jira/rest/permissions';
import { rememberedSight, type ViewerSight } from '../../../app/viewer/viewer-sight';
import { jiraAsViewer } from '../../platform/forge-jira';

/** What the viewer of the function may browse. One per invocation, so that nothing is asked twice. */
export function viewerSight(): ViewerSight {
  const viewer = jiraAsViewer();
  return rememberedSight((asked) => browsable(viewer, asked));
}
