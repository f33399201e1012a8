import type { NamedItem } from '../../contract/named-item';
import type { SignalId } from '../../core/signals';
import type { EvidenceFact, Finding } from '../../contract/item-health';
import type { WordsContext } from '../format';
import type { Phrase } from '../phrase';

/** A finding of one signal. */
export type FindingOf<Signal extends SignalId> = Extract<Finding, { readonly signal: Signal }>;

/** What is said of one finding. `because` completes "At risk, because …" and has no capital and no full stop. */
export interface FindingWords {
  readonly title: Phrase;
  readonly line: Phrase;
  readonly because: Phrase;
}

/** All that is said of one signal: one file of words/signals. */
export type SignalWords<Signal extends SignalId> = WordsFor<FindingOf<Signal>>;

export interface WordsFor<About> {
  /** The signal in a table or a list. */
  readonly label: string;
  /** Help: what it means, in two sentences, and how it is computed. */
  readonly meaning: string;
  readonly computed: string;
  /** What its sample counts, where its threshold is a number of the team's own. */
  readonly sample?: readonly [one: string, many: string];
  tell(finding: About, context: WordsContext): FindingWords;
}

const HIDDEN: NamedItem = { visible: false };

/** The item that the first fact of this kind names; hidden when no fact tells. */
export function itemOf(evidence: readonly EvidenceFact[], kind: string): NamedItem {
  return factOf(evidence, kind)?.item ?? HIDDEN;
}

export function factOf(evidence: readonly EvidenceFact[], kind: string): EvidenceFact | null {
  return evidence.find((fact) => fact.kind === kind) ?? null;
}
