import '../frame/judge-worker';
import '../../../static/kit/kit.css';
import '../../../static/kit/charts/charts.css';
import '../../../static/kit/charts/figures.css';
import '../../../static/issue-panel/panel.css';
import '../theme/theme.css';
import '../theme/item-room.css';
import { HostProvider } from '../../../static/kit/host/host-context';
import { App } from '../../../static/issue-panel/app';
import { CONTRIBUTION } from '../frame/azure-frame';
import { azureHost } from '../frame/azure-host';
import { judgeLink } from '../frame/judge-link';
import { followForm, type OpenItem } from '../frame/open-item';
import { followAzureTheme } from '../theme/follow-theme';
import { azureFrame } from '../host';
import { fitted } from './fitted';
import { screenRoot } from './screen-root';

const root = screenRoot();
const judge = judgeLink(azureFrame);
void judge.readAhead();
void followAzureTheme(azureFrame.around());
followForm(azureFrame, [CONTRIBUTION.itemGroup, CONTRIBUTION.itemPage], show);
void azureFrame.around().then(azureFrame.loaded);
fitted(azureFrame.fit);

/** A work item that is not saved yet has no past to judge: nothing is shown. */
function show(item: OpenItem | null): void {
  if (item === null) return root.render(null);
  const host = azureHost(azureFrame, judge, item);
  root.render(
    <HostProvider key={item.id} value={host}>
      <App
        {...host}
        askHealth={(issueId) => host.ask('itemHealth', { issueId })}
        openIssue={(key, newTab) => host.open({ page: 'item', key }, newTab)}
      />
    </HostProvider>,
  );
}
