import * as z from 'zod';
import { type Azure, read } from '../client';

const relationsSchema = z.array(z.object({ rel: z.string(), url: z.string() })).nullish();

export const updateSchema = z.object({
  rev: z.number().int(),
  revisedBy: z.unknown().optional(),
  revisedDate: z.string(),
  fields: z.record(z.string(), z.object({ newValue: z.unknown().optional() })).nullish(),
  relations: z.object({ added: relationsSchema, removed: relationsSchema }).nullish(),
});

/** One change of a work item: its changed fields, and its added and removed links. */
export type Update = z.infer<typeof updateSchema>;

const answerSchema = z.object({ value: z.array(updateSchema) });

const PAGE = 200;

/** All changes of one work item, including those from its time in other projects. */
export async function readUpdates(azure: Azure, id: number): Promise<readonly Update[]> {
  const updates: Update[] = [];
  for (;;) {
    const json = await azure.ask(['_apis', 'wit', 'workItems', String(id), 'updates'], {
      query: { $top: String(PAGE), $skip: String(updates.length) },
    });
    const { value } = updatesIn(json);
    updates.push(...value);
    if (value.length < PAGE) return updates;
  }
}

export const updatesIn = (json: unknown): z.infer<typeof answerSchema> => read(answerSchema, json, 'updates');
