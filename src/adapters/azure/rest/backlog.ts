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

/** How a team's backlog is made: one answer tells levels, the estimate's field and all state categories. */
export function backlogIn(json: unknown): Backlog {
  const told = read(backlogSchema, json, 'backlogconfiguration');
  const typesOf = (level: z.infer<typeof levelSchema> | null | undefined): readonly string[] =>
    level?.workItemTypes.map(({ name }) => name) ?? [];
  return {
    portfolioTypes: told.portfolioBacklogs.flatMap(typesOf),
    requirementTypes: typesOf(told.requirementBacklog),
    taskTypes: typesOf(told.taskBacklog),
    bugs: told.bugsBehavior,
    estimateField: told.backlogFields?.typeFields['Effort'] ?? null,
    categories: Object.fromEntries(
      told.workItemTypeMappedStates.map(({ workItemTypeName, states }) => [workItemTypeName, states]),
    ),
  };
}
