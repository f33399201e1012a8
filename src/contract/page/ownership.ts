import type { OwnershipRisk as RiskKind } from '../../core/signals/signal';
import type { NextStep } from '../item-health';

/** The open items of one epic, by who can move them. Never how many a person holds. */
export interface OwnedGroup {
  /** Key of the epic; null for items without one. */
  readonly key: string | null;
  readonly active: number;
  /** Items assigned to somebody who was deactivated, or has been inactive for much longer than usual. */
  readonly gone: number;
  readonly nobody: number;
}

/** A risk of ownership or communication, of an item or of its containers. */
export interface OwnershipRisk {
  /** Key of the item or epic; null for the scope itself. */
  readonly key: string | null;
  readonly risk: RiskKind | 'no-driver';
  readonly severity: 'notable' | 'severe';
  /** Since when, if known (ISO instant). */
  readonly since: string | null;
  /** The number of items that it is about, if several. */
  readonly items: number | null;
  readonly priceDays: number | null;
  readonly step: NextStep | null;
}

export interface PageOwnership {
  readonly open: number;
  readonly active: number;
  readonly gone: number;
  readonly nobody: number;
  readonly nobodyInProgress: number;
  /** Most open items first. */
  readonly groups: readonly OwnedGroup[];
  /** Highest cost first. */
  readonly risks: readonly OwnershipRisk[];
  readonly riskCount: number;
}
