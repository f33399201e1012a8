import type { OwnershipRisk as RiskKind } from '../../core/signals/signal';
import type { NextStep } from '../item-health';

/** The open items of one epic, by who can move them. Never who holds how many. */
export interface OwnedGroup {
  /** Key of the epic; null for items without one. */
  readonly key: string | null;
  readonly active: number;
  /** Items in the name of somebody who has left, or has been silent for far longer than usual. */
  readonly gone: number;
  readonly nobody: number;
}

/** A risk of ownership or communication, of an item or of what holds it. */
export interface OwnershipRisk {
  /** Key of the item or epic; null for the scope itself. */
  readonly key: string | null;
  readonly risk: RiskKind | 'no-driver';
  readonly severity: 'notable' | 'severe';
  /** Since when, where that is known (ISO instant). */
  readonly since: string | null;
  /** How many items it is about, where it is about several. */
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
  /** Most costly first. */
  readonly risks: readonly OwnershipRisk[];
  readonly riskCount: number;
}
