import type { SignalId } from '../../core/signals';
import type { HealthSay } from './health-say';

/** The signal in a table or a list. */
export function signalLabel(signal: SignalId, say: HealthSay): string {
  return say(`signal.${signal}.label`);
}

/** Help: what the signal means, in two sentences, and how it is judged. */
export function signalHelp(signal: SignalId, say: HealthSay): { readonly meaning: string; readonly computed: string } {
  return { meaning: say(`signal.${signal}.meaning`), computed: say(`signal.${signal}.computed`) };
}
