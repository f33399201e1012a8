const MIB = 1024 * 1024;

/**
 * Forge's published limits of its SQL, per installation; those of the production environment, if they differ. Its limit
 * of 16 MiB of memory per query is missing: no engine on this machine counts memory as TiDB does.
 */
export interface SqlLimits {
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly statementsPerSecond: number;
  readonly definitionsPerMinute: number;
  readonly readSeconds: number;
  readonly writeSeconds: number;
  readonly querySecondsPerMinute: number;
  readonly tables: number;
  readonly storedBytes: number;
}

export const FORGE_SQL_LIMITS: SqlLimits = {
  requestBytes: MIB,
  answerBytes: 4 * MIB,
  statementsPerSecond: 150,
  definitionsPerMinute: 25,
  readSeconds: 5,
  writeSeconds: 10,
  querySecondsPerMinute: 62.5,
  tables: 200,
  storedBytes: 1024 * MIB,
};
