import { jsonAnswer, refusal, type ServiceAnswer, type ServiceQuestion } from './answers';
import type { SeenOrganisation } from './live-organisation';

interface Paging {
  /** Rows in a batch if the request asks for no number. */
  readonly pageSize: number;
  /** The upper limit of rows in a batch, whatever the request asks for. */
  readonly maxRows: number;
  readonly forgotten: ReadonlySet<string>;
}

/**
 * The two streams of a project. A revision is in it if the item was in the project then; a link is in it if either end
 * is in the project now.
 */
export function streamAnswer(
  { path, url }: ServiceQuestion,
  { revisions, links, present, projects }: SeenOrganisation,
  { pageSize, maxRows, forgotten }: Paging,
): ServiceAnswer | null {
  const [asked = '', ...rest] = path;
  const project = projects.find(({ id, name }) => id === asked || name === asked)?.name;
  const stream = rest.join('/');
  if (!/^_apis\/wit\/reporting\/workitem(?:revisions|links)$/i.test(stream)) return null;
  if (project === undefined) return refusal(404, `TF200016: The following project does not exist: ${asked}.`);
  const token = url.searchParams.get('continuationToken');
  const from = token === null ? 0 : Number(token.split(';')[0]);
  if (token !== null && (forgotten.has(token) || !Number.isInteger(from)))
    return refusal(400, 'VS402337: The continuation token is not valid.');
  const isOf = (id: number): boolean => projectOf(present(id)?.fields) === project;
  if (stream.toLowerCase().endsWith('links')) {
    const { rows, next, isLast } = pageOf(links, {
      from,
      pageSize,
      keep: (row) => isOf(row.sourceId) || isOf(row.targetId),
    });
    return jsonAnswer({ values: rows, nextLink: nextLink(url, String(next)), isLastBatch: isLast });
  }
  const withDeleted = url.searchParams.get('includeDeleted') === 'true';
  const wanted = Number(url.searchParams.get('$maxPageSize') ?? pageSize);
  const { rows, next, isLast } = pageOf(revisions, {
    from,
    pageSize: Math.min(wanted, maxRows),
    keep: ({ fields }) => projectOf(fields) === project && (withDeleted || fields['System.IsDeleted'] !== true),
  });
  const last = rows.at(-1);
  const continuation = next === from && token !== null ? token : `${next};${last?.id ?? 0};${last?.rev ?? 0}`;
  return jsonAnswer({
    values: rows,
    nextLink: nextLink(url, continuation),
    continuationToken: continuation,
    isLastBatch: isLast,
  });
}

const projectOf = (fields: Readonly<Record<string, unknown>> | undefined): unknown => fields?.['System.TeamProject'];

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: number;
  readonly isLast: boolean;
}

function pageOf<Row>(
  all: readonly Row[],
  { from, pageSize, keep }: { readonly from: number; readonly pageSize: number; readonly keep: (row: Row) => boolean },
): Page<Row> {
  const rows: Row[] = [];
  let next = from;
  for (; next < all.length && rows.length < pageSize; next += 1) {
    const row = all[next];
    if (row !== undefined && keep(row)) rows.push(row);
  }
  return { rows, next, isLast: next >= all.length };
}

function nextLink(url: URL, token: string): string {
  const next = new URL(url);
  next.searchParams.set('continuationToken', token);
  return next.href;
}
