import { followConfiguration } from '../frame/widget';
import { portfolioPage } from './portfolio-page';

portfolioPage(followConfiguration);
