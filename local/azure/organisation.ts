import type { Hyperlink } from '../../src/adapters/azure/rest/hyperlinks';
import type { LinkRow } from '../../src/adapters/azure/rest/links';
import type { Revision } from '../../src/adapters/azure/rest/revisions';

/** An organisation of Azure DevOps as one document: the data of a stand-in for its REST service. */
export interface Organisation {
  readonly name: string;
  readonly projects: readonly OrganisationProject[];
  /** Of all projects, in the order of creation. */
  readonly revisions: readonly Revision[];
  readonly links: readonly LinkRow[];
  /** Addresses on work items, by their ids. */
  readonly hyperlinks?: ReadonlyMap<number, readonly Hyperlink[]>;
}

export interface OrganisationProject {
  readonly id: string;
  readonly name: string;
  readonly teams: readonly OrganisationTeam[];
  readonly iterations: readonly OrganisationIteration[];
  readonly types: readonly OrganisationType[];
}

export interface OrganisationTeam {
  readonly id: string;
  readonly name: string;
  readonly areas: readonly string[];
  readonly iterationIds: readonly string[];
  /** Monday to Friday when absent. */
  readonly workingDays?: readonly string[];
}

/** A node below the root, with calendar dates. */
export interface OrganisationIteration {
  readonly id: string;
  readonly name: string;
  readonly startOn: string;
  readonly finishOn: string;
}

export interface OrganisationType {
  readonly name: string;
  readonly backlog: 'portfolio' | 'requirement' | 'task';
  /** Categories by state. */
  readonly states: Readonly<Record<string, string>>;
}

export const ESTIMATE_FIELD = 'Microsoft.VSTS.Scheduling.StoryPoints';
/** Only some viewers may see the nodes below it. */
export const RESTRICTED_AREA = 'Restricted';
