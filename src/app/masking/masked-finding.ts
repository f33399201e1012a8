import type { EvidenceFact, Finding, NextStep } from '../../contract/item-health';
import type { NamedItem } from '../../contract/named-item';
import { signalOf, type RaisedReading } from '../../core/signals';
import type { Evidence } from '../../core/signals/reading';
import { hiddenOnce } from './naming';

/** Facts told of one finding; how many there are in all is told beside them. */
export const MOST_EVIDENCE = 12;

export interface FindingView {
  readonly subject: Finding['subject'];
  /** How an item may be named to whoever reads this: hidden where it may not. */
  readonly nameOf: (itemKey: string) => NamedItem;
  /** How many facts are told; the finding says how many there are. */
  readonly mostEvidence: number;
  /** The next step for this finding, as whoever reads this may read it. */
  readonly nextStep: NextStep | null;
}

/**
 * A raised reading of the core as the contract tells it: JSON-safe, every item named by `nameOf` only. Null where there
 * would be nothing left to tell: a conflict of dates with an item whose date is hidden.
 */
export function toFinding(reading: RaisedReading, view: FindingView): Finding | null {
  const facts = reading.evidence.map((fact) => toFact(fact, view.nameOf));
  const told = hiddenOnce(facts);
  const shown = withoutHidden(reading, told.length < facts.length || told.some(({ item }) => !item.visible), told);
  if (shown === null) return null;
  const { status: _, evidence: __, ...rest } = shown;
  return {
    ...rest,
    family: signalOf(reading.signal).family,
    subject: view.subject,
    evidence: told.slice(0, view.mostEvidence),
    evidenceCount: told.length,
    nextStep: view.nextStep,
  };
}

/** Figures that would tell of a hidden item: its dates, its owner, how many such items there are. */
function withoutHidden(
  reading: RaisedReading,
  someHidden: boolean,
  told: readonly EvidenceFact[],
): RaisedReading | null {
  if (!someHidden) return reading;
  switch (reading.signal) {
    case 'waiting': {
      const direct = told.filter(({ kind }) => kind === 'waits-for').length;
      const unknownRoot = { rootHasOwner: null, rootInIteration: null, rootStarted: null, rootStalled: null };
      const figures = {
        ...reading.figures,
        ...unknownRoot,
        blockers: Math.max(1, Math.min(direct, reading.figures.blockers)),
        depth: 1,
      };
      // Severe means that nobody moves the root: of a hidden one, even that is not told.
      return { ...reading, severity: 'notable', figures, priceDays: null };
    }
    case 'deadlock':
      return { ...reading, figures: { ...reading.figures, length: ringLength(told) } };
    case 'unscheduled-blocker': {
      const visible = told.filter(({ item }) => item.visible).length;
      const figures = { ...reading.figures, unscheduled: visible, blockers: visible };
      return told[0]?.item.visible === true ? { ...reading, figures } : null;
    }
    case 'bottleneck': {
      const seen = told.filter(({ item }) => item.visible);
      const points = seen.reduce((sum, fact) => sum + (fact.points ?? 0), 0);
      const weight = reading.figures.weighedBy === 'points' ? points : seen.length;
      return seen.length === 0 ? null : { ...reading, figures: { ...reading.figures, items: seen.length, weight } };
    }
    case 'hidden-dependency': {
      const pairs = told.filter(({ item }) => item.visible).length;
      return pairs === 0 ? null : { ...reading, figures: { pairs } };
    }
    case 'dependency-conflict':
      return told[0]?.item.visible === true ? reading : null;
    default:
      return reading;
  }
}

const ringLength = (told: readonly EvidenceFact[]) =>
  Math.max(2, told.filter(({ kind }) => kind === 'cycle-link').length);

/** A hidden item's fact keeps its kind only: dates and people would tell of it. */
function toFact(fact: Evidence, nameOf: FindingView['nameOf']): EvidenceFact {
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
