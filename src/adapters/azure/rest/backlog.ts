import * as z from 'zod';
import { read } from '../client';
import type { Backlog } from './configuration';

const levelSchema = z.object({ workItemTypes: z.array(z.object({ name: z.string() })).default([]) });

const backlogSchema = z.object({
  portfolioBacklogs: z.array(levelSchema).default([]),
  requirementBacklog: levelSchema.nullish(),
  taskBacklog: levelSchema.nullish(),
  bugsBehavior: z.enum(['off', 'asRequirements', 'asTasks']).default('off'),
  backlogFields: z.object({ typeFields: z.record(z.string(), z.string()).default({}) }).nullish(),
  workItemTypeMappedStates: z
    .array(z.object({ workItemTypeName: z.string(), states: z.record(z.string(), z.string()) }))
    .default([]),
});

/**
 * The configuration of a team's backlog: one answer contains the levels, the estimate field and all state categories.
 */
export function backlogIn(json: unknown): Backlog {
  const parsed = read(backlogSchema, json, 'backlogconfiguration');
  const typesOf = (level: z.infer<typeof levelSchema> | null | undefined): readonly string[] =>
    level?.workItemTypes.map(({ name }) => name) ?? [];
  return {
    portfolioTypes: parsed.portfolioBacklogs.flatMap(typesOf),
    requirementTypes: typesOf(parsed.requirementBacklog),
    taskTypes: typesOf(parsed.taskBacklog),
    bugs: parsed.bugsBehavior,
    estimateField: parsed.backlogFields?.typeFields['Effort'] ?? null,
    categories: Object.fromEntries(
      parsed.workItemTypeMappedStates.map(({ workItemTypeName, states }) => [workItemTypeName, states]),
    ),
  };
}
