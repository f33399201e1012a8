import { createRoot } from 'react-dom/client';
import '../kit/kit.css';
import '../kit/mark.css';
import '../kit/charts/charts.css';
import '../kit/charts/figures.css';
import '../kit/menu.css';
import '../kit/table/table.css';
import './portfolio.css';
import './edit/edit.css';
import { forgeGadget } from '../kit/forge/forge-gadget';
import { forgeCatalogue, forgeHost } from '../kit/forge/forge-host';
import { App } from './app';

void forgeHost.followTheme();

const root = document.getElementById('portfolio');
if (root !== null) createRoot(root).render(<App host={forgeHost} gadget={forgeGadget} catalogue={forgeCatalogue} />);
