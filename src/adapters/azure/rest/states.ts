import * as z from 'zod';
import { type Azure, read } from '../client';

const statesSchema = z.object({ value: z.array(z.object({ name: z.string(), category: z.string() })) });

/** The categories of a type's states, for types that are in no backlog. */
export async function readStates(
  azure: Azure,
  project: string,
  type: string,
): Promise<Readonly<Record<string, string>>> {
  return statesIn(await azure.ask([project, '_apis', 'wit', 'workitemtypes', type, 'states']));
}

export function statesIn(json: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(read(statesSchema, json, 'states').value.map(({ name, category }) => [name, category]));
}
