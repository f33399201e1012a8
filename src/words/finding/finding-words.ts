import type { NamedItem } from '../../contract/named-item';
import type { SignalId } from '../../core/signals';
import type { EvidenceFact, Finding } from '../../contract/item-health';
import type { Phrase } from '../say/slot';

/** A finding of one signal. */
export type FindingOf<Signal extends SignalId> = Extract<Finding, { readonly signal: Signal }>;

/** The words of one finding: a title without full stop, and whole sentences. */
export interface FindingWords {
  readonly title: Phrase;
  readonly line: Phrase;
}

const HIDDEN: NamedItem = { visible: false };

/** The item that the first fact of this kind names; hidden when there is no such fact. */
export function itemOf(evidence: readonly EvidenceFact[], kind: EvidenceFact['kind']): NamedItem {
  return factOf(evidence, kind)?.item ?? HIDDEN;
}

/** The first fact of this kind, or null. */
export function factOf(evidence: readonly EvidenceFact[], kind: EvidenceFact['kind']): EvidenceFact | null {
  return evidence.find((fact) => fact.kind === kind) ?? null;
}
