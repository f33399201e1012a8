import type { Finding } from '../../contract/item-health';
import type { FindingWords, HealthSay } from './finding-words';
import { signalWords } from '../signals';

/** The title and the line of a finding, in words that a sponsor understands. */
export function findingWords(finding: Finding, say: HealthSay): FindingWords {
  return signalWords(finding.signal).tell(finding, say);
}
