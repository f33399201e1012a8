import type { NamedItem } from '../../contract/named-item';
import type { SignalId } from '../../core/signals';
import type { EvidenceFact, Finding } from '../../contract/item-health';
import type { Say } from '../say/say';
import type { Phrase } from '../say/slot';

/** A voice that can say all of the health of one thing. */
export type HealthSay = Say<'health' | 'shared'>;

/** A finding of one signal. */
export type FindingOf<Signal extends SignalId> = Extract<Finding, { readonly signal: Signal }>;

/** What is said of one finding: a title without full stop, and whole sentences. */
export interface FindingWords {
  readonly title: Phrase;
  readonly line: Phrase;
}

/** What is counted in the past that a usual number rests on. */
export type SampleNoun = 'items' | 'answers' | 'sprints' | 'weeks' | 'cases';

/** What is said of one signal: one file of words/signals. Its label and its help stand in the catalogue by its id. */
export type SignalWords<Signal extends SignalId> = WordsFor<FindingOf<Signal>>;

export interface WordsFor<About> {
  /** Cases, where nothing else is said. */
  readonly sample?: SampleNoun;
  tell(finding: About, say: HealthSay): FindingWords;
}

const HIDDEN: NamedItem = { visible: false };

/** The item that the first fact of this kind names; hidden when no fact tells. */
export function itemOf(evidence: readonly EvidenceFact[], kind: EvidenceFact['kind']): NamedItem {
  return factOf(evidence, kind)?.item ?? HIDDEN;
}

/** The first fact of this kind, or null. */
export function factOf(evidence: readonly EvidenceFact[], kind: EvidenceFact['kind']): EvidenceFact | null {
  return evidence.find((fact) => fact.kind === kind) ?? null;
}
