import type { ContainerRef } from '../model/containers';
import type { ScopeLedger } from '../history/scope/ledger';
import type { SignalReading } from '../signals';

export type Level = 'on-track' | 'at-risk' | 'off-track' | 'unknown';

/** What is known of one open item. Days are working days. */
export interface ItemReport {
  readonly itemId: string;
  readonly key: string;
  readonly level: Level;
  readonly ageDays: number | null;
  readonly idleDays: number;
  /** Chance (0..1) to finish within the service level expectation, given its age; null when it cannot be told. */
  readonly chanceInTime: number | null;
  readonly readings: readonly SignalReading[];
}

export interface ContainerReport {
  readonly container: ContainerRef;
  readonly key: string;
  readonly level: Level;
  readonly readings: readonly SignalReading[];
  readonly ledger: ScopeLedger | null;
}

export interface Report {
  readonly asOf: Date;
  readonly containers: readonly ContainerReport[];
  readonly items: readonly ItemReport[];
}
