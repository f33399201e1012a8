import type { Finding, ItemHealth } from '../item-health';
import { cannotTellSentence } from './cannot-tell';
import { findingWords } from './finding';
import { days, number, type WordsContext } from './format';
import { LEVEL_LABELS } from './labels';
import { type Phrase, phrase } from './phrase';

/** One sentence that tells the level and its main cause first: "At risk, mostly because it waits for PLAT-7." */
export function headline(health: ItemHealth, context: WordsContext): Phrase {
  if (health.finished) return phrase`Finished.`;
  const findings = toldOnce(health.findings);
  const [main] = findings;
  if (main === undefined) return withoutFindings(health);
  const { because } = findingWords(main, context);
  switch (health.level) {
    case 'on-track':
      return phrase`On track, but ${because}.`;
    case 'unknown':
      return phrase`No forecast, but ${because}.`;
    default:
      return phrase`${LEVEL_LABELS[health.level]}, ${findings.length > 1 ? 'mostly because' : 'because'} ${because}.`;
  }
}

/**
 * Findings without those that another tells better: a block by a link is the wait for that link, and items of a ring
 * wait for each other.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const own = new Set(findings.filter((finding) => finding.subject === 'item').map((finding) => finding.signal));
  return findings.filter((finding) => {
    if (finding.subject !== 'item') return true;
    if (finding.signal === 'blocked')
      return finding.figures.cause !== 'link' || !(own.has('waiting') || own.has('deadlock'));
    return true;
  });
}

function withoutFindings(health: ItemHealth): Phrase {
  const { ageDays, expectedDays } = health;
  if (health.level === 'unknown') {
    const [reason] = health.cannotTell;
    return reason === undefined
      ? phrase`Can’t tell yet.`
      : phrase`Can’t tell yet: ${lowerFirst(cannotTellSentence(reason))}`;
  }
  if (health.level !== 'on-track') return phrase`${LEVEL_LABELS[health.level]}.`;
  if (ageDays === null || expectedDays === null) return phrase`On track: nothing points to trouble.`;
  return phrase`On track: ${days(ageDays)} since the start, usually done within ${number(expectedDays)}.`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
