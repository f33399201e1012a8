import type { Context } from 'hono';
import type { z } from 'zod';
import { badRequest } from '../problem';

/** A JSON answer, as Jira writes it. */
export const json = (value: unknown, status = 200): Response => jsonText(JSON.stringify(value), status);

export const jsonText = (text: string, status = 200): Response =>
  new Response(text, { status, headers: { 'content-type': 'application/json;charset=UTF-8' } });

export const noContent = (): Response => new Response(null, { status: 204 });

/** The request's JSON body in the requested shape, else Jira's 400. */
export async function bodyOf<Shape extends z.ZodType>(context: Context, shape: Shape): Promise<z.infer<Shape>> {
  let body: unknown;
  try {
    body = JSON.parse(await context.req.text());
  } catch {
    throw badRequest('There was an error parsing JSON. Check that your request body is valid.');
  }
  const result = shape.safeParse(body);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw badRequest(
    `Invalid request payload. Refer to the REST API documentation and try again. (${first?.path.join('.') ?? ''}: ${first?.message ?? ''})`,
  );
}

/** `?startAt` and `?maxResults`, with Jira's defaults and caps. */
export function pageOf(
  context: Context,
  limits: { readonly size: number; readonly cap: number },
): { readonly startAt: number; readonly maxResults: number } {
  const startAt = wholeNumber(context.req.query('startAt'), 0);
  const maxResults = wholeNumber(context.req.query('maxResults'), limits.size);
  return { startAt, maxResults: Math.min(maxResults, limits.cap) };
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number)) throw badRequest(`For input string: "${text}"`);
  return Math.max(0, number);
}

/** Jira's PageBean over a list that is all in memory. */
export function pageBean<Entry>(
  context: Context,
  entries: readonly Entry[],
  page: { readonly startAt: number; readonly maxResults: number },
) {
  const end = page.startAt + page.maxResults;
  const isLast = end >= entries.length;
  const url = new URL(context.req.url);
  const next = new URL(url);
  next.searchParams.set('startAt', String(end));
  return {
    self: url.href,
    ...(isLast ? {} : { nextPage: next.href }),
    maxResults: page.maxResults,
    startAt: page.startAt,
    total: entries.length,
    isLast,
    values: entries.slice(page.startAt, end),
  };
}

/** `?fields=a,b&fields=c` as one list; undefined when the parameter is absent. */
export function listQuery(context: Context, name: string): readonly string[] | undefined {
  const values = context.req.queries(name);
  return values
    ?.flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
