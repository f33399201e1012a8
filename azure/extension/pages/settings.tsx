import '../frame/judge-worker';
import '../../../static/kit/kit.css';
import '../../../static/kit/mark.css';
import '../../../static/settings/settings.css';
import '../../../static/settings/parts.css';
import '../theme/theme.css';
import { App } from '../../../static/settings/app';
import { azureHost } from '../frame/azure-host';
import { siteCatalogue } from '../frame/catalogues';
import { judgeLink } from '../frame/judge-link';
import { pageHash } from '../frame/page-hash';
import { azureFrame } from '../host';
import { screenRoot } from './screen-root';

const judge = judgeLink(azureFrame);
const host = azureHost(azureFrame, judge);
void host.followTheme();
void azureFrame.around().then(azureFrame.loaded);
screenRoot().render(<App host={host} openAddress={() => pageHash(azureFrame)} site={siteCatalogue(judge)} />);
