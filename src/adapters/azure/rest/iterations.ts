import * as z from 'zod';
import { type Azure, read } from '../client';

/** A node of the tree of iterations. Dates are calendar dates, the last day included. */
export interface IterationNode {
  readonly id: string;
  /** The number in `System.IterationId`. */
  readonly number: number;
  /** The path in `System.IterationPath`. */
  readonly path: string;
  readonly name: string;
  readonly startOn: string | null;
  readonly finishOn: string | null;
}

interface RawIteration {
  readonly id: number;
  readonly identifier: string;
  readonly name: string;
  readonly attributes?: { readonly startDate?: string | null; readonly finishDate?: string | null } | null;
  readonly children?: readonly RawIteration[] | null;
}

const nodeSchema: z.ZodType<RawIteration> = z.lazy(() =>
  z.object({
    id: z.number(),
    identifier: z.string(),
    name: z.string(),
    attributes: z.object({ startDate: z.string().nullish(), finishDate: z.string().nullish() }).nullish(),
    children: z.array(nodeSchema).nullish(),
  }),
);

/** Deeper than any tree of iterations. */
const DEPTH = '14';

/** All iterations of a project. */
export async function readIterationNodes(azure: Azure, project: string): Promise<readonly IterationNode[]> {
  const json = await azure.ask([project, '_apis', 'wit', 'classificationnodes', 'iterations'], {
    query: { $depth: DEPTH },
  });
  return nodesIn(json);
}

/** The tree as a list. Paths are built from the names: the paths in the answer have another root. */
export function nodesIn(json: unknown): readonly IterationNode[] {
  const nodes: IterationNode[] = [];
  const add = (node: RawIteration, above: string): void => {
    const path = `${above}${node.name}`;
    const { startDate, finishDate } = node.attributes ?? {};
    nodes.push({
      id: node.identifier,
      number: node.id,
      path,
      name: node.name,
      startOn: dateOf(startDate),
      finishOn: dateOf(finishDate),
    });
    for (const child of node.children ?? []) add(child, `${path}\\`);
  };
  add(read(nodeSchema, json, 'classificationnodes'), '');
  return nodes;
}

/** Dates are written as midnight UTC, whatever the time zone of the organisation: never convert them. */
function dateOf(instant: string | null | undefined): string | null {
  return instant === null || instant === undefined ? null : (/^\d{4}-\d\d-\d\d/.exec(instant)?.[0] ?? null);
}
