import type { Finding } from '../item-health';
import { deadlockWords, dependencyConflictWords, waitingWords } from './dependency';
import type { FindingWords } from './finding-words';
import type { WordsContext } from './format';
import { carryOverWords, scopeCreepWords } from './scope';
import { ageingWords, blockedWords, silentWords, stalledWords } from './stall';

/** The title, the line and the reason of a finding, in words that a sponsor understands. */
export function findingWords(finding: Finding, context: WordsContext): FindingWords {
  switch (finding.signal) {
    case 'scope-creep':
      return scopeCreepWords(finding, context);
    case 'carry-over':
      return carryOverWords(finding);
    case 'stalled':
      return stalledWords(finding);
    case 'ageing':
      return ageingWords(finding);
    case 'silent':
      return silentWords(finding, context);
    case 'blocked':
      return blockedWords(finding, context);
    case 'waiting':
      return waitingWords(finding);
    case 'deadlock':
      return deadlockWords(finding);
    case 'dependency-conflict':
      return dependencyConflictWords(finding, context);
  }
}
