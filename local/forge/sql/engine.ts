export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** A statement as it reaches an engine: one, checked, and with the time that it may take. */
export interface EngineStatement {
  readonly text: string;
  readonly values: readonly SqlValue[];
  readonly limitSeconds: number;
}

/** A database that speaks the part of MySQL's dialect that the app uses. Failures are thrown as `SqlRefusal`. */
export interface SqlEngine {
  readonly name: string;
  readonly read: (statement: EngineStatement) => Promise<readonly Row[]>;
  /** Runs a statement that changes rows; one that takes too long is undone. Answers how many rows it changed. */
  readonly write: (statement: EngineStatement) => Promise<number>;
  readonly define: (statement: EngineStatement) => Promise<void>;
  readonly tables: () => Promise<number>;
  readonly storedBytes: () => Promise<number>;
  readonly close: () => Promise<void>;
}
