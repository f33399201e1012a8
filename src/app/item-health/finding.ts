import type { EvidenceFact, Finding, NextStep } from '../../contract/item-health';
import type { NamedItem } from '../../contract/named-item';
import { signalOf, type RaisedReading } from '../../core/signals';
import type { Evidence } from '../../core/signals/reading';

/** At most this many facts of one finding are shown, beside the total count. */
export const MAX_EVIDENCE = 12;

export interface FindingView {
  readonly subject: Finding['subject'];
  /** The name of an item for this viewer. */
  readonly nameOf: (itemKey: string) => NamedItem;
  /** At most this many facts are shown; the finding also gives the total count. */
  readonly maxEvidence: number;
  /** The next step for this finding. */
  readonly nextStep: NextStep | null;
}

/** A raised reading of the core in the form of the contract: JSON-safe, every item named by `nameOf` only. */
export function toFinding(reading: RaisedReading, view: FindingView): Finding {
  const { status: _, evidence, ...rest } = reading;
  const { family, decides, isOutcome = false } = signalOf(reading.signal);
  return {
    ...rest,
    family,
    decides: decides?.reason ?? null,
    isOutcome,
    subject: view.subject,
    evidence: evidence.slice(0, view.maxEvidence).map((fact) => toFact(fact, view.nameOf)),
    evidenceCount: evidence.length,
    nextStep: view.nextStep,
  };
}

function toFact(fact: Evidence, nameOf: FindingView['nameOf']): EvidenceFact {
  return {
    kind: fact.kind,
    item: nameOf(fact.itemKey),
    at: fact.at?.toISOString() ?? null,
    by: fact.by ?? null,
    from: fact.from ?? null,
    to: fact.to ?? null,
    days: fact.days ?? null,
    points: fact.points ?? null,
    cause: fact.cause ?? null,
  };
}
