import { createRoot } from 'react-dom/client';
import '../kit/kit.css';
import '../kit/charts/charts.css';
import '../kit/charts/figures.css';
import './panel.css';
import { forgeHost } from '../kit/forge/forge-host';
import { HostProvider } from '../kit/host/host-context';
import { App } from './app';

void forgeHost.followTheme();

const root = document.getElementById('panel');
if (root !== null) {
  createRoot(root).render(
    <HostProvider value={forgeHost}>
      <App
        {...forgeHost}
        askHealth={(issueId) => forgeHost.ask('itemHealth', { issueId })}
        openIssue={(key, newTab) => forgeHost.open({ page: 'item', key }, newTab)}
      />
    </HostProvider>,
  );
}
