import * as z from 'zod';

/** The cost of a view since it was opened. */
const viewCostShape = z.object({
  viewId: z.string(),
  moduleKey: z.string(),
  /** Function invocations: each counts against the platform's limits. */
  invocations: z.number(),
  /** REST calls that functions made. */
  restCalls: z.number(),
  /** The part of Jira's hourly quota that they used. */
  points: z.number(),
  /** SQL statements that functions sent. */
  statements: z.number(),
  /** Pushes of functions to their queues: each makes a job. */
  queueJobs: z.number(),
  /** REST calls from the browser over the bridge: these are free. */
  browserCalls: z.number(),
  /** Time spent in functions. */
  milliseconds: z.number(),
  /** Bytes of the answers to the browser. */
  bytes: z.number(),
  /** The functions' REST calls in groups; addresses without their ids and queries. */
  calls: z
    .array(z.object({ functionKey: z.string(), method: z.string(), path: z.string(), count: z.number() }))
    .optional(),
});
export type ViewCost = z.infer<typeof viewCostShape>;

const frameShape = z.object({
  src: z.string(),
  sandbox: z.string(),
  title: z.string(),
  viewportSize: z.string().nullable(),
  /** The answer of `view.getContext()` without `extension` and `theme`, which the page knows. */
  context: z.record(z.string(), z.unknown()),
});
export type FrameDescription = z.infer<typeof frameShape>;

const answerShape = z.object({
  answer: z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: z.unknown() }),
    z.object({ ok: z.literal(false), message: z.string() }),
  ]),
  cost: viewCostShape,
});

/** The frame of a module, or of its form. */
export const describeFrame = async (moduleKey: string, entryPoint?: 'edit'): Promise<FrameDescription> =>
  frameShape.parse(
    await ask(`/__forge/frame/${encodeURIComponent(moduleKey)}${entryPoint === undefined ? '' : `/${entryPoint}`}`),
  );

/** Calls the host's server; answers the value or throws the refusal, and returns the cost of the view so far. */
export async function callServer(
  path: 'invoke' | 'fetchProduct',
  body: Readonly<Record<string, unknown>>,
  onCost: (cost: ViewCost) => void,
): Promise<unknown> {
  const { answer, cost } = answerShape.parse(await ask(`/__forge/${path}`, body));
  onCost(cost);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

async function ask(path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(
    path,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  const parsed: unknown = await response.json().catch(() => null);
  if (response.ok) return parsed;
  const message = typeof parsed === 'object' && parsed !== null && 'message' in parsed ? String(parsed.message) : '';
  throw new Error(message || `The local Forge host answered ${response.status} to ${path}.`);
}
