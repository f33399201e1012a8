import type { Finding } from '../../contract/item-health';
import type { SignalId } from '../../core/signals';
import { SIGNAL_WORDS } from '../signals';
import type { AnySignalWords } from '../signals/signal-words';
import type { FindingWords } from './finding-words';
import type { HealthSay } from './health-say';

/** The title and the line of a finding, in words that a sponsor understands. */
export function findingWords(finding: Finding, say: HealthSay): FindingWords {
  return signalWords(finding.signal).describe(finding, say.about(`signal.${finding.signal}`));
}

/** The words of any signal. */
export function signalWords(signal: SignalId): AnySignalWords {
  return SIGNAL_WORDS[signal];
}
