import type { Progress } from '../facts/item/present-state';
import type { ContainerRef } from '../model/containers';
import type { Level } from '../model/level';
import type { SignalReading } from '../signals';
import type { LevelReason } from './level';
import type { Outcome } from './outcome';

/** The report on one open item. Days are working days. */
export interface ItemReport {
  readonly itemId: string;
  readonly key: string;
  /** The progress of its work; only work in progress is compared for a level. */
  readonly progress: Progress;
  readonly level: Level;
  readonly levelReason: LevelReason;
  readonly ageDays: number | null;
  /** Whether it counts as started by its activity, not by its status. */
  readonly startedByActivity: boolean;
  /**
   * For items that are not started: days since creation, and the days within which 85 % of such items start. Null where
   * not known.
   */
  readonly waitDays: number | null;
  readonly usualWaitDays: number | null;
  readonly idleDays: number;
  /** Chance (0..1) to finish within the service level expectation, given its age; null when not known. */
  readonly chanceInTime: number | null;
  /** Raised ones first, worst first; then quiet, then unknown ones. */
  readonly readings: readonly SignalReading[];
}

/** The findings on one open item, without its level. */
export type ItemFindings = Pick<ItemReport, 'itemId' | 'key' | 'readings'>;

export interface ContainerReport extends Outcome {
  readonly container: ContainerRef;
  /** The project's or parent item's key; the name of an iteration or version. */
  readonly key: string;
  readonly level: Level;
  readonly levelReason: LevelReason;
  readonly readings: readonly SignalReading[];
}

/** Worst first, both lists. */
export interface Report {
  readonly asOf: Date;
  readonly containers: readonly ContainerReport[];
  readonly items: readonly ItemReport[];
}
