import * as z from 'zod';
import { type Azure, read } from './client';
import { AzureRejected, AzureUnreadable } from './errors';

/** One of the two streams of a project: what to ask for, and what a row of it is. */
export interface Stream<Row> {
  readonly name: 'workitemrevisions' | 'workitemlinks';
  readonly query: Readonly<Record<string, string>>;
  readonly row: z.ZodType<Row>;
}

export interface Batch<Row> {
  readonly rows: readonly Row[];
  /** Why rows are left out that cannot be read; the others count. */
  readonly rejected: readonly string[];
  /** Where to go on: after this batch, or any time later. */
  readonly token: string;
}

export interface StreamReading<Row> {
  readonly project: string;
  /** Where an earlier reading ended; null reads all. */
  readonly token: string | null;
  /** Called for each batch; the next is asked for when it is done, so that what is kept has no gap. */
  readonly take: (batch: Batch<Row>) => Promise<void>;
  /** Called when the service knows the token no more: all is read again. */
  readonly startOver: () => Promise<void>;
}

const batchSchema = z.object({
  values: z.array(z.unknown()),
  continuationToken: z.string().nullish(),
  nextLink: z.string().nullish(),
  isLastBatch: z.boolean(),
});

/** Reads a stream from a token to its present end. One request tells that nothing is new. */
export async function readStream<Row>(azure: Azure, stream: Stream<Row>, reading: StreamReading<Row>): Promise<void> {
  let { token } = reading;
  for (let isFirst = true; ; isFirst = false) {
    let json: unknown;
    try {
      json = await azure.ask([reading.project, '_apis', 'wit', 'reporting', stream.name], {
        query: { ...stream.query, ...(token === null ? {} : { continuationToken: token }) },
      });
    } catch (error) {
      if (!(error instanceof AzureRejected) || token === null || !isFirst) throw error;
      token = null;
      await reading.startOver();
      continue;
    }
    const batch = read(batchSchema, json, stream.name);
    const next = batch.continuationToken ?? tokenIn(batch.nextLink) ?? token;
    const rows: Row[] = [];
    const rejected: string[] = [];
    for (const [place, value] of batch.values.entries()) {
      const row = stream.row.safeParse(value);
      if (row.success) rows.push(row.data);
      else
        rejected.push(
          `${stream.name} after ${token ?? 'the beginning'}, row ${String(place + 1)}: ${z.prettifyError(row.error)}`,
        );
    }
    if (next !== null) await reading.take({ rows, rejected, token: next });
    if (batch.isLastBatch) return;
    if (next === null || next === token) throw new AzureUnreadable(`${stream.name} does not say where it goes on`);
    token = next;
  }
}

/** Links name their token in the address of the next batch only. The address itself is never followed. */
function tokenIn(link: string | null | undefined): string | null {
  if (link === null || link === undefined || !URL.canParse(link)) return null;
  return new URL(link).searchParams.get('continuationToken');
}
