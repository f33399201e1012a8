import type { Recognition } from '../../../src/adapters/jira/translation/fields/recognition';
import type { Gathered } from '../../../src/adapters/jira/translation/site/gathered';
import type { Rejection } from '../../jira/import/source/intake';
import type { Pointer } from './both/pointer';

/** What was read of files, whatever tracker they are of. */
export interface LoadedExport {
  readonly gathered: Gathered;
  readonly changes: number;
  /** Which fields were recognised, and which may hold what was not. */
  readonly recognition: Recognition;
  readonly rejected: readonly Rejection[];
  /** What items are called, by id: for whoever reads the report; nothing is judged by it. */
  readonly titles: ReadonlyMap<string, string>;
  /** What whoever reads should know of the files as a whole, a sentence each. */
  readonly notices: readonly string[];
  /** Whether a file ended before it should. */
  readonly damaged: boolean;
  /** Whether something claimed to be from after the reading: read later, it may be believed. */
  readonly metFuture: boolean;
  /** The latest moment that the export records anything of; null when it holds no item. */
  readonly lastRecordedAt: Date | null;
  /** The working days of most teams (1 = Monday), where the tracker tells them. */
  readonly weekdays?: readonly number[];
}

/** What was read of one tracker, with the addresses on its items. */
export interface ReadTracker {
  readonly loaded: LoadedExport;
  readonly pointers: readonly Pointer[];
}

export interface ReadJira extends ReadTracker {
  /** Hosts that its issues name as their own. */
  readonly hosts: ReadonlySet<string>;
}

export interface ReadAzure extends ReadTracker {
  readonly organisation: string | null;
}
