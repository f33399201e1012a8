import { followWidget } from '../frame/widget';
import { portfolioPage } from './portfolio-page';

portfolioPage(followWidget);
