import { healthWords, projectPageWords, sharedWords, stepWords } from '../../src/words/bundles';
import { screenSay } from '../kit/say';

/** What this screen speaks with. */
export const { SayProvider, useSay } = screenSay(sharedWords, healthWords, stepWords, projectPageWords);
