import { toFinding } from '../../../src/app/item-health/finding';
import { stepFact } from '../../../src/app/item-health/step-facts';
import type { Finding } from '../../../src/contract/item-health';
import type { NamedItem } from '../../../src/contract/named-item';
import { unknownSentence } from '../../../src/words/finding/unknown-sentence';
import { findingWords } from '../../../src/words/finding/finding';
import type { HealthSay } from '../../../src/words/finding/health-say';
import { nextStepGain, nextStepSentence, type StepSay } from '../../../src/words/finding/next-step';
import { plainText } from '../../../src/words/phrase';
import type { Facts } from '../../../src/core/facts/facts';
import { markdownWords } from '../foreign-words';
import type { NextStep } from '../../../src/core/report/next-step';
import type { SignalReading } from '../../../src/core/signals';

/** The owner of an export may read all of it: nothing is hidden here. */
export function openNames(facts: Facts): (itemKey: string) => NamedItem {
  return (key) => ({ visible: true, key, id: facts.byKey.get(key)?.item.id ?? key });
}

export interface ReadingWords {
  readonly subject: Finding['subject'];
  readonly nameOf: (itemKey: string) => NamedItem;
  readonly say: HealthSay;
}

/** A next step and its gain: "Ask the assignee of PLAT-7 for a date, or remove the link. Then 3 items can go on." */
export function stepSentence(
  step: NextStep,
  { nameOf, say }: { readonly nameOf: ReadingWords['nameOf']; readonly say: StepSay },
): string {
  const fact = stepFact(step, nameOf);
  return markdownWords(plainText(say.together([nextStepSentence(fact, say), nextStepGain(fact, say) ?? '']), say));
}

/** A reading in one line: title and line of a finding, the reason of an unknown, nothing for a quiet one. */
export function sentenceOf(reading: SignalReading, { subject, nameOf, say }: ReadingWords): string {
  switch (reading.status) {
    case 'raised': {
      const finding = toFinding(reading, { subject, nameOf, maxEvidence: reading.evidence.length, nextStep: null });
      const words = findingWords(finding, say);
      return markdownWords(
        plainText(say.together([say.phrase('headline.finding', { title: words.title }), words.line]), say),
      );
    }
    case 'unknown': {
      const { reason, have = null, need = null } = reading.because;
      return markdownWords(unknownSentence({ signal: reading.signal, reason, have, need }, say));
    }
    case 'quiet':
      return '';
  }
}
