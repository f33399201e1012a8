import * as z from 'zod';
import { type Azure, read } from './client';
import { AzureRejected, AzureUnreadable } from './errors';

/** One of the two streams of a project: what to request, and the schema of a row. */
export interface Stream<Row> {
  readonly name: 'workitemrevisions' | 'workitemlinks';
  readonly query: Readonly<Record<string, string>>;
  readonly row: z.ZodType<Row>;
}

export interface Batch<Row> {
  readonly rows: readonly Row[];
  /** Why unreadable rows were left out; the other rows are used. */
  readonly rejected: readonly string[];
  /** Where to continue, after this batch or at any later time. */
  readonly token: string;
}

export interface StreamReading<Row> {
  readonly project: string;
  /** Where an earlier reading ended; null reads everything. */
  readonly token: string | null;
  /**
   * Called for each batch, one after the other, so that the stored rows have no gap. Meanwhile the next batch is
   * requested.
   */
  readonly take: (batch: Batch<Row>) => Promise<void>;
  /** Called if the service does not know the token any more: everything is read again. */
  readonly startOver: () => Promise<void>;
}

const batchSchema = z.object({
  values: z.array(z.unknown()),
  continuationToken: z.string().nullish(),
  nextLink: z.string().nullish(),
  isLastBatch: z.boolean(),
});

/** Reads a stream from a token to its present end. If nothing is new, this takes one request. */
export async function readStream<Row>(azure: Azure, stream: Stream<Row>, reading: StreamReading<Row>): Promise<void> {
  const asked = (token: string | null): Promise<unknown> =>
    azure.ask([reading.project, '_apis', 'wit', 'reporting', stream.name], {
      query: { ...stream.query, ...(token === null ? {} : { continuationToken: token }) },
    });
  let { token } = reading;
  let coming = asked(token);
  for (let isFirst = true; ; isFirst = false) {
    let json: unknown;
    try {
      json = await coming;
    } catch (error) {
      if (!(error instanceof AzureRejected) || token === null || !isFirst) throw error;
      token = null;
      await reading.startOver();
      coming = asked(null);
      continue;
    }
    const batch = read(batchSchema, json, stream.name);
    const next = batch.continuationToken ?? tokenIn(batch.nextLink) ?? token;
    const following = batch.isLastBatch || next === null || next === token ? null : asked(next);
    // It is awaited after this batch is stored. If storing fails, nobody awaits it.
    following?.catch(() => undefined);
    const { rows, rejected } = rowsIn(batch.values, stream, token);
    if (next !== null) await reading.take({ rows, rejected, token: next });
    if (batch.isLastBatch) return;
    if (following === null) throw new AzureUnreadable(`${stream.name} does not say where it goes on`);
    token = next;
    coming = following;
  }
}

function rowsIn<Row>(
  values: readonly unknown[],
  { name, row: schema }: Stream<Row>,
  token: string | null,
): Pick<Batch<Row>, 'rows' | 'rejected'> {
  const rows: Row[] = [];
  const rejected: string[] = [];
  for (const [place, value] of values.entries()) {
    const row = schema.safeParse(value);
    if (row.success) rows.push(row.data);
    else
      rejected.push(
        `${name} after ${token ?? 'the beginning'}, row ${String(place + 1)}: ${z.prettifyError(row.error)}`,
      );
  }
  return { rows, rejected };
}

/** Links contain their token only in the address of the next batch. The address itself is never requested. */
function tokenIn(link: string | null | undefined): string | null {
  if (link === null || link === undefined || !URL.canParse(link)) return null;
  return new URL(link).searchParams.get('continuationToken');
}
