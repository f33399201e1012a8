import { screen } from '../../.config/screen.mjs';

export default screen(import.meta.dirname);
