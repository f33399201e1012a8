import * as z from 'zod';
import { type Azure, read } from '../client';
import type { IterationNode } from './iterations';

/** What of a work item type's place a team's backlog says. */
export interface Backlog {
  /** Names of types by level: portfolios hold requirements, and these hold tasks. */
  readonly portfolioTypes: readonly string[];
  readonly requirementTypes: readonly string[];
  readonly taskTypes: readonly string[];
  /** Where bugs are, when no level names them. */
  readonly bugs: 'off' | 'asRequirements' | 'asTasks';
  /** The field that holds the estimate. */
  readonly estimateField: string | null;
  /** By type, then by state: Proposed, InProgress, Resolved, Completed or Removed. */
  readonly categories: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly backlog: Backlog;
  /** ISO weekdays, 1 = Monday. */
  readonly workingDays: readonly number[];
  readonly areas: readonly { readonly path: string; readonly includeChildren: boolean }[];
  /** The nodes that are this team's iterations. */
  readonly iterationIds: readonly string[];
}

/** What is known of a project beside its work items. */
export interface AzureConfiguration {
  readonly project: { readonly id: string; readonly name: string };
  readonly teams: readonly Team[];
  readonly iterations: readonly IterationNode[];
  /** State categories of types that no backlog names. */
  readonly otherCategories: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const projectSchema = z.object({ id: z.string(), name: z.string() });

export async function readProject(azure: Azure, project: string): Promise<AzureConfiguration['project']> {
  return read(projectSchema, await azure.ask(['_apis', 'projects', project]), 'projects');
}
