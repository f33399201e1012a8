export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** A statement for an engine: a single one, checked, with its time limit. */
export interface EngineStatement {
  readonly text: string;
  readonly values: readonly SqlValue[];
  readonly limitSeconds: number;
}

/** A database with the part of MySQL's dialect that the app uses. Failures are thrown as `SqlRefusal`. */
export interface SqlEngine {
  readonly name: string;
  readonly read: (statement: EngineStatement) => Promise<readonly Row[]>;
  /** Runs a statement that changes rows, and rolls it back after the time limit. Answers the number of changed rows. */
  readonly write: (statement: EngineStatement) => Promise<number>;
  readonly define: (statement: EngineStatement) => Promise<void>;
  readonly tables: () => Promise<number>;
  readonly storedBytes: () => Promise<number>;
  readonly close: () => Promise<void>;
}
