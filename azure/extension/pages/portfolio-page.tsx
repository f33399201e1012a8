import '../frame/judge-worker';
import '../../../static/kit/kit.css';
import '../../../static/kit/mark.css';
import '../../../static/kit/charts/charts.css';
import '../../../static/kit/charts/figures.css';
import '../../../static/kit/menu.css';
import '../../../static/kit/table/table.css';
import '../../../static/portfolio/portfolio.css';
import '../../../static/portfolio/edit/edit.css';
import '../theme/theme.css';
import '../theme/page-room.css';
import type { GadgetHost } from '../../../static/kit/gadget-host';
import { App } from '../../../static/portfolio/app';
import type { AzureFrame } from '../frame/azure-frame';
import { azureHost } from '../frame/azure-host';
import { scopeCatalogue } from '../frame/catalogues';
import { judgeLink } from '../frame/judge-link';
import { azureFrame } from '../host';
import { screenRoot } from './screen-root';

/** Draws the portfolio, or its form, for what the dashboard tells. */
export function portfolioPage(follow: (frame: AzureFrame, onGadget: (gadget: GadgetHost) => void) => void): void {
  const judge = judgeLink(azureFrame);
  const host = azureHost(azureFrame, judge);
  const catalogue = scopeCatalogue(judge);
  const root = screenRoot();
  let shown = 0;
  follow(azureFrame, (gadget) => {
    shown += 1;
    root.render(<App key={shown} host={host} gadget={async () => gadget} catalogue={catalogue} />);
  });
  void host.followTheme();
  void azureFrame.around().then(azureFrame.loaded);
}
