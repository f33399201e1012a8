import type { Finding } from '../../contract/item-health';
import type { FindingWords } from './finding-words';
import type { WordsContext } from '../format';
import { signalWords } from '../signals';

/** The title, the line and the reason of a finding, in words that a sponsor understands. */
export function findingWords(finding: Finding, context: WordsContext): FindingWords {
  return signalWords(finding.signal).tell(finding, context);
}
