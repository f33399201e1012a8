import * as z from 'zod';
import { type Azure, read } from '../client';
import type { IterationNode } from './iterations';

/** How a team's backlog uses types of work items. */
export interface Backlog {
  /** Names of types by level: portfolios contain requirements, and these contain tasks. */
  readonly portfolioTypes: readonly string[];
  readonly requirementTypes: readonly string[];
  readonly taskTypes: readonly string[];
  /** Where bugs are, if no level names them. */
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
  /** The ids of the nodes that are this team's iterations. */
  readonly iterationIds: readonly string[];
}

/** What is known of a project besides its work items. */
export interface AzureConfiguration {
  readonly project: { readonly id: string; readonly name: string };
  readonly teams: readonly Team[];
  readonly iterations: readonly IterationNode[];
  /** State categories of types that are in no backlog. */
  readonly otherCategories: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const projectSchema = z.object({ id: z.string(), name: z.string() });

export async function readProject(azure: Azure, project: string): Promise<AzureConfiguration['project']> {
  return read(projectSchema, await azure.ask(['_apis', 'projects', project]), 'projects');
}
