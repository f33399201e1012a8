import type { Recognition } from '../../../src/adapters/jira/translation/fields/recognition';
import type { Gathered } from '../../../src/adapters/jira/translation/site/gathered';
import type { SkippedLine } from '../../jira/import/source/intake';
import type { Pointer } from './both/pointer';

/** The content of files, from any tracker. */
export interface LoadedExport {
  readonly gathered: Gathered;
  readonly changes: number;
  /** The recognised fields, and the fields that may have the roles that were not recognised. */
  readonly recognition: Recognition;
  readonly rejected: readonly SkippedLine[];
  /** Titles of items, by id: for the reader of the report; judging does not use them. */
  readonly titles: ReadonlyMap<string, string>;
  /** Remarks for the reader about the files as a whole, a sentence each. */
  readonly notices: readonly string[];
  /** Whether a file ended too early. */
  readonly damaged: boolean;
  /** Whether some date was later than the reading: a later reading may accept it. */
  readonly metFuture: boolean;
  /** The latest moment that the export records; null if it has no item. */
  readonly lastRecordedAt: Date | null;
  /** The working days of most teams (1 = Monday), if the tracker has them. */
  readonly weekdays?: readonly number[];
}

/** The content of one tracker, with the addresses on its items. */
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
  /** Names of people, by id: for the reader of a page; judging does not use them. */
  readonly namesOfPeople: ReadonlyMap<string, string>;
}
