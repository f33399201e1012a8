import type { EvidenceFact, Finding, NamedItem } from '../contract/item-health';
import type { RaisedReading } from '../core/report/reading-order';
import { familyOf } from '../core/signals';
import type { Evidence } from '../core/signals/reading';

/** Facts told of one finding; how many there are in all is told beside them. */
export const MOST_EVIDENCE = 12;

export interface FindingView {
  readonly subject: Finding['subject'];
  /** How an item may be named to whoever reads this: hidden where it may not. */
  readonly nameOf: (itemKey: string) => NamedItem;
  /** How many facts are told; the finding says how many there are. */
  readonly mostEvidence: number;
}

/** A raised reading of the core as the contract tells it: JSON-safe, every item named by `nameOf` only. */
export function toFinding(reading: RaisedReading, view: FindingView): Finding {
  const { status: _, evidence, ...told } = reading;
  return {
    ...told,
    family: familyOf(reading.signal),
    subject: view.subject,
    evidence: evidence.slice(0, view.mostEvidence).map((fact) => toFact(fact, view.nameOf)),
    evidenceCount: evidence.length,
  };
}

/** A hidden item's fact keeps its kind only: dates and people would tell of it. */
export function toFact(fact: Evidence, nameOf: FindingView['nameOf']): EvidenceFact {
  const item = nameOf(fact.itemKey);
  const shown = item.visible ? fact : null;
  return {
    kind: fact.kind,
    item,
    at: shown?.at?.toISOString() ?? null,
    by: shown?.by ?? null,
    from: shown?.from ?? null,
    to: shown?.to ?? null,
    days: shown?.days ?? null,
    points: shown?.points ?? null,
    cause: shown?.cause ?? null,
  };
}
