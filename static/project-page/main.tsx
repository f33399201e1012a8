import { createRoot } from 'react-dom/client';
import '../kit/kit.css';
import '../kit/charts/charts.css';
import '../kit/charts/figures.css';
import '../kit/menu.css';
import './project-page.css';
import './charts.css';
import './dependencies/graph.css';
import { forgeAddress } from '../kit/forge/forge-address';
import { forgeCatalogue, forgeHost } from '../kit/forge/forge-host';
import { App } from './app';

void forgeHost.followTheme();

const root = document.getElementById('project-page');
if (root !== null) {
  createRoot(root).render(<App host={forgeHost} openAddress={forgeAddress} catalogue={forgeCatalogue} />);
}
