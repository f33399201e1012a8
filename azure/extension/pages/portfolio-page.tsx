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
import type { GadgetHost } from '../../../static/kit/host/gadget-host';
import type { Ask, Host } from '../../../static/kit/host/host';
import { App } from '../../../static/portfolio/app';
import type { AzureFrame } from '../frame/azure-frame';
import { azureHost } from '../frame/azure-host';
import { scopeCatalogue } from '../frame/catalogues';
import { judgeLink, type JudgeLink } from '../frame/judge-link';
import { azureFrame } from '../host';
import { screenRoot } from './screen-root';

/** Draws the portfolio, or its form, with what the dashboard sends. */
export function portfolioPage(follow: (frame: AzureFrame, onGadget: (gadget: GadgetHost) => void) => void): void {
  const judge = judgeLink(azureFrame);
  const refreshes = new Set<() => void>();
  const host = withPast(azureHost(azureFrame, judge), judge, () => refreshes.forEach((refresh) => refresh()));
  const catalogue = scopeCatalogue(judge);
  const root = screenRoot();
  let shown = 0;
  follow(azureFrame, (gadget) => {
    shown += 1;
    const heard = { ...gadget, onRefresh: (refresh: () => void) => following(gadget, refresh, refreshes) };
    root.render(<App key={shown} host={host} gadget={async () => heard} catalogue={catalogue} />);
  });
  void host.followTheme();
  void azureFrame.around().then(azureFrame.loaded);
}

/** Starts judging the past once the table is shown, and asks for the table again when more of its past is known. */
function withPast(host: Host, judge: JudgeLink, askAgain: () => void): Host {
  // Without its past the table is complete, too.
  const thenAgain = (came: boolean): void => {
    if (came) askAgain();
  };
  const ask: Ask = (name, ...payload) => {
    const answer = host.ask(name, ...payload);
    if (name === 'portfolio') void answer.then(judge.pastWeeks).then(thenAgain, () => undefined);
    return answer;
  };
  return { ...host, ask };
}

function following(gadget: GadgetHost, refresh: () => void, refreshes: Set<() => void>): () => void {
  const stop = gadget.onRefresh(refresh);
  refreshes.add(refresh);
  return () => {
    stop();
    refreshes.delete(refresh);
  };
}
