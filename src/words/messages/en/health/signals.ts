import { signalSentences } from '../../../signals/sentences';

/** Of each signal: its label, what it means, how it is judged, and what is said of a finding. */
export const signals = signalSentences('en');
