import { healthWords, panelWords, sharedWords, stepWords } from '../../src/words/bundles';
import { screenSay } from '../kit/say';

/** The texts of this screen. */
export const { SayProvider, useSay } = screenSay(sharedWords, healthWords, stepWords, panelWords);
