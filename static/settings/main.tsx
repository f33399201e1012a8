import { createRoot } from 'react-dom/client';
import '../kit/kit.css';
import '../kit/mark.css';
import './settings.css';
import './parts.css';
import { forgeAddress } from '../kit/forge/forge-address';
import { forgeHost, forgeSite } from '../kit/forge/forge-host';
import { App } from './app';

void forgeHost.followTheme();

const root = document.getElementById('settings');
if (root !== null) createRoot(root).render(<App host={forgeHost} openAddress={forgeAddress} site={forgeSite} />);
