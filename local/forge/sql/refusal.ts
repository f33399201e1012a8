/** A failure with MySQL's codes; the platform passes it on as `debug`. */
export interface EngineFailure {
  readonly code: string;
  readonly errno: number;
  readonly sqlState: string;
  readonly sqlMessage: string;
}

export type RefusalCode = 'INVALID_SQL_QUERY' | 'SQL_EXECUTION_ERROR' | 'QUERY_TIMED_OUT' | 'LIMIT_EXCEEDED';

/** The reason why a statement was not run, or was rolled back; the app gets it in the platform's format. */
export class SqlRefusal extends Error {
  override readonly name = 'SqlRefusal';
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly more: { readonly status?: number; readonly debug?: EngineFailure; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
  }

  toResponse(): Response {
    const { status = 400, debug } = this.more;
    const body = { code: this.code, message: this.message, ...(debug === undefined ? {} : { debug }) };
    return Response.json(body, { status });
  }
}
